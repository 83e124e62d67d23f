import { directory } from '../image/file.ts';
import type { FileNode } from './file-tree.ts';
import { madeUp, madeUpDirectory } from './made-up.ts';
import type { Mount } from './state.ts';

/** How runc covers something: mounted once more and read-only, with an empty directory, or with /dev/null. */
type Cover = 'read-only' | 'empty' | 'null';

/** What of /proc is not for a container, in the order in which runc covers it. A number is a file's mode; the others are directories. */
const covers: Readonly<Record<string, readonly [cover: Cover, mode?: number]>> = {
  bus: ['read-only'],
  fs: ['read-only'],
  irq: ['read-only'],
  sys: ['read-only'],
  'sysrq-trigger': ['read-only', 0o200],
  acpi: ['empty'],
  interrupts: ['null', 0o444],
  kcore: ['null', 0o400],
  keys: ['null', 0o444],
  timer_list: ['null', 0o400],
  scsi: ['empty'],
};

const mounted: { readonly [C in Cover]: Omit<Mount, 'target'> } = {
  'read-only': { fstype: 'proc', source: 'proc', options: 'ro,nosuid,nodev,noexec' },
  empty: { fstype: 'tmpfs', source: 'tmpfs', options: 'ro' },
  null: {
    fstype: 'tmpfs',
    source: 'tmpfs',
    options: 'rw,nosuid,strictatime,size=65536k,mode=755',
    from: '/null',
  },
};

/** Whether runc has covered the proc among these mounts: one note of the proc's own says so. */
export const isCovered = (mounts: readonly Mount[]): boolean => mounts.some((mount) => mount.isCovered);

/** Whether a path of /proc cannot be written where it is covered. */
export const isReadOnly = (path: string): boolean => covers[path.split('/')[2] ?? '']?.[0] === 'read-only';

/** A container's mounts with those that runc covers parts of its /proc with. */
export const withCovers = (mounts: readonly Mount[]): readonly Mount[] =>
  isCovered(mounts)
    ? [
        ...mounts,
        ...Object.entries(covers).map(([name, [cover]]) => ({ target: `/proc/${name}`, ...mounted[cover] })),
      ]
    : mounts;

/** What one finds in /proc in the places that can be covered, by name. */
export function coverable(mounts: readonly Mount[]): Readonly<Record<string, FileNode>> {
  const hides = isCovered(mounts);
  const found = ([cover, mode]: readonly [cover: Cover, mode?: number]): FileNode => {
    if (hides && cover === 'null') return { type: 'device', mode: 0o666, uid: 0, gid: 0, rdev: 'c 1 3' };
    if (hides && cover === 'empty') return { ...directory(0o1777), size: 40 };
    return mode === undefined ? madeUpDirectory() : madeUp(mode, () => '');
  };
  return Object.fromEntries(Object.entries(covers).map(([name, cover]) => [name, found(cover)]));
}
