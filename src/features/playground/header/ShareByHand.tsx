import type { HeaderWords } from '../../../content/en/header-words-type.ts';
import { IconButton } from '../../../ui/Button.tsx';

/** The link of this moment, marked as a whole, to be copied by hand. */
export function ShareByHand({
  link,
  onClose,
  words,
}: {
  readonly link: string;
  readonly onClose: () => void;
  readonly words: HeaderWords;
}) {
  return (
    <div className="share-by-hand">
      <label>
        {words.copyByHand}
        <input
          className="share-link"
          readOnly
          value={link}
          // biome-ignore lint/a11y/noAutofocus: it was asked for a moment ago, and is there to be copied
          autoFocus
          onFocus={(event) => event.target.select()}
        />
      </label>
      <IconButton look="quiet" icon="close" label={words.close} onPress={onClose} />
    </div>
  );
}
