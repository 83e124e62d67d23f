import type { Editor } from './editor.ts';
import { MAX_COMMAND, printable } from './printable.ts';

/** One line back in the history; what was typed meanwhile waits where it was. null at the oldest. */
export function older(editor: Editor, history: readonly string[]): Editor | null {
  return recalled(editor, editor.back + 1, history);
}

/** One line on in the history, at last the new line as it was left. null on the new line. */
export function newer(editor: Editor, history: readonly string[]): Editor | null {
  return recalled(editor, editor.back - 1, history);
}

/** A command of the history as it can be edited. */
export function editable(command: string): string {
  return command.split(/\r?\n/).map(printable).join('\n').slice(0, MAX_COMMAND);
}

function recalled(editor: Editor, back: number, history: readonly string[]): Editor | null {
  const line = back === 0 ? '' : history[history.length - back];
  if (back < 0 || line === undefined) return null;
  const text = editor.drafts[back] ?? editable(line);
  const drafts = { ...editor.drafts, [editor.back]: editor.text };
  return { ...editor, text, cursor: text.length, back, drafts, last: null, undo: [] };
}
