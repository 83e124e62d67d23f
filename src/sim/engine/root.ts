import { mergedTree } from '../kernel/overlay.ts';
import { inTree, walk } from '../kernel/path.ts';
import type { FileTree } from '../kernel/file-tree.ts';
import type { DirectoryId } from '../names.ts';
import type { World } from '../world.ts';
import type { StoredImage } from './state.ts';

/** The directories of an image's layers, the topmost first. */
export function lowerOf(world: World, image: StoredImage): readonly DirectoryId[] {
  return image.chainIds
    .flatMap((chainId) => {
      const layer = world.host.engine.layers[chainId];
      return layer ? [layer.directory] : [];
    })
    .reverse();
}

/** An image's files as one tree; an image without layers has none. */
export function imageTree(world: World, lower: readonly DirectoryId[]): FileTree {
  const [upper, ...below] = lower;
  return upper === undefined ? {} : mergedTree(world, { lower: below, upper });
}

/** What is wrong with a working directory: it is no whole path, or a file is in its way. Null when nothing is. */
export function directoryError(
  world: World,
  lower: readonly DirectoryId[],
  directory: string,
): { readonly status: number; readonly message: string } | null {
  if (directory === '') return null;
  if (!directory.startsWith('/')) {
    const message = `the working directory '${directory}' is invalid, it needs to be an absolute path`;
    return { status: 400, message };
  }
  const found = walk(inTree(imageTree(world, lower)), directory);
  const inTheWay = found.ok ? (found.value.node?.type ?? 'dir') !== 'dir' : found.error === 'ENOTDIR';
  return inTheWay ? { status: 500, message: `Cannot mkdir: ${directory} is not a directory` } : null;
}
