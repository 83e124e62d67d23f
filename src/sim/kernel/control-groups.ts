import { namespaceAt } from './namespace-at.ts';
import type { NamespaceId } from '../names.ts';
import type { World } from '../world.ts';
import { belowOf, isUnder, joined } from './below.ts';
import { processesIn } from './cgroup.ts';
import { parentOf } from './overlay.ts';
import type { Process } from './state.ts';

/** What can be limited here, in the order in which the kernel names it: cgroup-v2.rst, cgroup.controllers. */
export const controllers = ['cpu', 'io', 'memory', 'pids'] as const;

export type Controller = (typeof controllers)[number];

/** The group that systemd keeps services in, and Docker its containers. It is there from the start. */
const SERVICES = '/system.slice';

/** Every control group, those above others among them. */
export function groupPaths(world: World): ReadonlySet<string> {
  const all = new Set(['/', SERVICES]);
  for (const path of Object.keys(world.host.kernel.cgroups))
    for (let at = path; at !== '/'; at = parentOf(at)) all.add(at);
  return all;
}

/** Which controllers a group gives to those in it: cgroup.subtree_control. systemd lets services have all. */
export function givenBy(world: World, path: string): readonly Controller[] {
  const given = world.host.kernel.cgroups[path]?.subtree;
  return given ?? (path === '/' || path === SERVICES ? controllers : []);
}

/** Which controllers a group has files of: cgroup.controllers. */
export const hadBy = (world: World, path: string): readonly Controller[] =>
  path === '/' ? controllers : givenBy(world, parentOf(path));

/** The groups right below one. */
export const childGroups = (world: World, path: string): readonly string[] =>
  [...groupPaths(world)].filter((one) => one !== '/' && parentOf(one) === path);

/** Processes that live in a group itself, or also in those below it. A zombie is in none. */
export const livingIn = (world: World, path: string, below = false): readonly Process[] =>
  processesIn(world, path).filter(({ cgroup, state }) => state !== 'zombie' && (below || cgroup === path));

/** The group that a cgroup namespace has as its root: that of the process that made it (cgroup_namespaces(7)). */
export const groupRoot = (world: World, namespace: NamespaceId): string =>
  namespaceAt(world, namespace)?.group ?? '/';

/** A group as a cgroup namespace shows it in /proc/PID/cgroup: from its root on, with `..` for what is outside. */
export function groupSeen(root: string, path: string): string {
  let up = '';
  let from = root;
  while (!isUnder(path, from)) {
    up += '/..';
    from = parentOf(from);
  }
  return joined(up || '/', belowOf(path, from));
}
