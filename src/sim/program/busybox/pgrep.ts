import { kill } from '../../kernel/kill.ts';
import type { Process } from '../../kernel/state.ts';
import type { Procedure } from '../../procedure.ts';
import type { Signal } from '../../spec.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { parseSignal } from './kill.ts';
import { shownProcesses } from './killall.ts';
import { readOptions } from './usage.ts';

/** pgrep [-flnovx] PATTERN: the numbers of the processes whose name fits. */
export const pgrep: Program = function* (context) {
  const found = yield* fitting(context, 'flnovx', 'pgrep [-flnovx] PATTERN');
  if (typeof found === 'number') return found;
  const { hits, flags } = found;
  const name = (process: Process): string => (flags.has('f') ? process.argv.join(' ') : process.comm);
  for (const { number, process } of hits)
    yield* write(context, 'stdout', flags.has('l') ? `${number} ${name(process)}\n` : `${number}\n`);
  return hits.length > 0 ? 0 : 1;
};

/** pkill [-SIGNAL] [-fnovx] PATTERN: sends a signal to the processes whose name fits. */
export const pkill: Program = function* (context) {
  const words = context.argv.slice(1);
  let signal: Signal = 'TERM';
  const given = words[0]?.startsWith('-') ? parseSignal(words[0].slice(1)) : null;
  if (given) {
    signal = given;
    words.shift();
  }
  const found = yield* fitting(
    { ...context, argv: ['pkill', ...words] },
    'fnovx',
    'pkill [-SIGNAL] [-fnovx] PATTERN',
  );
  if (typeof found === 'number') return found;
  for (const { process } of found.hits) yield* kill(context.machine, context.pid, process.pid, signal);
  return found.hits.length > 0 ? 0 : 1;
};

interface Fitting {
  readonly hits: ReturnType<typeof shownProcesses>;
  readonly flags: ReadonlySet<string>;
}

function* fitting(context: ProcessContext, letters: string, usage: string): Procedure<Fitting | number> {
  const given = yield* readOptions(context, letters, `${usage}\n\nFind processes by their names`);
  if (!given.ok) return given.code;
  const { flags, words } = given;
  let pattern: RegExp;
  try {
    pattern = new RegExp(flags.has('x') ? `^(?:${words[0] ?? ''})$` : (words[0] ?? ''));
  } catch {
    yield* write(context, 'stderr', `${context.argv[0]}: bad regex '${words[0]}'\n`);
    return 1;
  }
  const all = shownProcesses(context).filter(({ process }) => {
    if (process.pid === context.pid) return false;
    return pattern.test(flags.has('f') ? process.argv.join(' ') : process.comm) !== flags.has('v');
  });
  if (flags.has('n')) return { hits: all.slice(-1), flags };
  return { hits: flags.has('o') ? all.slice(0, 1) : all, flags };
}
