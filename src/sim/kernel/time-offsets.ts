import { namespaceAt } from './namespace-at.ts';
import type { World } from '../world.ts';
import type { Process } from './state.ts';

/** By how many seconds the clocks that run since boot differ in a time namespace (time_namespaces(7)). */
export interface TimeOffsets {
  readonly monotonic: number;
  readonly boottime: number;
}

const none: TimeOffsets = { monotonic: 0, boottime: 0 };

/** The offsets that a process's children begin with: what its /proc/PID/timens_offsets has. */
export function offsetsOf(world: World, { namespaces, forChildren }: Process): TimeOffsets {
  return namespaceAt(world, forChildren.time ?? namespaces.time)?.offsets ?? none;
}

/** /proc/PID/timens_offsets: a line for each clock, seconds and nanoseconds. */
export const offsetLines = ({ monotonic, boottime }: TimeOffsets): string =>
  Object.entries({ monotonic, boottime })
    .map(([clock, seconds]) => `${clock.padEnd(10)} ${String(seconds).padStart(10)} ${'0'.padStart(9)}\n`)
    .join('');
