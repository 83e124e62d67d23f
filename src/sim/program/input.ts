import { type Channel, CLOSED } from '../channel.ts';
import { type Procedure, take } from '../procedure.ts';
import { block, isTerminal, unblock } from './output.ts';
import type { ProcessContext } from './program.ts';

/** The channel that standard input comes from. */
export function inputOf(context: ProcessContext): Channel<string> {
  const { stdio } = context;
  return stdio.tty && isTerminal(context, 'stdin') ? stdio.tty.input : stdio.stdin;
}

/** read(2) from standard input; null at the end of the file. An empty message is a terminal's Ctrl-D. */
export function* read(context: ProcessContext): Procedure<string | null> {
  yield* block(context);
  const text = yield* take(inputOf(context));
  yield* unblock(context);
  return text === CLOSED || text === '' ? null : text;
}
