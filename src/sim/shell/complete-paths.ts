import { mergedTree } from '../kernel/overlay.ts';
import { inTree, lookup, namesIn } from '../kernel/path.ts';
import type { World } from '../world.ts';

/** `CONTAINER:` for every container; once one is named, the paths in its layers that fit, directories with a slash. */
export function containerPaths(world: World, current: string): readonly string[] {
  const all = Object.values(world.host.engine.containers);
  const [name = '', path] = current.split(':');
  if (path === undefined) return all.map((one) => `${one.name}:`);
  const container = all.find((one) => one.name === name);
  if (!container) return [];
  const tree = mergedTree(world, { lower: container.lower, upper: container.writable });
  const begun = path.slice(0, path.lastIndexOf('/') + 1) || '/';
  const directory = lookup(inTree(tree), begun);
  if (!directory.ok || directory.value.node.type !== 'dir') return [];
  const at = directory.value.path === '/' ? '' : directory.value.path;
  return namesIn(tree, directory.value.path).map((child) => {
    const isDirectory = tree[`${at}/${child}`]?.type === 'dir';
    return `${name}:${begun}${child}${isDirectory ? '/' : ''}`;
  });
}
