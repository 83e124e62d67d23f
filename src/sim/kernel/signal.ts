import { CLOSED, send } from '../channel.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure, sleep, take } from '../procedure.ts';
import { type Signal, signalNumber } from '../spec.ts';
import { exitProcess, isInit } from './exit.ts';
import { processAt } from './process-at.ts';
import type { Process } from './state.ts';
import type { LiveTty } from './tty.ts';

const ignoredByDefault: readonly Signal[] = ['CHLD', 'CONT', 'URG', 'WINCH'];
export const stops: readonly Signal[] = ['STOP', 'TSTP', 'TTIN', 'TTOU'];

/**
 * kill(2). The first process of a PID namespace gets only what it has a handler for; from outside its namespace KILL
 * and STOP reach it all the same (pid_namespaces(7)). False when there is no such process.
 */
export function* sendSignal(machine: Machine, from: Pid, to: Pid, signal: Signal): Procedure<boolean> {
  const sent = yield* tell(machine, from, to, signal);
  // Who has stopped itself stands still from here.
  if (from === to) yield sleep(0);
  return sent;
}

function* tell(machine: Machine, from: Pid, to: Pid, signal: Signal): Procedure<boolean> {
  const process = processAt(machine.world(), to);
  if (!process) return false;
  yield emit({ type: 'signal.sent', from, to, signal });
  if (reaches(machine, processAt(machine.world(), from), process, signal))
    yield* deliver(machine, to, signal);
  return true;
}

/** What a signal does to a process that has no handler for it (signal(7)). */
export function* deliver(machine: Machine, pid: Pid, signal: Signal): Procedure {
  const state = processAt(machine.world(), pid)?.state;
  if (state === undefined || state === 'zombie') return;
  const live = machine.processes.get(pid);
  if (live?.ignored.has(signal) && signal !== 'CONT') return;
  if (
    (stops.includes(signal) || state === 'stopped') &&
    !(yield* machine.stopping(machine, pid, state, signal))
  )
    return;
  if (live?.handled.has(signal) && signal !== 'KILL' && signal !== 'STOP') send(live.signals, signal);
  else if (!stops.includes(signal) && !ignoredByDefault.includes(signal))
    yield* exitProcess(machine, pid, { code: 128 + signalNumber[signal], signal });
}

function reaches(machine: Machine, from: Process | undefined, to: Process, signal: Signal): boolean {
  // What is stopped goes on, whoever it is.
  if (signal === 'CONT' || !isInit(machine, to)) return true;
  if (signal === 'KILL' || signal === 'STOP') return from?.namespaces.pid !== to.namespaces.pid;
  return machine.processes.get(to.pid)?.handled.has(signal) ?? false;
}

/** kill(2) with a negative number: a signal to every process of a group. False when there is none. */
export function* signalGroup(machine: Machine, from: Pid, group: Pid, signal: Signal): Procedure<boolean> {
  const members = machine.world().host.kernel.processes.filter((one) => (one.group ?? one.pid) === group);
  for (const { pid } of members) yield* tell(machine, from, pid, signal);
  yield sleep(0);
  return members.length > 0;
}

/** Ctrl-C and friends go to the group in the foreground of the terminal, at first that of `leader`. Never ends. */
export function* passSignals(machine: Machine, leader: Pid, tty: LiveTty): Procedure {
  for (;;) {
    const signal = yield* take(tty.signals);
    if (signal === CLOSED) return;
    yield* signalGroup(machine, leader, tty.foreground ?? leader, signal);
  }
}
