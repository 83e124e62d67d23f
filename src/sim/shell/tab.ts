import type { World } from '../world.ts';
import { complete } from './complete.ts';
import { replaced } from './edit.ts';
import { edited } from './edited.ts';
import type { Edited, Editor } from './editor.ts';
import { MAX_LINE } from './printable.ts';

/** Tab: the only candidate is put in, else what all have in common; a second Tab lists them. */
export function pressTab(editor: Editor, world: World): Edited {
  const before = editor.text.slice(0, editor.cursor);
  const after = editor.text.slice(editor.cursor);
  const { start, candidates } = complete(before, world);
  const [first, ...others] = candidates;
  if (!first) return edited({ ...editor, last: null }, { bell: true });
  const common = candidates.map(({ text }) => text).reduce(commonPrefix);
  // A blank closes the word, unless one stands there already.
  const closing = others.length === 0 && first.closes && !after.startsWith(' ') ? ' ' : '';
  const filled = before.slice(0, start) + common + closing;
  if (filled.length + after.length > MAX_LINE) return edited({ ...editor, last: null }, { bell: true });
  if (filled !== before) {
    const next = replaced(editor, filled + after, filled.length);
    return edited({ ...next, last: 'completed' }, { bell: others.length > 0 });
  }
  if (others.length === 0) return edited({ ...editor, last: null });
  if (editor.last !== 'completed') return edited({ ...editor, last: 'completed' }, { bell: true });
  return edited(editor, { listed: candidates.map(({ text }) => text) });
}

function commonPrefix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
