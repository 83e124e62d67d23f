import { capable } from './capability.ts';
import type { Outcome } from './errno.ts';
import type { FileNode, FileTree } from './file-tree.ts';
import { nameOf, parentOf } from './overlay.ts';
import type { Process } from './state.ts';

/** A path that was walked to its end: no symlink, no `.` or `..` is left in it. */
export interface Found {
  readonly path: string;
  /** Null when only the last name is missing, so that it can be made. */
  readonly node: FileNode | null;
}

/** What is at a path in which no symlink, no `.` and no `..` is left. */
export type NodeAt = (path: string) => FileNode | undefined;

/** Joins a path to the working directory; a path with a leading slash stands by itself. */
export function absolute(path: string, cwd: string): string {
  return path.startsWith('/') ? path : `${cwd === '/' ? '' : cwd}/${path}`;
}

const namesOf = (path: string): string[] =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .reverse();

/** What stands at a path itself, and is no link: no link lies on the way there. Undefined where the path has to be walked. */
export function standingAt(nodeAt: NodeAt, path: string): FileNode | undefined {
  if (!path.startsWith('/') || winding.test(path)) return undefined;
  const node = nodeAt(path);
  return node?.type === 'symlink' ? undefined : node;
}

/** A dot, two dots, or a slash too many. */
const winding = /\/\.{0,2}(?:\/|$)/;

/** path_resolution(7). Follows the last symlink too unless told not to. At most 40 symlinks. */
export function walk(nodeAt: NodeAt, path: string, follow = true): Outcome<Found> {
  const standing = standingAt(nodeAt, path);
  if (standing) return { ok: true, value: { path, node: standing } };
  // What is left of the path, its next name last.
  const rest = namesOf(path);
  let at = '';
  let links = 0;
  const mustBeDirectory = path.endsWith('/') || path.endsWith('/.');
  while (rest.length > 0) {
    const part = rest.pop() ?? '';
    if (part === '..') {
      at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
      continue;
    }
    const next = `${at}/${part}`;
    const node = nodeAt(next);
    const last = rest.length === 0;
    if (!node) {
      if (last) return { ok: true, value: { path: next, node: null } };
      return { ok: false, error: 'ENOENT' };
    }
    if (node.type === 'symlink' && (!last || follow || mustBeDirectory)) {
      if (++links > 40) return { ok: false, error: 'ELOOP' };
      if (node.guard === 'sealed') return { ok: false, error: 'EACCES' };
      if (node.guard) {
        at = `${next}/.`;
        continue;
      }
      const target = node.target ?? '';
      rest.push(...namesOf(target));
      if (target.startsWith('/')) at = '';
      continue;
    }
    if (node.type !== 'dir' && (!last || mustBeDirectory)) return { ok: false, error: 'ENOTDIR' };
    at = next;
  }
  return { ok: true, value: { path: at || '/', node: nodeAt(at || '/') ?? null } };
}

/** Walks a path and gives what is there. ENOENT when nothing is. */
export function lookup(
  nodeAt: NodeAt,
  path: string,
  follow = true,
): Outcome<{ readonly path: string; readonly node: FileNode }> {
  const found = walk(nodeAt, path, follow);
  if (!found.ok) return found;
  const { node } = found.value;
  return node ? { ok: true, value: { path: found.value.path, node } } : { ok: false, error: 'ENOENT' };
}

/** The nodes of a tree of files, by path. */
export const inTree =
  (tree: FileTree): NodeAt =>
  (path) =>
    tree[path];

/** The names in a directory, in the order of their bytes. */
export function namesIn(tree: FileTree, directory: string): readonly string[] {
  return Object.keys(tree)
    .filter((path) => path !== '/' && parentOf(path) === directory)
    .map(nameOf)
    .sort();
}

/**
 * Whether mode bits let this process read (4), write (2) or execute (1). CAP_DAC_OVERRIDE may all but execute what nobody
 * may, CAP_DAC_READ_SEARCH read all and go into each directory.
 */
export function permits(
  node: FileNode,
  process: Pick<Process, 'uid' | 'gid' | 'groups' | 'bounding'>,
  want: 4 | 2 | 1,
): boolean {
  const isDirectory = node.type === 'dir';
  if (capable(process, 'CAP_DAC_OVERRIDE') && (want !== 1 || isDirectory || (node.mode & 0o111) !== 0))
    return true;
  if (capable(process, 'CAP_DAC_READ_SEARCH') && (want === 4 || (want === 1 && isDirectory))) return true;
  const shift = node.uid === process.uid ? 6 : (process.groups ?? [process.gid]).includes(node.gid) ? 3 : 0;
  return ((node.mode >> shift) & want) !== 0;
}
