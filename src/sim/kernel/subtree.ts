import { belowOf, isUnder } from './below.ts';
import type { FileTree } from './file-tree.ts';

const subtrees = new WeakMap<FileTree, Map<string, FileTree>>();

/** What lies under a directory, as if that were the root. The same tree gives the same object. */
export function subtree(tree: FileTree, root: string): FileTree {
  if (root === '/') return tree;
  const known = subtrees.get(tree) ?? new Map<string, FileTree>();
  subtrees.set(tree, known);
  const found = known.get(root);
  if (found) return found;
  const below = Object.entries(tree).filter(([path]) => isUnder(path, root));
  const made = Object.fromEntries(below.map(([path, node]) => [belowOf(path, root) || '/', node]));
  known.set(root, made);
  return made;
}
