import { procNamespace } from '../../kernel/proc-mount.ts';
import { processKey } from '../../names.ts';
import { sleep as pass } from '../../procedure.ts';
import { block, write } from '../output.ts';
import type { Program } from '../program.ts';
import { nameOfId } from './list.ts';
import { appletOf, showUsage } from './usage.ts';

const seconds: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** sleep [N]...: seconds, or with a suffix minutes, hours, days. */
export const sleep: Program = function* (context) {
  const words = context.argv.slice(1);
  if (words.length === 0)
    return yield* showUsage(
      context,
      'sleep [N]...\n\nPause for a time equal to the total of the args given, where each arg can\nhave an optional suffix of (s)econds, (m)inutes, (h)ours, or (d)ays',
    );
  let total = 0;
  for (const word of words) {
    const [, count, unit = ''] = /^(\d*\.?\d+)([smhd]?)$/.exec(word) ?? [];
    if (word === 'infinity' || word === 'inf') total = 3_000_000_000;
    else if (count === undefined) {
      yield* write(context, 'stderr', `${appletOf(context)}: invalid number '${word}'\n`);
      return 1;
    } else total += Number(count) * (seconds[unit] ?? 1);
  }
  yield* block(context);
  yield* pass(Math.round(total * 1000));
  return 0;
};

/** ps: the processes of its own PID namespace, by the numbers they have there. */
export const ps: Program = function* (context) {
  const { machine, pid } = context;
  const { processes } = machine.world().host.kernel;
  // What /proc shows, and not what the process's own namespace holds, is what ps can read.
  const self = processes[processKey(pid)];
  const own = (self && procNamespace(machine.world(), self)) ?? '';
  let text = 'PID   USER     TIME  COMMAND\n';
  for (const one of Object.values(processes)
    .filter((process) => process.pids[own] !== undefined)
    .sort((a, b) => (a.pids[own] ?? 0) - (b.pids[own] ?? 0))) {
    const user = (nameOfId(context, '/etc/passwd', one.uid) ?? String(one.uid)).slice(0, 8).padEnd(8);
    const command = one.state === 'zombie' ? `[${one.comm}]` : one.argv.join(' ');
    text += `${String(one.pids[own]).padStart(5)} ${user}  0:00 ${command}\n`;
  }
  yield* write(context, 'stdout', text);
  return 0;
};
