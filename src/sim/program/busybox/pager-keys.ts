import { CLOSED, createChannel, type Channel } from '../../channel.ts';
import { processAt } from '../../kernel/process-at.ts';
import { signalGroup } from '../../kernel/signal.ts';
import type { LiveTty } from '../../kernel/tty.ts';
import type { Procedure } from '../../procedure.ts';
import { keysOf } from '../../shell/keys.ts';
import { awaitInput } from '../input.ts';
import { block, unblock } from '../output.ts';
import type { ProcessContext } from '../program.ts';

/** What a pager waited for: a key, something else that it listens to, or the end of it: of the terminal, or by Ctrl-C. */
type Pressed =
  | { readonly from: 'keys'; readonly key: string }
  | { readonly from: 'other'; readonly message: unknown }
  | { readonly from: 'signal' }
  | null;

/** Keys of the terminal for a program whose standard input may be something else. */
export interface PagerKeys {
  /** Waits for the next key, or for one of `others`. Ctrl-C, Ctrl-\ and Ctrl-Z are signals to all that is in the foreground. */
  readonly next: (others?: readonly Channel<unknown>[]) => Procedure<Pressed>;
}

/** The terminal hands over every key. A pager that handles INT is told of it. */
export function pagerKeys(context: ProcessContext, tty: LiveTty): PagerKeys {
  const { machine, pid, stdio } = context;
  // Its own input may be a pipe: keys are read from the terminal itself.
  const atTerminal = { ...context, stdio: { ...stdio, stdin: createChannel<string>('keys') } };
  let waiting: readonly string[] = [];

  function* next(others: readonly Channel<unknown>[] = []): Procedure<Pressed> {
    for (;;) {
      const [key, ...rest] = waiting;
      waiting = rest;
      const signal = key === '\x03' ? 'INT' : key === '\x1c' ? 'QUIT' : key === '\x1a' ? 'TSTP' : null;
      if (signal) {
        const group = tty.foreground ?? processAt(machine.world(), pid)?.group ?? pid;
        yield* signalGroup(machine, pid, group, signal);
        if (signal !== 'TSTP') return { from: 'signal' };
      } else if (key !== undefined) return { from: 'keys', key };
      else {
        yield* block(context);
        const { index, message } = yield* awaitInput(atTerminal, others);
        yield* unblock(context);
        if (index > 0) return { from: 'other', message };
        if (message === CLOSED) return null;
        waiting = keysOf(String(message));
      }
    }
  }
  return { next };
}
