import type { World } from '../world.ts';

/** When the kernel was built: `uname -v`. That of a virtual machine is built by its maker: we leave out the date. */
export const buildOf = ({ host }: World): string =>
  host.desktop === null
    ? '#63-Ubuntu SMP PREEMPT_DYNAMIC Tue Apr 15 19:04:15 UTC 2025'
    : '#1 SMP PREEMPT_DYNAMIC';

/** Who built it, and with what, as /proc/version tells between the release and the build. */
export const builderOf = ({ host }: World): string =>
  host.desktop === null
    ? '(buildd@lcy02-amd64-054) (x86_64-linux-gnu-gcc-13 (Ubuntu 13.3.0-6ubuntu2~24.04) 13.3.0, GNU ld (GNU Binutils for Ubuntu) 2.42)'
    : '(root@buildkitsandbox) (gcc, GNU ld)';
