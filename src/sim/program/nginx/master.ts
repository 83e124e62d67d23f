import { type Channel, CLOSED, send } from '../../channel.ts';
import { reap } from '../../kernel/exit.ts';
import type { NetConnection } from '../../kernel/socket.ts';
import { called } from '../../kernel/syscall.ts';
import { processAt } from '../../kernel/process-at.ts';
import { type Procedure, spawn, take } from '../../procedure.ts';
import { type Signal, signalNumber } from '../../spec.ts';
import { remove } from '../../kernel/remove.ts';
import { block } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { note, numbered } from './note.ts';
import { PID_FILE } from './control.ts';
import { type Handed, leftBy, type Order, startWorker, type Worker } from './worker.ts';

/** The master's loop: starts a worker for each processor, looks after them, and ends when they have ended. */
export function* lead(context: ProcessContext, arriving: Channel<NetConnection>): Procedure<number> {
  const { machine, pid, signals } = context;
  let workers: Worker[] = [];
  const waiting: Handed[] = [];
  let count = 0;
  const { cpus } = machine.world().host.hardware;

  const handOut = (handed: Handed) => {
    const able = workers.filter(({ leaving }) => !leaving);
    const worker = able.find(({ busy }) => !busy) ?? able[0];
    if (!worker) return void waiting.push(handed);
    worker.busy = true;
    send(worker.work, handed);
  };
  function* accept(): Procedure {
    for (;;) {
      const connection = yield* take(arriving);
      if (connection === CLOSED) return;
      handOut({ connection, count: ++count });
    }
  }
  function* start(count: number): Procedure {
    for (let i = 0; i < count; i++) {
      const started = yield* startWorker(context);
      if (!started.ok) {
        const why = `fork() failed while spawning "worker process" (${numbered(started.error)})`;
        yield* note(context, why, 'alert');
        continue;
      }
      workers.push(started.value);
      yield* note(context, `start worker process ${started.value.number}`);
    }
    for (const handed of waiting.splice(0)) handOut(handed);
  }
  function* order(to: readonly Worker[], what: Order): Procedure {
    for (const worker of to) {
      if (what !== 'reopen') worker.leaving = true;
      yield called(pid, 'sendmsg', `3, {msg_iov=[{iov_base="${what}"}]}, 0`, 32);
      send(worker.orders, what);
    }
  }

  yield* note(context, 'start worker processes');
  yield* start(cpus);
  yield* block(context);
  yield* spawn('accept', accept());
  let ending = false;
  for (;;) {
    const signal = yield* take(signals);
    if (signal === CLOSED) return 0;
    if (signal === 'CHLD') {
      if (!(yield* bury())) continue;
      if (ending && workers.length === 0) break;
      continue;
    }
    yield* note(context, `signal ${signalNumber[signal]} (SIG${signal}) received${doing[signal] ?? ''}`);
    if (signal === 'QUIT' || signal === 'TERM' || signal === 'INT') {
      ending = true;
      if (workers.length === 0) break;
      yield* order(workers, signal === 'QUIT' ? 'quit' : 'terminate');
    } else if (signal === 'HUP' && !ending) {
      yield* note(context, 'reconfiguring');
      yield* note(context, 'using the "epoll" event method');
      yield* note(context, 'start worker processes');
      const old = [...workers];
      yield* start(cpus);
      yield* order(old, 'quit');
    } else if (signal === 'USR1') {
      yield* note(context, 'reopening logs');
      yield* order(workers, 'reopen');
    } else if (signal === 'USR2') yield* note(context, UPGRADE, 'crit');
  }
  yield* note(context, 'exit');
  yield* remove(machine, pid, PID_FILE);
  return 0;

  /** waitpid(2) on all that have ended, and others in the place of those that were not told to. False where there are none. */
  function* bury(): Procedure<boolean> {
    const gone = machine
      .world()
      .host.kernel.processes.filter((one) => one.ppid === pid && one.state === 'zombie');
    const [first] = gone;
    if (!first) return false;
    yield* note(context, `signal 17 (SIGCHLD) received from ${first.nspid}`);
    let missing = 0;
    for (const process of gone) {
      const worker = workers.find((one) => one.pid === process.pid);
      const { code = 0, signal = null } = processAt(machine.world(), process.pid)?.exit ?? {};
      yield* reap(machine, process.pid);
      const who = `${worker ? 'worker' : 'unknown'} process ${process.nspid}`;
      if (signal) yield* note(context, `${who} exited on signal ${signalNumber[signal]}`, 'alert');
      else yield* note(context, `${who} exited with code ${code}`);
      if (!worker) continue;
      workers = workers.filter((one) => one !== worker);
      if (!worker.leaving) missing++;
      for (const handed of leftBy(worker)) handOut(handed);
    }
    yield* start(missing);
    // The other ends of the sockets that were shared with it.
    if (workers.length > 0) yield* note(context, 'signal 29 (SIGIO) received');
    return true;
  }
}

const doing: Partial<Record<Signal, string>> = {
  QUIT: ', shutting down',
  TERM: ', exiting',
  INT: ', exiting',
  HUP: ', reconfiguring',
  USR1: ', reopening logs',
  USR2: ', ignoring',
};
const UPGRADE =
  "the changing binary signal is ignored: you should shutdown or terminate before either old or new binary's process";
