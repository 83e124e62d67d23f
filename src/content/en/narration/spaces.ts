import { hostNamespaces } from '../../../sim/initial-world.ts';
import type { NamespaceId } from '../../../sim/names.ts';
import { containerOf } from '../../../sim/runtime/container-of.ts';
import type { NamespaceType } from '../../../sim/spec.ts';
import type { Moment } from '../../../trace/moment.ts';
import { type Around, containerName } from './names.ts';

/** What a process sees by each type of namespace. */
export const viewOf: { readonly [T in NamespaceType]: string } = {
  pid: 'processes',
  mnt: 'files',
  net: 'network',
  uts: 'host name',
  ipc: 'shared memory',
  user: 'users',
  cgroup: 'control groups',
  time: 'clocks',
};

/** Words one after the other: `files, processes and network`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The type in a namespace's name. */
export const typeOf = (id: NamespaceId): NamespaceType => id.slice(0, id.indexOf(':')) as NamespaceType;

/** Whose a namespace is: a container's name, `the computer`, or null for one that neither has; `but` is left out. */
export function ownerOf({ before, world }: Around, id: NamespaceId, but?: string): string | null {
  const type = typeOf(id);
  if (hostNamespaces[type] === id) return 'the computer';
  const all = [...world.host.kernel.processes, ...before.host.kernel.processes];
  const holder = all.find(
    (one) => one.namespaces[type] === id && containerOf(one) !== null && one.cgroup !== but,
  );
  const container = containerOf(holder);
  return container === null ? null : containerName({ before, world }, container);
}

/** A network namespace: by its owner in the story, by its number below. */
export function networkName(moment: Around & Pick<Moment, 'deck'>, id: NamespaceId): string {
  if (moment.deck > 1) return id;
  const owner = ownerOf(moment, id);
  return owner === null ? 'a network' : `the network of ${owner}`;
}
