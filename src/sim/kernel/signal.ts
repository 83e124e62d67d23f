import { send } from '../channel.ts';
import type { Machine } from '../machine.ts';
import { type Pid, processKey } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import { type Signal, signalNumber } from '../spec.ts';
import { exitProcess, isInit } from './exit.ts';
import type { Process } from './state.ts';

const ignoredByDefault: readonly Signal[] = ['CHLD', 'CONT', 'URG', 'WINCH'];
const stops: readonly Signal[] = ['STOP', 'TSTP', 'TTIN', 'TTOU'];

/**
 * kill(2). The first process of a PID namespace gets only what it has a handler for; from outside its namespace KILL
 * and STOP reach it all the same (pid_namespaces(7)). False when there is no such process.
 */
export function* sendSignal(machine: Machine, from: Pid, to: Pid, signal: Signal): Procedure<boolean> {
  const { processes } = machine.world().host.kernel;
  const process = processes[processKey(to)];
  if (!process) return false;
  yield* emit({ type: 'signal.sent', from, to, signal });
  // What is stopped goes on even where the signal itself is not delivered.
  if (signal === 'CONT' && process.state === 'stopped')
    yield* emit({ type: 'process.moved', pid: to, to: 'running' });
  if (process.state === 'zombie' || !reaches(machine, processes[processKey(from)], process, signal))
    return true;
  const live = machine.processes.get(to);
  if (live?.handled.has(signal) && signal !== 'KILL' && signal !== 'STOP') send(live.signals, signal);
  else if (stops.includes(signal)) {
    if (process.state !== 'stopped') yield* emit({ type: 'process.moved', pid: to, to: 'stopped' });
  } else if (!ignoredByDefault.includes(signal))
    yield* exitProcess(machine, to, { code: 128 + signalNumber[signal], signal });
  return true;
}

function reaches(machine: Machine, from: Process | undefined, to: Process, signal: Signal): boolean {
  if (!isInit(machine, to)) return true;
  if (signal === 'KILL' || signal === 'STOP') return from?.namespaces.pid !== to.namespaces.pid;
  return machine.processes.get(to.pid)?.handled.has(signal) ?? false;
}
