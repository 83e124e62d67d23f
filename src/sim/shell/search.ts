import type { Editor } from './editor.ts';
import { printable } from './printable.ts';
import { oneLine } from './recall.ts';
import { previousCharacter } from './words.ts';

/** A search backwards through the history (Ctrl-R). The line it has found stands in the editor. */
export interface Search {
  readonly query: string;
  /** How many lines back the found line is; 0 before the first find. */
  readonly back: number;
  readonly failed: boolean;
  /** The line as it was before the search, for Ctrl-G. */
  readonly before: { readonly text: string; readonly cursor: number };
}

/** What a key did to a search. `again`: the search has ended and the key is still to be pressed. */
interface Searched {
  readonly editor: Editor;
  readonly again: boolean;
  readonly bell: boolean;
}

const OLDER = '\x12';
const ABORT = '\x07';
const ESCAPE = '\x1b';

/** Opens a search that looks for nothing yet. */
export function beginSearch(editor: Editor): Editor {
  const before = { text: editor.text, cursor: editor.cursor };
  return { ...editor, last: null, search: { query: '', back: 0, failed: false, before } };
}

/** Takes a key while a search is open. */
export function pressInSearch(
  editor: Editor,
  search: Search,
  key: string,
  history: readonly string[],
): Searched {
  if (key === OLDER)
    return search.query === '' ? stay(editor, true) : find(editor, search, search.back + 1, history);
  if (key === ABORT) return stay({ ...editor, ...search.before, search: null }, false);
  if (key === ESCAPE) return stay(ended(editor, search), false);
  if (key === '\x7f' || key === '\b') {
    const query = search.query.slice(0, previousCharacter(search.query, search.query.length));
    if (query === '')
      return stay(
        { ...editor, ...search.before, search: { ...search, query, back: 0, failed: false } },
        false,
      );
    return find(editor, { ...search, query }, 1, history);
  }
  const typed = key.startsWith(ESCAPE) ? '' : printable(key);
  if (typed === '') return { editor: ended(editor, search), again: true, bell: false };
  return find(editor, { ...search, query: search.query + typed }, Math.max(1, search.back), history);
}

const stay = (editor: Editor, bell: boolean): Searched => ({ editor, again: false, bell });

/** Leaves the found line as the line being edited. */
function ended(editor: Editor, search: Search): Editor {
  const changed = editor.text !== search.before.text;
  const undo = changed ? [...editor.undo, search.before] : editor.undo;
  const drafts = search.back > 0 ? { ...editor.drafts, [editor.back]: search.before.text } : editor.drafts;
  return { ...editor, search: null, undo, drafts, back: search.back > 0 ? search.back : editor.back };
}

/** Looks for the query from a line on, towards older ones. What was found before stays when nothing is. */
function find(editor: Editor, search: Search, from: number, history: readonly string[]): Searched {
  for (let back = from; back <= history.length; back++) {
    const text = oneLine(history[history.length - back] ?? '');
    const cursor = text.lastIndexOf(search.query);
    if (cursor < 0) continue;
    return stay({ ...editor, text, cursor, search: { ...search, back, failed: false } }, false);
  }
  return stay({ ...editor, search: { ...search, failed: true } }, true);
}
