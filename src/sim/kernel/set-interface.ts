import { namespaceAt } from './namespace-at.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { Errno } from './errno.ts';
import { processOf } from './fork.ts';
import { loopbackUp } from './interfaces.ts';
import { mayRule } from './privilege.ts';
import { called } from './syscall.ts';

/** CAP_NET_ADMIN over the network namespace of a process. */
export function mayChangeNetwork(machine: Machine, pid: Pid): boolean {
  const process = processOf(machine, pid);
  return mayRule(machine.world(), process, process.namespaces.net, 'CAP_NET_ADMIN');
}

/**
 * Brings an interface up or takes it down: ioctl(2) with SIOCSIFFLAGS (netdevice(7)). With a way down goes the route to
 * the rest of the world, and does not come back by itself. Null when all went well, ENXIO for no such interface.
 */
export function* setInterface(
  machine: Machine,
  pid: Pid,
  name: string,
  up: boolean,
): Procedure<Errno | null> {
  const namespace = processOf(machine, pid).namespaces.net;
  const device = namespaceAt(machine.world(), namespace)?.interfaces?.[name];
  if (!device) return 'ENXIO';
  const isUp = !device.down && (device.address !== undefined || device.master !== undefined);
  if (isUp === up) return null;
  const may = mayChangeNetwork(machine, pid);
  const flags = up ? 'IFF_UP' : '0';
  const request = `3, SIOCSIFFLAGS, {ifr_name="${name}", ifr_flags=${flags}}`;
  yield called(pid, 'ioctl', request, may ? 0 : '-1 EPERM (Operation not permitted)');
  if (!may) return 'EPERM';
  const { gateway: _way, down: _before, ...rest } = device;
  const fresh = device.kind === 'loopback' && device.address === undefined;
  yield emit({
    type: 'interface.configured',
    namespace,
    name,
    interface: fresh ? { ...loopbackUp } : { ...(up ? { ...device, ...rest } : rest), down: !up },
  });
  return null;
}
