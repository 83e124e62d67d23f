import { namespaceAt, namespaceIn } from './namespace-at.ts';
import { hostNamespaces } from '../initial-world.ts';
import type { NamespaceId } from '../names.ts';
import type { World } from '../world.ts';
import { capable } from './capability.ts';
import type { Capability } from './capability-names.ts';
import type { Process } from './state.ts';

/**
 * A capability, CAP_SYS_ADMIN if none is named, over a namespace, or over the host's where none is named: root of the
 * host has it everywhere as far as the bounding set goes, root of another user namespace over what was made in that
 * (capabilities(7), user_namespaces(7)).
 */
export function mayRule(
  world: World,
  process: Process,
  over?: NamespaceId,
  capability: Capability = 'CAP_SYS_ADMIN',
): boolean {
  const { namespaces } = world.host.kernel;
  const { user } = process.namespaces;
  if (user === hostNamespaces.user) return capable(process, capability);
  return namespaceIn(namespaces, over)?.owner === user && userInside(world, process) === 0;
}

/** A capability in its own user namespace, as unshare(2) and chroot(2) ask for it. */
export function mayAtHome(world: World, process: Process, capability: Capability): boolean {
  return process.namespaces.user === hostNamespaces.user
    ? capable(process, capability)
    : userInside(world, process) === 0;
}

const NOBODY = 65534;

/** A user's number as its user namespace has it; who is not mapped is nobody. */
export function userInside(world: World, { uid, namespaces }: Process): number {
  if (namespaces.user === hostNamespaces.user) return uid;
  const users = namespaceAt(world, namespaces.user)?.users;
  return users && users.outside === uid ? users.inside : NOBODY;
}
