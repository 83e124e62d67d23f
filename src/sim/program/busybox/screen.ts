import { processAt } from '../../kernel/process-at.ts';
import { isTerminal, write } from '../output.ts';
import type { Program } from '../program.ts';

/** clear: an empty screen, with the cursor on top. */
export const clear: Program = function* (context) {
  yield* write(context, 'stdout', '\x1b[H\x1b[J');
  return 0;
};

/** reset: the terminal as it is after it was switched on. */
export const reset: Program = function* (context) {
  if (isTerminal(context, 'stdout')) yield* write(context, 'stdout', '\x1bc\x1b(B\x1b[m\x1b[J\x1b[?25h');
  return 0;
};

/** tty [-s]: the file that is the terminal of standard input. */
export const tty: Program = function* (context) {
  const name = processAt(context.machine.world(), context.pid)?.tty ?? null;
  const there = name !== null && isTerminal(context, 'stdin');
  if (!context.argv.includes('-s')) yield* write(context, 'stdout', there ? `/dev/${name}\n` : 'not a tty\n');
  return there ? 0 : 1;
};
