import type { World } from '../world.ts';
import { isWithin } from './cgroup.ts';

const PAGE = 4096;

const counted = new WeakMap<object, Readonly<Record<string, number>>>();

/**
 * Bytes of files in memory disks that are memory of a control group and those below: whoever wrote one first pays for it
 * (cgroup-v2.rst, Memory Ownership).
 */
export function chargedFiles(world: World, path: string): number {
  const { disk } = world.host.hardware;
  let charges = counted.get(disk);
  if (!charges) {
    const made: Record<string, number> = {};
    for (const tree of Object.values(disk))
      for (const { charged, content = '' } of Object.values(tree))
        if (charged) made[charged] = (made[charged] ?? 0) + Math.ceil(content.length / PAGE) * PAGE;
    charges = made;
    counted.set(disk, charges);
  }
  return Object.entries(charges).reduce(
    (sum, [group, bytes]) => sum + (isWithin(group, path) ? bytes : 0),
    0,
  );
}
