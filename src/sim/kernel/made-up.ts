import { directory } from '../image/file.ts';
import type { FileNode } from './file-tree.ts';

/** A file whose text the kernel makes up when it is read: until then it has no length (proc(5)). */
export const madeUp = (mode: number, text: () => string): FileNode => ({
  type: 'file',
  mode,
  uid: 0,
  gid: 0,
  size: 0,
  get content() {
    return text();
  },
});

/** A directory that lies on no disk. */
export const madeUpDirectory = (mode = 0o555): FileNode => ({ ...directory(mode), size: 0 });

/** What is left on a disk of a node that was copied there: its text as it was when it was read, and nothing of where it was. */
export function kept({ size: _size, guard: _guard, ...node }: FileNode): FileNode {
  return node;
}
