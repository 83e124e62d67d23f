import { type Channel, CLOSED, createChannel } from '../channel.ts';
import { processAt } from '../kernel/process-at.ts';
import { signalGroup } from '../kernel/signal.ts';
import type { Millis } from '../names.ts';
import { type Procedure, race, type Taken } from '../procedure.ts';
import { block, isTerminal, unblock } from './output.ts';
import type { ProcessContext } from './program.ts';

/** The channel that standard input comes from. */
export function inputOf(context: ProcessContext): Channel<string> {
  const { stdio } = context;
  return stdio.tty && isTerminal(context, 'stdin') ? stdio.tty.input : stdio.stdin;
}

/**
 * Waits for standard input, or for one of `others` where something comes there first; index 0 is the input. A process
 * that is stopped lets go of the terminal meanwhile; one in the background that reads from it is stopped by TTIN.
 */
export function* awaitInput(
  context: ProcessContext,
  others: readonly Channel<unknown>[] = [],
  timeout: Millis | null = null,
): Procedure<Taken<unknown>> {
  const { machine, pid, stdio } = context;
  const input = inputOf(context);
  const live = machine.processes.get(pid);
  if (!live || stdio.tty?.input !== input) return yield* race<unknown>([input, ...others], timeout);
  const interrupts = createChannel<null>(`stops of a read of ${pid}`);
  try {
    for (;;) {
      live.interrupts = interrupts;
      interrupts.queue.length = 0;
      const { foreground } = stdio.tty;
      const group = processAt(machine.world(), pid)?.group ?? pid;
      if (foreground !== null && group !== foreground) {
        yield* signalGroup(machine, pid, group, 'TTIN');
        // EIO for one that cannot be stopped.
        if (interrupts.queue.length === 0) return { index: 0, message: CLOSED };
        continue;
      }
      const taken = yield* race<unknown>([input, ...others, interrupts], timeout);
      if (taken.index <= others.length) return taken;
    }
  } finally {
    delete live.interrupts;
  }
}

/** What comes on standard input; null at the end of the file. An empty message is a terminal's Ctrl-D. */
export function* readWaiting(context: ProcessContext): Procedure<string | null> {
  const { message } = yield* awaitInput(context);
  return message === CLOSED || message === '' ? null : String(message);
}

/** read(2) from standard input: the process sleeps meanwhile. */
export function* read(context: ProcessContext): Procedure<string | null> {
  yield* block(context);
  const text = yield* readWaiting(context);
  yield* unblock(context);
  return text;
}
