import { CLOSED } from '../../channel.ts';
import { reap } from '../../kernel/exit.ts';
import { processAt } from '../../kernel/process-at.ts';
import { type Procedure, race } from '../../procedure.ts';
import { type Signal, signalNumber } from '../../spec.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { deathText } from './death.ts';
import type { Shell } from './shell.ts';

const NO_CHILD = 127;

/** `wait [PID]...`: waits for children of the shell, all without a number. A signal with a trap ends the wait. */
export function* waitForChildren(
  shell: Shell,
  words: readonly string[],
  context: ProcessContext,
): Procedure<number> {
  const { machine, pid } = context;
  const children = () =>
    Object.values(machine.world().host.kernel.processes).filter((one) => one.ppid === pid);
  // Children may be born into a PID namespace below; the shell knows them by the numbers that its own gives.
  const own = processAt(machine.world(), pid)?.namespaces.pid ?? '';
  let code = 0;
  for (const word of words.length > 0 ? words : children().map((child) => String(child.pids[own]))) {
    const child = children().find((one) => String(one.pids[own]) === word);
    const live = child && machine.processes.get(child.pid);
    if (!child || !live) {
      code = words.length > 0 ? NO_CHILD : code;
      continue;
    }
    const { index, message } = yield* race<unknown>([live.exited, shell.context.signals]);
    if (index === 1) {
      const signal = message as Signal;
      // The trap is run when the command is over, by whoever runs the list.
      shell.context.signals.queue.unshift(signal);
      return 128 + signalNumber[signal];
    }
    if (message === CLOSED) continue;
    const ended = message as { readonly code: number; readonly signal: Signal | null };
    yield* reap(machine, child.pid);
    if (words.length === 0) continue;
    code = ended.code;
    const text = deathText(ended.signal);
    if (text !== null) yield* write(context, 'stderr', `${text}\n`);
  }
  return code;
}
