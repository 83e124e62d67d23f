import type { Mount } from './state.ts';

/** What is in /proc and not for a container, but may be looked at. */
const READ_ONLY = ['bus', 'fs', 'irq', 'sys', 'sysrq-trigger'];
/** Directories that are empty there. */
const EMPTIED = ['acpi', 'scsi'];
/** Files that are /dev/null there. */
const NULLED = ['interrupts', 'kcore', 'keys', 'timer_list'];

/** What lies under the covers, as the host sees it: directories, and files by their modes. */
export const coverable: Readonly<Record<string, number | null>> = {
  acpi: null,
  bus: null,
  fs: null,
  interrupts: 0o444,
  irq: null,
  kcore: 0o400,
  keys: 0o444,
  scsi: null,
  'sysrq-trigger': 0o200,
  timer_list: 0o400,
};

export const isEmptied = (name: string): boolean => EMPTIED.includes(name);
export const isNulled = (name: string): boolean => NULLED.includes(name);
export const isReadOnly = (path: string): boolean => READ_ONLY.includes(path.split('/')[2] ?? '');

const cover =
  (fstype: string, options: string) =>
  (name: string): Mount => ({
    target: `/proc/${name}`,
    fstype,
    source: fstype,
    options,
  });

/** A container's mounts with those that runc covers parts of its /proc with: one note of the proc's own says that it did. */
export function withCovers(mounts: readonly Mount[]): readonly Mount[] {
  if (!mounts.some(({ isCovered }) => isCovered)) return mounts;
  return [
    ...mounts,
    ...READ_ONLY.map(cover('proc', 'ro,nosuid,nodev,noexec')),
    ...EMPTIED.slice(0, 1).map(cover('tmpfs', 'ro')),
    ...NULLED.map(cover('tmpfs', 'rw,nosuid,strictatime,size=65536k,mode=755')).map((mount) => ({
      ...mount,
      from: '/null',
    })),
    ...EMPTIED.slice(1).map(cover('tmpfs', 'ro')),
  ];
}
