import { directory, link } from '../image/file.ts';
import type { DirectoryId, NamespaceId } from '../names.ts';
import type { FileNode, FileTree } from './file-tree.ts';

const device = (rdev: string, mode = 0o666, gid = 0): FileNode => ({
  type: 'device',
  mode,
  uid: 0,
  gid,
  rdev,
});

/** What a container's /dev holds from the start (runtime-spec, config-linux.md#default-devices; runc, rootfs_linux.go). */
export const usualDevices: FileTree = {
  '/': directory(),
  '/fd': link('/proc/self/fd'),
  '/full': device('c 1 7'),
  '/mqueue': directory(0o1777),
  '/null': device('c 1 3'),
  '/ptmx': link('pts/ptmx'),
  '/pts': directory(),
  '/pts/ptmx': device('c 5 2'),
  '/random': device('c 1 8'),
  '/stderr': link('/proc/self/fd/2'),
  '/stdin': link('/proc/self/fd/0'),
  '/stdout': link('/proc/self/fd/1'),
  '/tty': device('c 5 0'),
  '/urandom': device('c 1 9'),
  '/zero': device('c 1 5'),
};

/** What only the host's own /dev has beside that. */
export const hostDevices: FileTree = {
  '/fuse': device('c 10 229'),
  '/kmsg': device('c 1 11', 0o644),
  '/mem': device('c 1 1', 0o640),
  '/sda': device('b 8 0', 0o660, 6),
  '/sda1': device('b 8 1', 0o660, 6),
  '/tty0': device('c 4 0', 0o620, 5),
};

/** The memory disk that is the /dev of a container with this mount namespace. */
export const devicesOf = (namespace: NamespaceId): DirectoryId => `memory/${namespace}/dev`;
