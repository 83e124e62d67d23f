import { hostPids } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import { called } from './syscall.ts';

/** The programs of the host that stand for all others: none of them is Docker's. */
export type AppName = 'browser' | 'node' | 'terminal';

/** What an app can want that only the kernel can reach. */
export type AppDevice = 'disk' | 'network';

export const appNames: readonly AppName[] = ['browser', 'node', 'terminal'];
export const appDevices: readonly AppDevice[] = ['disk', 'network'];

const FILE = 1_400;
const REQUEST = 420;
const REPLY = 15_300;

/**
 * An app reads a file, or asks a server for a page: system calls, and what the kernel does with the device for them.
 * Calls and arguments as strace(1) writes them; open(2), read(2), socket(2), connect(2), sendto(2), recvfrom(2).
 */
export function* askKernel(machine: Machine, app: AppName, device: AppDevice): Procedure {
  const pid: Pid = hostPids[app];
  // The calls of another system's kernel have other names; Linux sees none of them.
  const isLinux = machine.world().host.desktop === null;
  function* call(name: string, args: string, result: string | number): Procedure {
    if (isLinux) yield called(pid, name, args, result);
  }
  const use = (direction: 'in' | 'out', bytes: number) =>
    emit({ type: 'device.used', device, direction, bytes, pid });
  yield emit({ type: 'process.asked', pid, device });
  if (device === 'disk') {
    yield* call('openat', 'AT_FDCWD, "/home/you/notes.txt", O_RDONLY', 3);
    yield* call('read', '3, "…", 4096', FILE);
    yield use('in', FILE);
  } else {
    yield* call('socket', 'AF_INET, SOCK_STREAM, IPPROTO_TCP', 3);
    yield* call('connect', '3, {sa_family=AF_INET, sin_port=htons(443), sin_addr="198.51.100.7"}, 16', 0);
    yield* call('sendto', `3, "…", ${REQUEST}, 0, NULL, 0`, REQUEST);
    yield use('out', REQUEST);
    yield* call('recvfrom', '3, "…", 16384, 0, NULL, NULL', REPLY);
    yield use('in', REPLY);
  }
  yield* call('close', '3', 0);
  yield emit({ type: 'process.answered', pid, device });
}
