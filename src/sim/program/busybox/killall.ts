import { errorText } from '../../kernel/errno.ts';
import { procNamespace } from '../../kernel/proc-mount.ts';
import { processAt } from '../../kernel/process-at.ts';
import { kill } from '../../kernel/kill.ts';
import type { Process } from '../../kernel/state.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { parseSignal } from './kill.ts';

/** What /proc shows of processes, in the order of their numbers there. */
export function shownProcesses({
  machine,
  pid,
}: ProcessContext): readonly { readonly number: number; readonly process: Process }[] {
  const world = machine.world();
  const self = processAt(world, pid);
  const own = (self && procNamespace(world, self)) ?? '';
  return world.host.kernel.processes
    .flatMap((process) => {
      const number = process.pids[own];
      return number === undefined ? [] : [{ number, process }];
    })
    .sort((a, b) => a.number - b.number);
}

/** killall [-SIGNAL] [-q] NAME... */
export const killall: Program = function* (context) {
  const { machine, pid } = context;
  const words = context.argv.slice(1);
  let signal = parseSignal('TERM');
  let quiet = false;
  while (words[0]?.startsWith('-')) {
    const word = words.shift() ?? '';
    if (word === '-q') {
      quiet = true;
      continue;
    }
    const name = word === '-s' ? (words.shift() ?? '') : word.slice(1);
    signal = parseSignal(name);
    if (signal) continue;
    yield* write(context, 'stderr', `killall: bad signal name '${name}'\n`);
    return 1;
  }
  if (words.length === 0) {
    yield* write(context, 'stderr', 'killall: you need to specify whom to kill\n');
    return 1;
  }
  // What went wrong is counted.
  let errors = 0;
  for (const name of words) {
    const hit = shownProcesses(context).filter(
      ({ process }) => process.pid !== pid && (process.comm === name || process.argv[0] === name),
    );
    for (const { process, number } of hit) {
      const error = signal && (yield* kill(machine, pid, process.pid, signal));
      if (!error) continue;
      yield* write(context, 'stderr', `killall: can't kill pid ${number}: ${errorText[error]}\n`);
      errors++;
    }
    if (hit.length > 0) continue;
    if (!quiet) yield* write(context, 'stderr', `killall: ${name}: no process killed\n`);
    errors++;
  }
  return errors;
};

/** pidof NAME... */
export const pidof: Program = function* (context) {
  const names = context.argv.slice(1);
  const numbers = shownProcesses(context)
    .filter(({ process }) => names.includes(process.comm) || names.includes(process.argv[0] ?? ''))
    .map(({ number }) => number);
  if (numbers.length === 0) return 1;
  yield* write(context, 'stdout', `${numbers.reverse().join(' ')}\n`);
  return 0;
};
