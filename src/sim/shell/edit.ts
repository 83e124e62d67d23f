import type { Editor } from './editor.ts';
import { MAX_LINE } from './printable.ts';

const MOST_UNDOS = 200;

/** The editor with another line; what was before can be undone. */
export function replaced(editor: Editor, text: string, cursor: number): Editor {
  const before = { text: editor.text, cursor: editor.cursor };
  const undo = text === editor.text ? editor.undo : [...editor.undo.slice(1 - MOST_UNDOS), before];
  return { ...editor, text, cursor, last: null, undo };
}

/** Text put in at the cursor; null when the line would be too long. Characters typed in a row are undone at once. */
export function insert(editor: Editor, text: string): Editor | null {
  if (editor.text.length + text.length > MAX_LINE) return null;
  const { cursor } = editor;
  const whole = editor.text.slice(0, cursor) + text + editor.text.slice(cursor);
  const to = cursor + text.length;
  if (editor.last === 'typed') return { ...editor, text: whole, cursor: to };
  return { ...replaced(editor, whole, to), last: 'typed' };
}

/** Takes out what lies between two places; null when that is nothing. */
export function remove(editor: Editor, from: number, to: number): Editor | null {
  return from >= to ? null : replaced(editor, editor.text.slice(0, from) + editor.text.slice(to), from);
}

/** Takes it out and keeps it for Ctrl-Y. Kills in a row are kept together, those to the left before the others. */
export function kill(editor: Editor, from: number, to: number): Editor | null {
  const after = remove(editor, from, to);
  if (!after) return null;
  const text = editor.text.slice(from, to);
  const kept = editor.last === 'killed' ? editor.killed : '';
  return { ...after, killed: to <= editor.cursor ? text + kept : kept + text, last: 'killed' };
}

/** The cursor elsewhere; null when it is there already. */
export function move(editor: Editor, to: number): Editor | null {
  return to === editor.cursor ? null : { ...editor, cursor: to, last: null };
}
