import type { World } from '../world.ts';
import { isWithin } from './cgroup.ts';
import type { FileTree } from './file-tree.ts';

const PAGE = 4096;

type Charges = readonly (readonly [group: string, bytes: number])[];

/** Trees never change, and most are layers of images: each is counted once. */
const counted = new WeakMap<FileTree, Charges>();

/** Which control groups pay for the files of a tree, and how many bytes. */
function chargesOf(tree: FileTree): Charges {
  const known = counted.get(tree);
  if (known) return known;
  const sums = new Map<string, number>();
  for (const path in tree) {
    const { charged, content = '' } = tree[path] ?? {};
    if (charged) sums.set(charged, (sums.get(charged) ?? 0) + Math.ceil(content.length / PAGE) * PAGE);
  }
  const charges = [...sums];
  counted.set(tree, charges);
  return charges;
}

/**
 * Bytes of files in memory disks that are memory of a control group and those below: whoever wrote one first pays for it
 * (cgroup-v2.rst, Memory Ownership).
 */
export function chargedFiles(world: World, path: string): number {
  const { disk } = world.host.hardware;
  let sum = 0;
  for (const id in disk)
    for (const [group, bytes] of chargesOf(disk[id] ?? {})) if (isWithin(group, path)) sum += bytes;
  return sum;
}
