import { called } from '../kernel/syscall.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { RuntimeSpec } from '../spec.ts';

/** runc's init gives up what it may do as root: capabilities that it may never have again, groups, user, and the rest. */
export function* becomeUser(
  pid: Pid,
  { user: { uid, gid, additionalGids: groups = [gid] }, capabilities: { bounding } }: RuntimeSpec['process'],
  seccomp: boolean,
): Procedure {
  yield called(pid, 'prctl', 'PR_CAPBSET_DROP, …');
  yield called(pid, 'setgroups', `${groups.length}, [${groups}]`);
  yield called(pid, 'setgid', String(gid));
  yield called(pid, 'setuid', String(uid));
  yield called(pid, 'capset', '{version=_LINUX_CAPABILITY_VERSION_3, pid=0}, …');
  yield emit({ type: 'process.changed', pid, change: { uid, gid, groups, bounding, seccomp } });
}
