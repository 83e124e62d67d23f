import { setBusy } from '../kernel/cpu.ts';
import { run } from '../kernel/exec.ts';
import { freezable } from '../kernel/freezer.ts';
import { tryFork } from '../kernel/fork.ts';
import { errorText } from '../kernel/errno.ts';
import { useMemory } from '../kernel/memory.ts';
import { processAt } from '../kernel/process-at.ts';
import { type Procedure, sleep } from '../procedure.ts';
import { block, unblock, write } from './output.ts';
import type { ProcessContext, Program } from './program.ts';

const HELP = `stress: a program of Belowdeck that uses much of what a container may have.

Usage: stress [OPTION]...

  --cpu N        keep N processes busy
  --vm BYTES     hold so much memory; 64m is 64 megabytes, k and g work too
  --fork         make processes until the kernel says no
  --timeout S    stop after S seconds
  --help         show this text
`;

interface Wanted {
  readonly cpu: number;
  readonly vm: number;
  readonly fork: boolean;
  /** In ms; null is without end. */
  readonly timeout: number | null;
}

const units: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };
/** With no limit at all even this program stops somewhere. */
const MOST_CHILDREN = 256;
const STEPS = 8;
const LONG = 86_400_000;

function wantedOf(words: readonly string[]): Wanted | string {
  let wanted: Wanted = { cpu: 0, vm: 0, fork: false, timeout: null };
  for (let i = 0; i < words.length; i++) {
    const [name = '', glued] = (words[i] ?? '').split('=', 2);
    if (name === '--fork') {
      wanted = { ...wanted, fork: true };
      continue;
    }
    if (!['--cpu', '--vm', '--timeout'].includes(name)) return `unknown option '${words[i]}'`;
    const value = glued ?? words[++i] ?? '';
    const [, digits = '', unit = ''] = /^(\d{1,9})([bkmg]?)$/i.exec(value) ?? [];
    if (digits === '' || (name !== '--vm' && unit !== '')) return `${name} wants a number, not '${value}'`;
    const number = Number(digits);
    if (name === '--cpu' && number > 64) return '--cpu can be 64 at most';
    if (name === '--cpu') wanted = { ...wanted, cpu: number };
    else if (name === '--vm') wanted = { ...wanted, vm: number * (units[unit.toLowerCase()] ?? 1) };
    else wanted = { ...wanted, timeout: number * 1000 };
  }
  return wanted.cpu + wanted.vm > 0 || wanted.fork ? wanted : 'nothing to do';
}

/** Our own tool for the limits: it is in no real image. */
export const stress: Program = function* (context) {
  const words = context.argv.slice(1);
  if (words.includes('--help') || words.includes('-h')) {
    yield* write(context, 'stdout', HELP);
    return 0;
  }
  const wanted = wantedOf(words);
  if (typeof wanted === 'string') {
    yield* write(context, 'stderr', `stress: ${wanted}\nTry 'stress --help'.\n`);
    return 1;
  }
  const { timeout } = wanted;
  for (let i = 1; i < wanted.cpu; i++)
    if (!(yield* child(context, (own) => stayBusy(own, timeout)))) return 1;
  if (wanted.vm > 0) yield* fill(context, wanted.vm);
  if (wanted.fork) yield* forkOn(context, timeout);
  if (wanted.cpu > 0) return yield* stayBusy(context, timeout);
  return yield* rest(context, timeout);
};

function* child(context: ProcessContext, body: Program): Procedure<boolean> {
  const { machine, pid, argv, env, stdio } = context;
  const forked = yield* tryFork(machine, pid);
  if (!forked.ok) {
    yield* write(context, 'stderr', `stress: can't fork: ${errorText[forked.error]}\n`);
    return false;
  }
  yield* run(machine, forked.value, argv, env, stdio, freezable(body));
  return true;
}

function* stayBusy({ machine, pid }: ProcessContext, timeout: number | null): Procedure<number> {
  try {
    yield* setBusy(machine, pid, true);
    yield sleep(timeout ?? LONG);
  } finally {
    yield* setBusy(machine, pid, false);
  }
  return 0;
}

function* rest(context: ProcessContext, timeout: number | null): Procedure<number> {
  yield* block(context);
  yield sleep(timeout ?? LONG);
  yield* unblock(context);
  return 0;
}

/** In steps, so that one can see it rise. */
function* fill({ machine, pid }: ProcessContext, bytes: number): Procedure {
  const before = processAt(machine.world(), pid)?.memory ?? 0;
  for (let step = 1; step <= STEPS; step++) {
    yield sleep(50);
    yield* useMemory(machine, pid, before + Math.round((bytes * step) / STEPS));
  }
}

function* forkOn(context: ProcessContext, timeout: number | null): Procedure {
  let count = 0;
  while (count < MOST_CHILDREN && (yield* child(context, (own) => rest(own, timeout)))) {
    count++;
    yield sleep(5);
  }
  yield* write(context, 'stdout', `stress: ${count} processes made\n`);
}
