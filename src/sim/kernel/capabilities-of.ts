import { hostNamespaces } from '../initial-world.ts';
import type { World } from '../world.ts';
import { type CapabilitySet, holds } from './capability.ts';
import { capabilityNames } from './capability-names.ts';
import { userInside } from './privilege.ts';
import type { Process } from './state.ts';

/** The sets of a process as /proc/PID/status has them. Nothing here makes the permitted and the effective differ. */
interface Capabilities {
  readonly bounding: CapabilitySet;
  readonly permitted: CapabilitySet;
  readonly effective: CapabilitySet;
}

/** What a process holds. A user namespace begins with all of them, which count in it only (user_namespaces(7)). */
export function capabilitiesOf(world: World, process: Process): Capabilities {
  const bounding = process.namespaces.user === hostNamespaces.user ? process.bounding : 'all';
  const held = userInside(world, process) === 0 ? bounding : [];
  return { bounding, permitted: held, effective: held };
}

/** A set as proc(5) writes it: sixteen hexadecimal digits, a bit for each number. */
export function capabilityMask(set: CapabilitySet): string {
  const value = capabilityNames.reduce((sum, name, bit) => (holds(set, name) ? sum + 2 ** bit : sum), 0);
  return value.toString(16).padStart(16, '0');
}
