import type { MountPoint } from '../sim/engine/state.ts';
import type { ContainerId } from '../sim/names.ts';
import type { World } from '../sim/world.ts';
import { mountsOf } from './mounts.ts';
import type { ThingId } from './thing.ts';

/** Where one container has it among its files. */
export interface KeptUse {
  readonly container: ContainerId;
  readonly name: string;
  /** The path in the container, and which of its mounts it is. */
  readonly path: string;
  readonly place: number;
  readonly readonly: boolean;
}

/** Something that is mounted into containers and is no part of them: a volume, a directory of the host, or memory. */
export interface Kept {
  readonly id: ThingId;
  readonly kind: 'volume' | 'bind' | 'tmpfs';
  /** The volume's name, the path on the host, or '' for memory. */
  readonly name: string;
  /** A volume that nobody gave a name. */
  readonly isAnonymous: boolean;
  readonly uses: readonly KeptUse[];
}

/** All volumes, used or not, in the order in which they were made; then the host's directories and the memory that containers have. */
export function keptOf({ host: { engine } }: World): readonly Kept[] {
  const kept = new Map<ThingId, Kept>();
  for (const { name } of Object.values(engine.volumes))
    kept.set(`volume:${name}`, {
      id: `volume:${name}`,
      kind: 'volume',
      name,
      isAnonymous: /^[0-9a-f]{64}$/.test(name),
      uses: [],
    });
  const containers = Object.values(engine.containers).toSorted((a, b) => a.createdAt - b.createdAt);
  for (const one of containers) {
    const { id: container, name } = one;
    for (const [place, mount] of mountsOf(one).entries()) {
      const id = keptId(mount, container);
      const before = kept.get(id) ?? {
        id,
        kind: mount.type,
        name: mount.name ?? mount.source,
        isAnonymous: mount.anonymous ?? false,
        uses: [],
      };
      const use = { container, name, path: mount.destination, place, readonly: mount.readonly };
      kept.set(id, { ...before, uses: [...before.uses, use] });
    }
  }
  return [...kept.values()];
}

/** The name of what is mounted, the same in every view and in each container that has it. */
function keptId({ type, name, source, destination }: MountPoint, container: ContainerId): ThingId {
  if (type === 'volume') return `volume:${name ?? source}`;
  return type === 'bind' ? `bind:${source}` : `tmpfs:${container}:${destination}`;
}
