import { linkWords as words } from '../content/en/link-words.ts';
import { readAddress } from '../platform/address.ts';
import { openLink } from '../trace/link.ts';
import type { Visit } from './visit.ts';

/** Says what the link in the address has done, until the reader does something. It takes neither focus nor clicks. */
export function noteLink({ own }: Pick<Visit, 'own'>): void {
  const link = openLink(readAddress());
  const inputs = link.kind === 'run' ? link.run.inputs : [];
  const count = inputs.filter(({ kind }) => kind === 'line').length;
  if (count === 0) return;
  const note = document.createElement('div');
  note.className = 'missing';
  const text = document.createElement('p');
  text.className = 'missing-words link-note';
  // A live region speaks of what changes in it, so it must stand before its words do.
  text.role = 'status';
  note.append(text);
  document.body.append(note);
  text.textContent = words.ran(count) + (own ? ` ${words.kept}` : '');
  const away = new AbortController();
  const remove = () => {
    away.abort();
    note.remove();
  };
  for (const kind of ['keydown', 'pointerdown', 'wheel'])
    window.addEventListener(kind, remove, { signal: away.signal, capture: true, passive: true });
}
