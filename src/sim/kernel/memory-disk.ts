import type { DirectoryId } from '../names.ts';
import type { World } from '../world.ts';
import type { FileTree } from './file-tree.ts';
import type { Mount } from './state.ts';

/** Memory is given in whole pages of so many bytes. */
const PAGE = 4096;

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** Whether a directory lies in memory, as a tmpfs has it. */
export const isMemoryDisk = (directory: DirectoryId): boolean => directory.startsWith('memory/');

/** How many bytes a memory disk takes: `size=64m`, `size=10%`, else half of all memory (tmpfs(5)). `size=0` is no limit. */
export function memoryDiskSize(world: World, { options }: Mount): number {
  const { memoryTotal } = world.host.hardware;
  const [, digits, unit = ''] = /(?:^|,)size=(\d+)([kmg%]?)/i.exec(options) ?? [];
  if (digits === undefined) return pages(memoryTotal / 2);
  if (Number(digits) === 0) return Number.POSITIVE_INFINITY;
  return pages(
    unit === '%' ? (memoryTotal * Number(digits)) / 100 : Number(digits) * (UNITS[unit.toLowerCase()] ?? 1),
  );
}

/** Whole pages that so many bytes take. */
const pages = (bytes: number): number => Math.ceil(bytes / PAGE) * PAGE;

/** Bytes that the files of a memory disk take. */
export const memoryDiskUse = (tree: FileTree): number =>
  Object.values(tree).reduce((sum, { content = '' }) => sum + pages(content.length), 0);

/** How long a file of a memory disk can be, given what the others there take. */
export function roomFor(world: World, directory: DirectoryId, path: string): number {
  const mount = Object.values(world.host.kernel.mounts)
    .flat()
    .find(({ memory }) => memory === directory);
  const { [path]: _own, ...others } = world.host.hardware.disk[directory] ?? {};
  return mount ? memoryDiskSize(world, mount) - memoryDiskUse(others) : Number.POSITIVE_INFINITY;
}
