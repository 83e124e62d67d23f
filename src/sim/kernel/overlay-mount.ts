import type { Machine } from '../machine.ts';
import type { DirectoryId, Pid } from '../names.ts';
import { isUnder } from './below.ts';
import type { Errno, Outcome } from './errno.ts';
import { stat } from './files.ts';
import { nodeIn, onDisk, type Overlay } from './overlay.ts';
import type { Mount } from './state.ts';
import { type Place, placeOf } from './vfs.ts';

/** A directory of a file system as a layer of its own. No walked path has two slashes in a row. */
function layerAt(id: DirectoryId, path: string): DirectoryId {
  const at = onDisk(id, path);
  return `${at.directory}/${at.path}`;
}

/** What an overlay is mounted as, and the directory that it may work in; a file system without an upper directory has none. */
interface OverlayMount {
  readonly mount: Required<Pick<Mount, 'overlay' | 'options'>> & Pick<Mount, 'memory'>;
  readonly work: Place | null;
}

/** Options that overlayfs takes besides its directories (the kernel's overlayfs.rst). */
const KNOWN =
  /^(redirect_dir|index|metacopy|nfs_export|xino|uuid|verity|fsync)=|^(volatile|userxattr|default_permissions)$/;
/** Options of each mount, which the file system never hears of. */
const OF_ANY_MOUNT = /^(r[ow]|(no)?(suid|dev|exec|atime|diratime)|relatime|strictatime|defaults)$/;

const failed = (error: Errno) => ({ ok: false, error }) as const;

/** The directory that an option names, and where it lies. */
function directoryOf(machine: Machine, pid: Pid, path: string): Outcome<Place> {
  const found = stat(machine, pid, path);
  if (!found.ok) return found;
  if (found.value.node.type !== 'dir') return failed('EINVAL');
  return { ok: true, value: placeOf(machine.world(), pid, found.value.path) };
}

/** The layers that a directory shows, the topmost first: one, or those of the overlay that it is a part of. */
function layersOf(machine: Machine, { overlay, path }: Place): readonly DirectoryId[] {
  const all = [overlay.upper, ...overlay.lower];
  const isThere = (upper: DirectoryId): boolean =>
    nodeIn(machine.world(), { lower: [], upper }, path) !== undefined;
  return all.filter(isThere).map((id) => layerAt(id, path));
}

/** Whether a directory on the disk is another one or lies in it. */
function isWithin(inner: DirectoryId, outer: DirectoryId): boolean {
  const [a, b] = [onDisk(inner, '/'), onDisk(outer, '/')];
  return a.directory === b.directory && isUnder(a.path, b.path);
}

const topOf = ({ overlay, path }: Place): DirectoryId => layerAt(overlay.upper, path);

/**
 * What `mount -t overlay` makes of its options: `lowerdir` with colons between, the topmost first, `upperdir` and
 * `workdir`. Without an upper directory it needs two lower ones and cannot be written to (overlayfs.rst).
 */
export function overlayMount(machine: Machine, pid: Pid, options: string): Outcome<OverlayMount> {
  const all = options.split(',');
  const given = (name: string): string | undefined =>
    all.findLast((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
  const isKnown = (one: string): boolean =>
    /^(lower|upper|work)dir=/.test(one) || KNOWN.test(one) || OF_ANY_MOUNT.test(one);
  const lowerdir = given('lowerdir');
  if (!all.every(isKnown) || !lowerdir) return failed('EINVAL');
  const lowers: Place[] = [];
  for (const path of lowerdir.split(':')) {
    const lower = path === '' ? failed('EINVAL') : directoryOf(machine, pid, path);
    if (!lower.ok) return lower;
    lowers.push(lower.value);
  }
  const upperdir = given('upperdir');
  const workdir = given('workdir');
  const shown = (named: readonly string[]): string =>
    [
      ...all.filter((one) => OF_ANY_MOUNT.test(one)),
      `lowerdir=${lowerdir}`,
      ...named.map((name) => `${name}=${given(name)}`),
    ].join(',');
  const lower = lowers.flatMap((one) => layersOf(machine, one));
  const lowest = lowers.map(topOf);
  if (upperdir === undefined) {
    const [upper, ...below] = lower;
    if (upper === undefined || lowers.length < 2) return failed('EINVAL');
    if (overlap(lowest, lowest)) return failed('ELOOP');
    const overlay: Overlay = { upper, lower: below };
    return { ok: true, value: { mount: held({ overlay, options: `ro,${shown([])}` }), work: null } };
  }
  const upper = directoryOf(machine, pid, upperdir);
  if (!upper.ok) return upper;
  const work = workdir === undefined ? failed('EINVAL') : directoryOf(machine, pid, workdir);
  if (!work.ok) return work;
  // An overlay cannot be the upper directory of another: it keeps no whiteouts of its own.
  const isFit = upper.value.overlay.lower.length === 0 && !upper.value.readonly;
  const [top, beside] = [topOf(upper.value), topOf(work.value)];
  const sameDisk = upper.value.overlay.upper === work.value.overlay.upper;
  if (!isFit || !sameDisk || overlap([top, beside], [top, beside])) return failed('EINVAL');
  // An upper directory may lie in a lower one, but no lower one in another layer.
  if (overlap(lowest, [top, beside, ...lowest])) return failed('ELOOP');
  const mount = held({ overlay: { lower, upper: top }, options: shown(['upperdir', 'workdir']) });
  return { ok: true, value: { mount, work: work.value } };
}

/** Whether one of these lies in another of those. */
const overlap = (some: readonly string[], all: readonly string[]): boolean =>
  some.some((one) => all.filter((other) => isWithin(one, other)).length > 1);

/** A memory disk with a layer on it stays as long as the overlay does. */
function held(mount: { readonly overlay: Overlay; readonly options: string }): OverlayMount['mount'] {
  const { upper, lower } = mount.overlay;
  const memory = [upper, ...lower]
    .map((id) => onDisk(id, '/').directory)
    .find((id) => id.startsWith('memory/'));
  return memory === undefined ? mount : { ...mount, memory };
}
