import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import { isUnder, joined } from './below.ts';
import { groupRoot } from './control-groups.ts';
import type { Errno } from './errno.ts';
import { dropUnheld } from './exit.ts';
import { place, stat } from './files.ts';
import { processOf } from './fork.ts';
import { implied, nodeIn } from './overlay.ts';
import { overlayMount } from './overlay-mount.ts';
import { mayRule } from './privilege.ts';
import type { Mount, Process } from './state.ts';
import { called } from './syscall.ts';
import { boundTo, outside, type Place } from './vfs.ts';

/** What mount(2) is asked for: `bind` has a path as its source. */
export interface WantedMount {
  readonly fstype: string;
  readonly source: string;
  readonly target: string;
  readonly options: string;
}

/** File systems that a process can have without a device. */
export const mountable: readonly string[] = ['proc', 'sysfs', 'tmpfs', 'cgroup2', 'overlay', 'bind'];

/** mount(2) in the process's own mount namespace. Null when all went well. */
export function* mountOn(machine: Machine, pid: Pid, wanted: WantedMount): Procedure<Errno | null> {
  const { namespaces } = processOf(machine, pid);
  const { fstype, source, options } = wanted;
  const found = stat(machine, pid, wanted.target);
  if (!found.ok) return found.error;
  if (!mayRule(machine.world(), processOf(machine, pid), namespaces.mnt)) return 'EPERM';
  const target = outside(machine.world(), pid, found.value.path);
  let mount: Mount = { target, fstype, source, options };
  if (fstype === 'proc') mount = { ...mount, namespace: namespaces.pid };
  if (fstype === 'tmpfs') mount = { ...mount, memory: `memory/${namespaces.mnt}/${machine.now()}${target}` };
  if (fstype === 'cgroup2') mount = { ...mount, from: groupRoot(machine.world(), namespaces.cgroup) };
  let data = 'NULL';
  let work: Place | null = null;
  if (fstype === 'overlay') {
    if (found.value.node.type !== 'dir') return 'ENOTDIR';
    const made = overlayMount(machine, pid, options);
    if (!made.ok) return made.error;
    mount = { ...mount, ...made.value.mount };
    work = made.value.work;
    data = JSON.stringify(options);
  }
  if (fstype === 'bind') {
    const from = stat(machine, pid, source);
    if (!from.ok) return from.error;
    if ((from.value.node.type === 'dir') !== (found.value.node.type === 'dir')) return 'ENOTDIR';
    mount = boundTo(machine.world(), pid, from.value.path, target, options.split(',').includes('ro'));
  }
  const flags = fstype === 'bind' ? 'MS_BIND' : '0';
  yield called(
    pid,
    'mount',
    `${JSON.stringify(source)}, ${JSON.stringify(wanted.target)}, ${fstype === 'bind' ? 'NULL' : JSON.stringify(fstype)}, ${flags}, ${data}`,
  );
  yield emit({ type: 'mount.added', namespace: namespaces.mnt, mount });
  if (work && !nodeIn(machine.world(), work.overlay, joined(work.path, '/work')))
    yield* place(machine, work.overlay, joined(work.path, '/work'), { ...implied, mode: 0 });
  return null;
}

/** umount(2): takes away what was mounted last on a path. EINVAL where nothing is. */
export function* unmount(machine: Machine, pid: Pid, path: string): Procedure<Errno | null> {
  const { namespaces } = processOf(machine, pid);
  const found = stat(machine, pid, path);
  if (!found.ok) return found.error;
  if (!mayRule(machine.world(), processOf(machine, pid), namespaces.mnt)) return 'EPERM';
  const target = outside(machine.world(), pid, found.value.path);
  const mounts = machine.world().host.kernel.mounts[namespaces.mnt] ?? [];
  if (!mounts.some((mount) => mount.target === target)) return 'EINVAL';
  if (target === '/' || mounts.some((mount) => mount.target.startsWith(`${target}/`))) return 'EBUSY';
  const isIn = ({ namespaces: own, root, cwd }: Process): boolean =>
    own.mnt === namespaces.mnt && isUnder(joined(root, cwd === '/' ? '' : cwd), target);
  if (machine.world().host.kernel.processes.some(isIn)) return 'EBUSY';
  yield called(pid, 'umount2', `${JSON.stringify(path)}, 0`);
  yield emit({ type: 'mount.removed', namespace: namespaces.mnt, target });
  const held = mounts.findLast((mount) => mount.target === target)?.namespace;
  if (held !== undefined) yield* dropUnheld(machine, [held]);
  return null;
}
