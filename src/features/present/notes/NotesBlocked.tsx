import { notesWords as words } from '../../../content/en/notes-words.ts';
import { Window } from '../Window.tsx';

/** A way to the notes where the browser has held their window back. */
export function NotesBlocked({
  address,
  onClose,
}: {
  readonly address: string;
  readonly onClose: () => void;
}) {
  return (
    <Window title={words.notes} onClose={onClose}>
      <p>{words.blocked}</p>
      <p>
        <a href={address} target="_blank" rel="noopener" onClick={onClose}>
          {words.open}
        </a>
      </p>
    </Window>
  );
}
