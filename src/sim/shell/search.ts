import { edited } from './edited.ts';
import { type Edited, type Editor, SEARCH } from './editor.ts';
import { printable } from './printable.ts';
import { editable } from './recall.ts';
import { previousCharacter } from './words.ts';

/** A search backwards through the history (Ctrl-R). The line it has found stands in the editor. */
export interface Search {
  readonly query: string;
  /** How many lines back the found line is; 0 before the first find. */
  readonly back: number;
  readonly failed: boolean;
  /** What stands before the found line. */
  readonly label: string;
  /** The line as it was before the search, for Ctrl-G. */
  readonly before: { readonly text: string; readonly cursor: number };
}

const ABORT = '\x07';
const ESCAPE = '\x1b';

/** Takes a key while a search is open; without one, opens one that looks for nothing yet. */
export function pressInSearch(editor: Editor, key: string, history: readonly string[]): Edited {
  const { search } = editor;
  if (!search) {
    const before = { text: editor.text, cursor: editor.cursor };
    const search = labelled({ query: '', back: 0, failed: false, before });
    return stay({ ...editor, last: null, search }, false);
  }
  if (key === SEARCH)
    return search.query === '' ? stay(editor, true) : find(editor, search, search.back + 1, history);
  if (key === ABORT) return stay({ ...editor, ...search.before, search: null }, false);
  if (key === ESCAPE) return stay(ended(editor, search), false);
  if (key === '\x7f' || key === '\b') {
    const query = search.query.slice(0, previousCharacter(search.query, search.query.length));
    if (query === '')
      return stay(
        { ...editor, ...search.before, search: labelled({ ...search, query, back: 0, failed: false }) },
        false,
      );
    return find(editor, { ...search, query }, 1, history);
  }
  const typed = key.startsWith(ESCAPE) ? '' : printable(key);
  if (typed === '') return edited(ended(editor, search), { again: true });
  return find(editor, { ...search, query: search.query + typed }, Math.max(1, search.back), history);
}

const stay = (editor: Editor, bell: boolean): Edited => edited(editor, { bell });

const labelled = (search: Omit<Search, 'label'>): Search => ({
  ...search,
  label: `(${search.failed ? 'failed ' : ''}reverse-i-search)\`${search.query}': `,
});

/** Leaves the found line as the line being edited. */
function ended(editor: Editor, search: Search): Editor {
  const changed = editor.text !== search.before.text;
  const undo = changed ? [...editor.undo, search.before] : editor.undo;
  const drafts = search.back > 0 ? { ...editor.drafts, [editor.back]: search.before.text } : editor.drafts;
  return { ...editor, search: null, undo, drafts, back: search.back > 0 ? search.back : editor.back };
}

/** Looks for the query from a line on, towards older ones. What was found before stays when nothing is. */
function find(editor: Editor, search: Search, from: number, history: readonly string[]): Edited {
  for (let back = from; back <= history.length; back++) {
    const text = editable(history[history.length - back] ?? '');
    const cursor = text.lastIndexOf(search.query);
    if (cursor < 0) continue;
    return stay({ ...editor, text, cursor, search: labelled({ ...search, back, failed: false }) }, false);
  }
  return stay({ ...editor, search: labelled({ ...search, failed: true }) }, true);
}
