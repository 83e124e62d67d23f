import { presentWords as words } from '../../content/en/present-words.ts';
import { Window } from './Window.tsx';

/** A list to jump in: a press, or a digit for one of the first nine. */
export function Jump({
  title,
  places,
  onJump,
  onClose,
}: {
  readonly title: string;
  readonly places: readonly string[];
  readonly onJump: (place: number) => void;
  readonly onClose: () => void;
}) {
  const go = (place: number) => {
    onClose();
    onJump(place);
  };
  return (
    <Window title={title} onClose={onClose}>
      {places.length === 0 && <p>{words.noCommand}</p>}
      <ol
        className="present-jump"
        onKeyDown={({ key }) => {
          if (/^[1-9]$/.test(key) && Number(key) <= places.length) go(Number(key) - 1);
        }}
      >
        {places.map((place, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same command may have been run twice
          <li key={i}>
            <button type="button" className="present-place" onClick={() => go(i)}>
              <span className="present-place-number">{i + 1}</span> {place}
            </button>
          </li>
        ))}
      </ol>
    </Window>
  );
}
