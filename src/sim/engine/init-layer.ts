import { directory, file, link } from '../image/file.ts';
import type { FileTree } from '../kernel/file-tree.ts';
import type { DirectoryId } from '../names.ts';

/** The layer between a container's image and its writable one. */
export const initOf = (writable: DirectoryId): DirectoryId => `${writable}-init`;

/** What that layer holds: places for what is mounted into every container (moby daemon/initlayer). */
export const initTree: FileTree = {
  '/.dockerenv': file('', 0o755),
  '/dev': directory(),
  '/dev/console': file('', 0o755),
  '/dev/pts': directory(),
  '/dev/shm': directory(),
  '/etc': directory(),
  '/etc/hostname': file('', 0o755),
  '/etc/hosts': file('', 0o755),
  '/etc/mtab': link('/proc/mounts'),
  '/etc/resolv.conf': file('', 0o755),
  '/proc': directory(),
  '/sys': directory(),
};
