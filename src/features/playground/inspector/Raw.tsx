import { useEffect, useState } from 'react';
import { IconButton } from '../../../ui/Button.tsx';
import { shownText } from '../../../view/shown-text.ts';
import type { RawText } from './facts/facts.ts';
import type { InspectorWords } from '../../../content/en/inspector-words-type.ts';

/** How long the button says that it has copied, in ms. */
const SAYS_SO = 2500;

/** Text as it was sent or stored, with a button that copies it. */
export function Raw({
  raw: { label, text },
  onCopy,
  words,
}: {
  readonly raw: RawText;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly words: InspectorWords;
}) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), SAYS_SO);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = () => {
    onCopy(text).then(setCopied, () => setCopied(false));
  };
  return (
    <section className="raw" aria-label={label}>
      <div className="raw-head">
        <h3 className="fact-label">{label}</h3>
        <IconButton
          look="quiet"
          icon={isCopied ? 'check' : 'copy'}
          label={isCopied ? words.copied : `${words.copy}: ${label}`}
          onPress={copy}
        />
        <span className="visually-hidden" role="status">
          {isCopied ? words.copied : ''}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must be able to scroll it */}
      <pre className="raw-text" tabIndex={0}>
        {shownText(text)}
      </pre>
    </section>
  );
}
