import type { Capability } from './capability-names.ts';
import type { Process } from './state.ts';

/** Some of them, or all that the kernel has. */
export type CapabilitySet = readonly Capability[] | 'all';

/** Whether a set has one of them. */
export const holds = (set: CapabilitySet, capability: Capability): boolean =>
  set === 'all' || set.includes(capability);

/**
 * Whether a process may do on the host's own files, sockets and processes what takes a capability: its user is root,
 * and its bounding set has it, for execve(2) gives root what that set leaves and takes all from others.
 */
export const capable = (
  { uid, bounding }: Pick<Process, 'uid' | 'bounding'>,
  capability: Capability,
): boolean => uid === 0 && holds(bounding, capability);
