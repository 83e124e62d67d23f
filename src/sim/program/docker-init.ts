import { errorText } from '../kernel/errno.ts';
import { run } from '../kernel/exec.ts';
import { reapChildren } from '../kernel/exit.ts';
import { tryFork } from '../kernel/fork.ts';
import { freezable } from '../kernel/freezer.ts';
import type { ExitStatus } from '../kernel/live.ts';
import { processAt } from '../kernel/process-at.ts';
import { sendSignal } from '../kernel/signal.ts';
import { called } from '../kernel/syscall.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure, race } from '../procedure.ts';
import { type Signal, signalNumber } from '../spec.ts';
import { execInPlace } from './linux/exec-in-place.ts';
import { block, handle, unblock, write } from './output.ts';
import type { Program } from './program.ts';

/** Those that tini leaves alone, for they are its own or nobody can take them (tini.c, configure_signals). */
const kept: readonly string[] = [
  'KILL',
  'STOP',
  'FPE',
  'ILL',
  'SEGV',
  'BUS',
  'ABRT',
  'TRAP',
  'SYS',
  'TTIN',
  'TTOU',
];
const forwarded = Object.keys(signalNumber).filter(
  (name): name is Signal => name in signalNumber && !kept.includes(name),
);

/**
 * docker-init, which is tini: the first process of a container with `--init`. It starts the command as its child, passes
 * signals on to it, reaps whoever is left to it, and ends as the child does.
 */
export const dockerInit: Program = function* (context) {
  const { machine, pid, argv, env, stdio } = context;
  const words = argv.slice(argv[1] === '--' ? 2 : 1);
  handle(context, ...forwarded);
  const forked = yield* tryFork(machine, pid);
  if (!forked.ok) {
    yield* write(context, 'stderr', `[FATAL tini (1)] fork failed: ${errorText[forked.error]}\n`);
    return 1;
  }
  const own = processAt(machine.world(), forked.value)?.nspid ?? 0;
  const child = yield* run(
    machine,
    forked.value,
    argv,
    env,
    stdio,
    freezable(function* (inner) {
      yield* lead(inner.pid);
      if (stdio.tty) stdio.tty.foreground = inner.pid;
      return yield* execInPlace(
        inner,
        words,
        (name, why) => `[FATAL tini (${own})] exec ${name} failed: ${why}`,
      );
    }),
  );
  for (;;) {
    yield* block(context);
    const { index, message } = yield* race<unknown>([child.exited, context.signals]);
    yield* unblock(context);
    // The first channel carries how the child ended, the other signals.
    if (index === 0) return (message as ExitStatus).code;
    const signal = message as Signal;
    if (signal === 'CHLD') yield* reapChildren(machine, pid);
    else yield* sendSignal(machine, pid, child.pid, signal);
  }
};

/** setpgid(2): the child leads a group of its own, which Ctrl-C then goes to. */
function* lead(pid: Pid): Procedure {
  yield called(pid, 'setpgid', '0, 0');
  yield emit({ type: 'process.changed', pid, change: { group: pid } });
}
