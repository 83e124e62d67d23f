import { called } from '../kernel/syscall.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { RuntimeSpec } from '../spec.ts';

/** runc's init gives up what it may do as root: groups, user and capabilities, in this order. */
export function* becomeUser(pid: Pid, { uid, gid }: RuntimeSpec['process']['user']): Procedure {
  yield* called(pid, 'setgroups', '0, NULL');
  yield* called(pid, 'setgid', String(gid));
  yield* called(pid, 'setuid', String(uid));
  if (uid !== 0 || gid !== 0) yield* emit({ type: 'process.changed', pid, change: { uid, gid } });
  yield* called(pid, 'capset', '{version=_LINUX_CAPABILITY_VERSION_3, pid=0}, …');
}
