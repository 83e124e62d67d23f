import { useEffect, useState } from 'react';
import { embedCodeWords as words } from '../../../content/en/embed-code-words.ts';
import { linkTo } from '../../../platform/address.ts';
import { copyText } from '../../../platform/clipboard.ts';
import type { EmbedStart, EmbedTheme } from '../../../trace/embed-options.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import './embed-code.css';
import { EMBED_SIZES, type EmbedSize, embedOf, embedSnippet, sandboxOf } from './embed-snippet.ts';

type Moment = keyof typeof words.moments;

/** The code of an embed, what it looks like, and the few things an author chooses. */
export function EmbedCode({
  now,
  lesson,
  onBack,
}: {
  /** A link to this moment; null where the run is too long for one. */
  readonly now: () => Promise<string | null>;
  /** The open lesson. */
  readonly lesson: string;
  readonly onBack: () => void;
}) {
  const [link, setLink] = useState<string | null>(null);
  const [moment, setMoment] = useState<Moment>('now');
  const [size, setSize] = useState<EmbedSize>('wide');
  const [theme, setTheme] = useState<EmbedTheme>('auto');
  const [start, setStart] = useState<EmbedStart>('visible');
  const [said, setSaid] = useState('');
  useEffect(() => {
    // Where there is no link to this moment, the lesson is the nearest.
    void now().then((one) => (one === null ? setMoment('lesson') : setLink(one)));
  }, [now]);
  const links: { readonly [M in Moment]: string | null } = {
    now: link,
    lesson: linkTo({ search: `?lesson=${lesson}`, hash: '' }),
    first: linkTo({ search: '', hash: '' }),
  };
  const chosen = links[moment];
  const address = chosen === null ? null : embedOf({ link: chosen, theme, start });
  const code = address === null ? '' : embedSnippet(address, size, words.frameTitle);
  const copy = async (): Promise<void> => setSaid((await copyText(code)) ? words.copied : words.byHand);
  const { width, height } = EMBED_SIZES[size];
  return (
    <div className="embed-code">
      <div className="embed-choices">
        <Choice label={words.moment} names={words.moments} value={moment} onChange={setMoment} />
        <Choice label={words.size} names={words.sizes} value={size} onChange={setSize} />
        <Choice label={words.theme} names={words.themes} value={theme} onChange={setTheme} />
        <Choice label={words.start} names={words.starts} value={start} onChange={setStart} />
      </div>
      {address !== null && (
        <iframe
          key={address}
          className="embed-preview"
          title={words.preview}
          src={address}
          width={width ?? '100%'}
          height={height}
          sandbox={sandboxOf(address)}
        />
      )}
      <label className="embed-text">
        {words.code}
        <textarea readOnly rows={6} value={code} spellCheck={false} />
      </label>
      <div className="embed-actions">
        <Button look="quiet" icon="back" onPress={onBack}>
          {words.back}
        </Button>
        <p role="status">{said}</p>
        <Button look="filled" icon="copy" onPress={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}

function Choice<Value extends string>({
  label,
  names,
  value,
  onChange,
}: {
  readonly label: string;
  readonly names: { readonly [V in Value]?: string };
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const options = Object.entries<string>(names as Record<Value, string>).map(([one, name]) => ({
    value: one as Value,
    label: name,
  }));
  return (
    <div className="embed-choice">
      <span aria-hidden="true">{label}</span>
      <Select label={label} options={options} value={value} onChange={onChange}>
        <span>{names[value]}</span>
      </Select>
    </div>
  );
}
