import type { NotesAsk } from '../../../curriculum/notes-message.ts';
import type { Pressed } from '../key-rules.ts';

const always: ReadonlyMap<string, NotesAsk> = new Map<string, NotesAsk>([
  ['PageDown', 'next'],
  ['PageUp', 'back'],
  ['F8', 'black'],
]);

const onPage: ReadonlyMap<string, NotesAsk> = new Map<string, NotesAsk>([
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'back'],
  [' ', 'next'],
]);

const letters: ReadonlyMap<string, NotesAsk> = new Map<string, NotesAsk>([
  ['b', 'black'],
  ['.', 'black'],
  ['w', 'what-if'],
  ['t', 'clock'],
]);

/** What a key asks for in the window with the notes, or null. `single` is false where letters count with Alt only. */
export function notesAskOf(pressed: Pressed, onButton: boolean, single: boolean): NotesAsk | null {
  const { key, code, ctrlKey, altKey, metaKey } = pressed;
  if (ctrlKey || metaKey) return null;
  if (altKey) return letters.get(/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '') ?? null;
  if (onButton && key === ' ') return null;
  return always.get(key) ?? onPage.get(key) ?? (single ? (letters.get(key.toLowerCase()) ?? null) : null);
}
