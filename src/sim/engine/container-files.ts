import type { Files } from '../archive/files.ts';
import { hostPids } from '../initial-world.ts';
import type { Errno, Outcome } from '../kernel/errno.ts';
import type { FileNode } from '../kernel/file-tree.ts';
import { place, stat } from '../kernel/files.ts';
import { holdsMount, removeFrom } from '../kernel/remove.ts';
import { lookup, namesIn, walk } from '../kernel/path.ts';
import type { Mount } from '../kernel/state.ts';
import { boundTo, nodesOf, type Place, placeOn } from '../kernel/vfs.ts';
import { treeOf } from '../kernel/view.ts';
import type { Machine } from '../machine.ts';
import type { Procedure } from '../procedure.ts';
import { specMounts } from './spec-mounts.ts';
import type { Container } from './state.ts';

const done: Outcome<null> = { ok: true, value: null };
const failed = (error: Errno): Outcome<null> => ({ ok: false, error });

/**
 * A container's files as its daemon sees them, whether it runs or not (moby's containerFSView): its layers, with volumes
 * and binds over them, and nothing of what is mounted only while it runs.
 */
export function* openFiles(machine: Machine, container: Container): Procedure<Files> {
  const overlay = { lower: container.lower, upper: container.writable };
  let mounts: readonly Mount[] = [
    { target: '/', fstype: 'overlay', source: 'overlay', options: 'rw', overlay },
  ];
  for (const { destination, type, source, options } of specMounts(container)) {
    const found = type === 'bind' ? stat(machine, hostPids.dockerd, source) : null;
    if (!found?.ok) continue;
    const target = yield* mountPoint(machine, mounts, destination, found.value.node.type === 'dir');
    const { path } = found.value;
    mounts = [...mounts, boundTo(machine.world(), hostPids.dockerd, path, target, options.includes('ro'))];
  }
  return filesOf(machine, mounts);
}

/** The place in the root where something is mounted; made where there is none. */
function* mountPoint(
  machine: Machine,
  mounts: readonly Mount[],
  destination: string,
  isDirectory: boolean,
): Procedure<string> {
  const found = walk(nodesOf(machine.world(), mounts), destination);
  const target = found.ok ? found.value.path : destination;
  const names = target.split('/').slice(1);
  for (const [i] of names.entries()) {
    const path = `/${names.slice(0, i + 1).join('/')}`;
    if (nodesOf(machine.world(), mounts)(path)) continue;
    const isLast = i === names.length - 1;
    const node: FileNode = { type: isDirectory || !isLast ? 'dir' : 'file', mode: 0o755, uid: 0, gid: 0 };
    const where = placeOn(mounts, path);
    yield* place(machine, where.overlay, where.path, node);
  }
  return target;
}

function filesOf(machine: Machine, mounts: readonly Mount[]): Files {
  const find = (path: string, follow: boolean) => lookup(nodesOf(machine.world(), mounts), path, follow);
  const placed = (path: string): Outcome<Place> => {
    const found = walk(nodesOf(machine.world(), mounts), path, false);
    return found.ok ? { ok: true, value: placeOn(mounts, found.value.path) } : found;
  };
  return {
    lstat: (path) => find(path, false),
    stat: (path) => find(path, true),
    names: (path) => {
      const found = find(path, true);
      return found.ok ? namesIn(treeOf(machine.world(), mounts), found.value.path) : [];
    },
    read: (path) => {
      const found = find(path, true);
      return found.ok ? { ok: true, value: found.value.node.content ?? '' } : found;
    },
    *put(path, node) {
      const where = placed(path);
      if (!where.ok) return where;
      if (where.value.readonly) return failed('EROFS');
      const error = yield* place(machine, where.value.overlay, where.value.path, node);
      return error ? failed(error) : done;
    },
    *remove(path) {
      const where = placed(path);
      if (!where.ok) return where;
      const { overlay, path: inside, readonly, isMountPoint } = where.value;
      const found = find(path, false);
      if (isMountPoint || (found.ok && holdsMount(mounts, found.value.path))) return failed('EBUSY');
      if (readonly) return failed('EROFS');
      yield* removeFrom(machine, overlay, inside);
      return done;
    },
  };
}
