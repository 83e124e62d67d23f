import { insert, replaced } from './edit.ts';
import { edited } from './edited.ts';
import { edits } from './edits.ts';
import { printable } from './printable.ts';
import { newer, older } from './recall.ts';
import { beginSearch, pressInSearch, type Search } from './search.ts';

/** The line as it was before an edit. */
export interface Snapshot {
  readonly text: string;
  readonly cursor: number;
}

/** One line being edited, as GNU readline keeps it. Plain data; `press` makes the next one. */
export interface Editor {
  readonly text: string;
  /** Where the next character goes: 0 to the text's length, in UTF-16 units. */
  readonly cursor: number;
  /** How many lines back in the history; 0 is the new line. */
  readonly back: number;
  /** Lines as they were left when the person moved on in the history, by `back`. */
  readonly drafts: Readonly<Record<number, string>>;
  /** What the last kills took; Ctrl-Y brings it back. */
  readonly killed: string;
  /** What the last key did, where the next one has to know. */
  readonly last: 'typed' | 'killed' | 'completed' | null;
  /** The Ctrl-R search under way. */
  readonly search: Search | null;
  /** For Ctrl-_, the newest last. */
  readonly undo: readonly Snapshot[];
}

/** A line on which nothing has been typed. */
export const emptyEditor: Editor = {
  text: '',
  cursor: 0,
  back: 0,
  drafts: {},
  killed: '',
  last: null,
  search: null,
  undo: [],
};

/** What a key may need: the lines so far with the newest last, and what Tab does. */
export interface KeyContext {
  readonly history: readonly string[];
  readonly onTab: (editor: Editor) => Edited;
}

/** What one key did. */
export interface Edited {
  readonly editor: Editor;
  /** The line that Enter gave to the shell, or null. */
  readonly submitted: string | null;
  /** Candidates to list under the line after a second Tab, or null. */
  readonly listed: readonly string[] | null;
  /** Ctrl-L: an empty screen with this line on top. */
  readonly cleared: boolean;
  /** Ctrl-C at the prompt. */
  readonly interrupted: boolean;
  /** There was nothing to do. */
  readonly bell: boolean;
}

/** Takes one decoded key, as `keysOf` gives them, with readline's usual (emacs) bindings. Unknown keys change nothing. */
export function pressKey(editor: Editor, key: string, context: KeyContext): Edited {
  if (key === '\x03') return edited({ ...emptyEditor, killed: editor.killed }, { interrupted: true });
  if (editor.search) {
    const found = pressInSearch(editor, editor.search, key, context.history);
    return found.again ? pressKey(found.editor, key, context) : edited(found.editor, { bell: found.bell });
  }
  const edit = edits[key];
  if (edit) {
    const after = edit(editor);
    return edited(after ?? { ...editor, last: null }, { bell: after === null });
  }
  switch (key) {
    case '\r':
    case '\n':
      return edited({ ...emptyEditor, killed: editor.killed }, { submitted: editor.text });
    case '\t':
      return context.onTab(editor);
    case '\f':
      return edited({ ...editor, last: null }, { cleared: true });
    case '\x12':
      return edited(beginSearch(editor));
    case '\x1b[A':
    case '\x1bOA':
    case '\x10':
      return orBell(editor, older(editor, context.history));
    case '\x1b[B':
    case '\x1bOB':
    case '\x0e':
      return orBell(editor, newer(editor, context.history));
    case '\x1f':
      return orBell(editor, undone(editor));
    default: {
      if (key.startsWith('\x1b')) return edited(editor);
      const text = printable(key);
      return text === '' ? edited(editor) : orBell(editor, insert(editor, text));
    }
  }
}

const orBell = (before: Editor, after: Editor | null): Edited =>
  edited(after ?? { ...before, last: null }, { bell: after === null });

function undone(editor: Editor): Editor | null {
  const before = editor.undo.at(-1);
  return before ? { ...replaced(editor, before.text, before.cursor), undo: editor.undo.slice(0, -1) } : null;
}
