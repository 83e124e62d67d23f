import type { World } from '../world.ts';
import { type CapabilitySet, holds } from './capability.ts';
import { capabilitiesOf } from './capabilities-of.ts';
import { mayAtHome, mayRule } from './privilege.ts';
import type { Process } from './state.ts';

const within = (part: CapabilitySet, whole: CapabilitySet): boolean =>
  part === 'all' ? whole === 'all' : part.every((one) => holds(whole, one));

/**
 * Whether a process may look into another, as /proc/PID/environ, fd, ns and root ask (ptrace(2), PTRACE_MODE_READ): it
 * is of the same user and may do all that the other may, or it has CAP_SYS_PTRACE over it.
 */
export function mayTrace(world: World, reader: Process, other: Process): boolean {
  if (reader.pid === other.pid) return true;
  const { user } = other.namespaces;
  const isAtHome = reader.namespaces.user === user;
  if (
    isAtHome &&
    reader.uid === other.uid &&
    reader.gid === other.gid &&
    within(capabilitiesOf(world, other).permitted, capabilitiesOf(world, reader).permitted)
  )
    return true;
  return isAtHome
    ? mayAtHome(world, reader, 'CAP_SYS_PTRACE')
    : mayRule(world, reader, user, 'CAP_SYS_PTRACE');
}
