import { presentWords as words } from '../../content/en/present-words.ts';
import { Window } from './Window.tsx';

/** All keys of the mode, and the switch for those that are a single letter. */
export function KeyList({
  single,
  onSingle,
  onClose,
}: {
  readonly single: boolean;
  readonly onSingle: (single: boolean) => void;
  readonly onClose: () => void;
}) {
  return (
    <Window title={words.keysTitle} onClose={onClose}>
      <dl className="present-keys">
        {words.keyNames.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{words.keysAbout}</p>
      <label className="present-switch">
        <input type="checkbox" checked={single} onChange={(event) => onSingle(event.target.checked)} />
        {words.single}
      </label>
    </Window>
  );
}
