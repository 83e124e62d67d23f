import { strToU8 } from 'fflate';
import { entryOf } from '../image/pack-layer.ts';
import type { TarEntry } from '../image/tar.ts';
import type { Errno } from '../kernel/errno.ts';
import type { FileNode } from '../kernel/file-tree.ts';
import { joinPath, splitPath } from './go-path.ts';
import type { Files } from './files.ts';

/** A file that could not be read: the archive ends there, before its bytes. */
export interface Unread {
  readonly path: string;
  readonly error: Errno;
  /** Its length, in bytes. */
  readonly bytes: number;
  /** What would have come after it. */
  readonly after: readonly string[];
}

/** Everything at a path, as far as it could be read. */
export interface PackedTree {
  readonly entries: readonly TarEntry[];
  readonly unread: Unread | null;
}

/** A node as a member of an archive; null for a device, which is left out. */
function memberOf(name: string, node: FileNode, content: string): TarEntry | null {
  if (node.type === 'device') return null;
  return entryOf([`/${name.replace(/\/$/, '')}`, node.type === 'file' ? { ...node, content } : node]);
}

/**
 * What is at a path, as members of an archive; names begin with the path's last one, or with `rename` in its place
 * (moby's archive.TarResourceRebase).
 */
export function packTree(
  files: Pick<Files, 'lstat' | 'names' | 'read'>,
  path: string,
  rename: string,
): PackedTree {
  const { directory, base } = splitPath(path);
  const entries: TarEntry[] = [];
  let unread: Unread | null = null;
  const visit = (at: string, relative: string): void => {
    const found = files.lstat(at);
    if (!found.ok) return;
    const { node } = found.value;
    const name =
      rename === '' ? relative : relative.replace(base === '/' ? '' : base, rename === '/' ? '' : rename);
    const read = node.type === 'file' ? files.read(at) : null;
    if (unread) unread = { ...unread, after: [...unread.after, at] };
    else {
      const entry = memberOf(name, node, read?.ok ? read.value : '');
      if (entry) entries.push(entry);
      const bytes = strToU8(node.content ?? '').length;
      if (read && !read.ok) unread = { path: at, error: read.error, bytes, after: [] };
    }
    if (node.type !== 'dir') return;
    const below = relative === '/' ? '' : `${relative}/`;
    for (const child of files.names(at)) visit(joinPath(at, child), below + child);
  };
  // What is in a directory is also that which a link to it leads to.
  visit(base === '.' ? `${directory === '/' ? '' : directory}/.` : joinPath(directory, base), base);
  return { entries, unread };
}

/** The same members under another name: the first place in each name that is `from` becomes `to`. */
export function rebased(entries: readonly TarEntry[], from: string, to: string): readonly TarEntry[] {
  const old = from === '/' ? '' : from;
  return entries.map((entry) => {
    // A directory's name has a slash at its end in the archive.
    const name = entry.type === 'dir' ? `${entry.path}/` : entry.path;
    return { ...entry, path: name.replace(old, () => to).replace(/\/$/, '') };
  });
}
