import { type Channel, CLOSED, close, createChannel } from '../../channel.ts';
import { run } from '../../kernel/exec.ts';
import { tryFork } from '../../kernel/fork.ts';
import { freezable } from '../../kernel/freezer.ts';
import { processAt } from '../../kernel/process-at.ts';
import type { NetConnection } from '../../kernel/socket.ts';
import { called } from '../../kernel/syscall.ts';
import type { Outcome } from '../../kernel/errno.ts';
import { emit, type Procedure, race } from '../../procedure.ts';
import type { Pid } from '../../names.ts';
import type { Signal } from '../../spec.ts';
import { block, handle } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { note } from './note.ts';
import { serve } from './pages.ts';

/** What the master says to a worker through the pair of sockets between them. */
export type Order = 'quit' | 'terminate' | 'reopen';

/** A connection that a worker is to answer, and how many there have been: all workers count together. */
export interface Handed {
  readonly connection: NetConnection;
  readonly count: number;
}

/** A worker as its master knows it. */
export interface Worker {
  readonly pid: Pid;
  /** As the master's PID namespace counts. */
  readonly number: number;
  readonly orders: Channel<Order>;
  readonly work: Channel<Handed>;
  /** It has a connection to answer. */
  busy: boolean;
  /** It was told to end, and nobody takes its place. */
  leaving: boolean;
}

/** The user that nginx.conf names: uid and gid of `nginx` in the image. */
const NGINX = 101;
/** Bytes that a worker holds of its own; plausible, not measured. */
const MEMORY = 1_600_000;

/** Forks a worker, which is the user nginx's from then on, where the master may change users. */
export function* startWorker(context: ProcessContext): Procedure<Outcome<Worker>> {
  const { machine, pid, argv, env, stdio } = context;
  const forked = yield* tryFork(machine, pid);
  if (!forked.ok) return forked;
  const child = forked.value;
  const group = processAt(machine.world(), pid)?.group ?? pid;
  const title = ['nginx: worker process'];
  yield emit({ type: 'process.changed', pid: child, change: { argv: title, memory: MEMORY, group } });
  const orders = createChannel<Order>(`orders for ${child}`);
  const work = createChannel<Handed>(`connections of ${child}`);
  const number = processAt(machine.world(), child)?.nspid ?? child;
  const worker: Worker = { pid: child, number, orders, work, busy: false, leaving: false };
  const program = freezable((inner) => workerLoop(inner, worker));
  yield* run(machine, child, argv, env, stdio, program);
  return { ok: true, value: worker };
}

const signalWords: Partial<Record<Signal, string>> = {
  QUIT: '3 (SIGQUIT) received, shutting down',
  TERM: '15 (SIGTERM) received, exiting',
  INT: '2 (SIGINT) received, exiting',
  USR1: '10 (SIGUSR1) received, reopening logs',
  HUP: '1 (SIGHUP) received, ignoring',
  USR2: '12 (SIGUSR2) received, ignoring',
  WINCH: '28 (SIGWINCH) received',
};
const orderOf: Partial<Record<Signal, Order>> = {
  QUIT: 'quit',
  TERM: 'terminate',
  INT: 'terminate',
  USR1: 'reopen',
};

function* workerLoop(context: ProcessContext, worker: Worker): Procedure<number> {
  const { machine, pid, signals } = context;
  if (processAt(machine.world(), pid)?.uid === 0) {
    yield called(pid, 'setgid', String(NGINX));
    yield called(pid, 'setgroups', `1, [${NGINX}]`);
    yield called(pid, 'setuid', String(NGINX));
    yield emit({ type: 'process.changed', pid, change: { uid: NGINX, gid: NGINX, groups: [NGINX] } });
  }
  handle(context, 'QUIT', 'TERM', 'INT', 'USR1', 'USR2', 'HUP', 'WINCH');
  yield* block(context);
  for (;;) {
    const { index, message } = yield* race<unknown>([worker.orders, signals, worker.work]);
    if (message === CLOSED) return 0;
    if (index === 2) {
      // The third channel carries connections, the second signals, the first orders.
      const { connection, count } = message as Handed;
      yield* serve(context, connection, count);
      worker.busy = worker.work.queue.length > 0;
      continue;
    }
    const words = index === 1 ? signalWords[message as Signal] : undefined;
    if (words !== undefined) yield* note(context, `signal ${words}`);
    const order = index === 1 ? orderOf[message as Signal] : (message as Order);
    if (order === 'reopen') yield* note(context, 'reopening logs');
    if (order !== 'quit' && order !== 'terminate') continue;
    if (order === 'quit') yield* note(context, 'gracefully shutting down');
    yield* note(context, 'exiting');
    yield* note(context, 'exit');
    return 0;
  }
}

/** What was handed to a worker that has ended and did not get to it. */
export function leftBy(worker: Worker): readonly Handed[] {
  const left = worker.work.queue.splice(0);
  close(worker.work);
  return left;
}
