import { insert, kill, move, remove, replaced } from './edit.ts';
import type { Editor } from './editor.ts';
import { blankWordStart, nextCharacter, previousCharacter, wordEnd, wordStart } from './words.ts';

/** What a key does to the line; null when there is nothing to do. */
type Edit = (editor: Editor) => Editor | null;

const left: Edit = (editor) => move(editor, previousCharacter(editor.text, editor.cursor));
const right: Edit = (editor) => move(editor, nextCharacter(editor.text, editor.cursor));
const home: Edit = (editor) => (editor.cursor === 0 ? editor : move(editor, 0));
const end: Edit = (editor) =>
  editor.cursor === editor.text.length ? editor : move(editor, editor.text.length);
const wordLeft: Edit = (editor) => move(editor, wordStart(editor.text, editor.cursor));
const wordRight: Edit = (editor) => move(editor, wordEnd(editor.text, editor.cursor));
const rubOut: Edit = (editor) => remove(editor, previousCharacter(editor.text, editor.cursor), editor.cursor);
const deleteNext: Edit = (editor) => remove(editor, editor.cursor, nextCharacter(editor.text, editor.cursor));
/** The desk's shell stays: Ctrl-D on an empty line is no end of file here. */
const deleteOrStay: Edit = (editor) => (editor.text === '' ? editor : deleteNext(editor));
const rubOutWord: Edit = (editor) => kill(editor, wordStart(editor.text, editor.cursor), editor.cursor);
const yank: Edit = (editor) => {
  const after = insert({ ...editor, last: null }, editor.killed);
  return after && { ...after, last: null };
};

/** Swaps the two characters around the cursor, at the end of the line the last two. */
const transpose: Edit = (editor) => {
  const { text } = editor;
  const middle = editor.cursor === text.length ? previousCharacter(text, text.length) : editor.cursor;
  const from = previousCharacter(text, middle);
  const to = nextCharacter(text, middle);
  if (middle === 0 || middle === to) return null;
  const swapped = text.slice(middle, to) + text.slice(from, middle);
  return replaced(editor, text.slice(0, from) + swapped + text.slice(to), to);
};

/** readline's emacs bindings for keys that look at nothing but the line, by what xterm sends for them. */
export const edits: Readonly<Record<string, Edit | undefined>> = {
  '\x1b[D': left,
  '\x1bOD': left,
  '\x02': left,
  '\x1b[C': right,
  '\x1bOC': right,
  '\x06': right,
  '\x1b[H': home,
  '\x1bOH': home,
  '\x1b[1~': home,
  '\x01': home,
  '\x1b[F': end,
  '\x1bOF': end,
  '\x1b[4~': end,
  '\x05': end,
  '\x1bb': wordLeft,
  '\x1b[1;5D': wordLeft,
  '\x1b[1;3D': wordLeft,
  '\x1bf': wordRight,
  '\x1b[1;5C': wordRight,
  '\x1b[1;3C': wordRight,
  '\x7f': rubOut,
  '\b': rubOut,
  '\x1b[3~': deleteNext,
  '\x04': deleteOrStay,
  '\v': (editor) => kill(editor, editor.cursor, editor.text.length),
  '\x15': (editor) => kill(editor, 0, editor.cursor),
  '\x17': (editor) => kill(editor, blankWordStart(editor.text, editor.cursor), editor.cursor),
  '\x1b\x7f': rubOutWord,
  '\x1b\b': rubOutWord,
  '\x1bd': (editor) => kill(editor, editor.cursor, wordEnd(editor.text, editor.cursor)),
  '\x19': yank,
  '\x14': transpose,
};
