import { hostNamespaces } from '../initial-world.ts';
import type { NamespaceId } from '../names.ts';
import type { World } from '../world.ts';
import type { Process } from './state.ts';

/**
 * CAP_SYS_ADMIN over a namespace, or over the host's where none is named: root of the host has it everywhere, root of
 * another user namespace over what was made in that (capabilities(7), user_namespaces(7)).
 */
export function mayRule(world: World, process: Process, over?: NamespaceId): boolean {
  const { namespaces } = world.host.kernel;
  const { user } = process.namespaces;
  if (process.bounded) return false;
  if (user === hostNamespaces.user) return process.uid === 0;
  return namespaces[over ?? '']?.owner === user && userInside(world, process) === 0;
}

/** CAP_SYS_ADMIN in its own user namespace, which is what unshare(2) asks for. */
export function isRoot(world: World, process: Process): boolean {
  return !process.bounded && userInside(world, process) === 0;
}

const NOBODY = 65534;

/** A user's number as its user namespace has it; who is not mapped is nobody. */
export function userInside(world: World, { uid, namespaces }: Process): number {
  if (namespaces.user === hostNamespaces.user) return uid;
  const users = world.host.kernel.namespaces[namespaces.user]?.users;
  return users && users.outside === uid ? users.inside : NOBODY;
}
