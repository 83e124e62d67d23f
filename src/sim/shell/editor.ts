import { insert, replaced } from './edit.ts';
import { edited } from './edited.ts';
import { edits } from './edits.ts';
import { MAX_COMMAND, MAX_LINE, printable } from './printable.ts';
import { newer, older } from './recall.ts';
import type { Search } from './search.ts';

/** The line as it was before an edit. */
export interface Snapshot {
  readonly text: string;
  readonly cursor: number;
}

/** One line being edited, as GNU readline keeps it. Plain data; `press` makes the next one. */
export interface Editor {
  /** The lines of an unfinished command above this one, each with its newline. */
  readonly above: string;
  /** A newline is in it only where a command of several lines was recalled. */
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
  above: '',
  text: '',
  cursor: 0,
  back: 0,
  drafts: {},
  killed: '',
  last: null,
  search: null,
  undo: [],
};

/** What a key may need. */
export interface KeyContext {
  /** The commands so far with the newest last. */
  readonly history: readonly string[];
  /** What Tab and Ctrl-R do, and all keys while a search is open. */
  readonly lookUp: (editor: Editor, key: string) => Edited;
  /** Whether a command lacks more lines. */
  readonly isUnfinished: (command: string) => boolean;
}

/** What one key did. */
export interface Edited {
  readonly editor: Editor;
  /** The command that Enter gave to the shell, or null; it ends with a newline where Ctrl-D has cut it off. */
  readonly submitted: string | null;
  /** Candidates to list under the line after a second Tab, or null. */
  readonly listed: readonly string[] | null;
  /** Ctrl-L: an empty screen with this line on top. */
  readonly cleared: boolean;
  /** Ctrl-C at the prompt. */
  readonly interrupted: boolean;
  /** There was nothing to do. */
  readonly bell: boolean;
  /** A search has ended, and the key is still to be pressed. */
  readonly again: boolean;
}

/** Ctrl-R: looks through the history. */
export const SEARCH = '\x12';

/** Whether a key looks something up, which needs more than the line. */
export const isLookUp = (key: string): boolean => key === '\t' || key === SEARCH;

/** Takes one decoded key, as `keysOf` gives them, with readline's usual (emacs) bindings. Unknown keys change nothing. */
export function pressKey(editor: Editor, key: string, context: KeyContext): Edited {
  const rest = { ...emptyEditor, killed: editor.killed };
  if (key === '\x03') return edited(rest, { interrupted: true });
  if (editor.search || isLookUp(key)) {
    const found = context.lookUp(editor, key);
    return found.again ? pressKey(found.editor, key, context) : found;
  }
  if (key === '\x04' && editor.text === '' && editor.above !== '')
    return edited(rest, { submitted: editor.above });
  const edit = edits[key];
  if (edit) {
    const after = edit(editor);
    return edited(after ?? { ...editor, last: null }, { bell: after === null });
  }
  switch (key) {
    case '\r':
    case '\n': {
      const command = editor.above + editor.text;
      const isMore = context.isUnfinished(command);
      // One more line must have room in it, and a link takes no longer ones.
      if (command.length > MAX_COMMAND - (isMore ? MAX_LINE : 0)) return edited(editor, { bell: true });
      return isMore ? edited({ ...rest, above: `${command}\n` }) : edited(rest, { submitted: command });
    }
    case '\f':
      return edited({ ...editor, last: null }, { cleared: true });
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
