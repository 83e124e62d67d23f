import type { FileTree } from '../kernel/file-tree.ts';
import type { World } from '../world.ts';
import type { Container } from './state.ts';

/** How many bytes all files of a tree have together. */
export const bytesIn = (tree: FileTree): number =>
  Object.values(tree).reduce((sum, node) => sum + (node.content?.length ?? 0), 0);

/** How many bytes a container has written, and how many it sees in all. */
export function containerSizes(
  world: World,
  { writable, imageId }: Container,
): { readonly written: number; readonly root: number } {
  const written = bytesIn(world.host.hardware.disk[writable] ?? {});
  return { written, root: (world.host.engine.images[imageId]?.size ?? 0) + written };
}
