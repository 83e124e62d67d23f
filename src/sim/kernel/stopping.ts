import { send } from '../channel.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { Signal } from '../spec.ts';
import { deliver, stops } from './signal.ts';
import type { ProcessState } from './state.ts';

/**
 * What a signal that stops does, and what any does to a process that is stopped: it gets nothing but KILL before CONT,
 * but for what it has a handler for and takes then (signal(7)). False when nothing is left to be done.
 */
export function* stopping(
  machine: Machine,
  pid: Pid,
  state: ProcessState,
  signal: Signal,
): Procedure<boolean> {
  const live = machine.processes.get(pid);
  if (!live) return false;
  const stopped = state === 'stopped';
  if (signal === 'CONT') {
    yield emit({ type: 'process.moved', pid, to: live.resumes ?? 'running' });
    if (live.whenHalted) yield* live.whenHalted();
    for (const held of live.held) send(held, null);
    if (live.handled.has('CONT')) send(live.signals, 'CONT');
    for (const one of live.pending?.splice(0) ?? []) yield* deliver(machine, pid, one);
    return false;
  }
  if (signal === 'KILL' || (live.handled.has(signal) && signal !== 'STOP')) return true;
  if (!stops.includes(signal)) {
    live.pending = [...(live.pending ?? []), signal];
    return false;
  }
  if (stopped) return false;
  yield emit({ type: 'process.moved', pid, to: 'stopped' });
  live.resumes = state;
  if (live.stops) send(live.stops, signal);
  if (live.interrupts) send(live.interrupts, null);
  if (live.whenHalted) yield* live.whenHalted();
  return false;
}
