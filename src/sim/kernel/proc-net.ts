import type { World } from '../world.ts';
import { deviceTable } from './net-class-tree.ts';
import { namespaceAt } from './namespace-at.ts';
import { numberOf } from './ipv4.ts';
import type { Interfaces, ListeningSocket } from './interfaces.ts';
import { networkOf, routesOf } from './routes.ts';
import type { Process } from './state.ts';

/** An address as a little machine keeps it: eight hexadecimal digits, the last byte first. */
const littleHex = (number: number): string =>
  [0, 8, 16, 24]
    .map((bits) => (Math.floor(number / 2 ** bits) % 256).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

const ROUTE_WIDTH = 127;
const UP = 1;
const GATEWAY = 2;

/** /proc/net/route. */
function routeTable(interfaces: Interfaces): string {
  const row = (name: string, to: number, by: number, mask: number): string =>
    [
      name,
      littleHex(to),
      littleHex(by),
      `000${by === 0 ? UP : UP + GATEWAY}`,
      0,
      0,
      0,
      littleHex(mask),
      0,
      0,
      0,
    ].join('\t');
  const rows = routesOf(interfaces).map((route) => {
    if ('gateway' in route) return row(route.device, 0, numberOf(route.gateway), 0);
    const { base, size } = networkOf(route.address);
    return row(route.device, base, 0, 2 ** 32 - size);
  });
  const head = 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT';
  return [head, ...rows].map((line) => `${line.padEnd(ROUTE_WIDTH)}\n`).join('');
}

const TCP_HEAD =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode';
const UDP_HEAD =
  '   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops';
const TCP_WIDTH = 149;
const UDP_WIDTH = 127;
/** States of a socket: it listens, or is connected to nobody. */
const STATES = { tcp: '0A', udp: '07' };

/** /proc/net/tcp and udp: who waits at a port. Connections are over before one could look. */
function socketTable(world: World, sockets: readonly ListeningSocket[], protocol: 'tcp' | 'udp'): string {
  const [head, width] = protocol === 'tcp' ? [TCP_HEAD, TCP_WIDTH] : [UDP_HEAD, UDP_WIDTH];
  const rows = sockets
    .filter((socket) => socket.protocol === protocol)
    .map(({ address, port, pid }, number) => {
      const local = `${littleHex(numberOf(address))}:${port.toString(16).toUpperCase().padStart(4, '0')}`;
      const uid = world.host.kernel.processes.find((one) => one.pid === pid)?.uid ?? 0;
      const begin = `${local} 00000000:0000 ${STATES[protocol]} 00000000:00000000 00:00000000 00000000 ${String(uid).padStart(5)}`;
      const end = protocol === 'tcp' ? '1 0000000000000000 100 0 0 10 0' : '2 0000000000000000 0';
      return `${String(number).padStart(protocol === 'tcp' ? 4 : 5)}: ${begin}        0 ${10_000 + pid} ${end}`;
    });
  return [head, ...rows].map((line) => `${line.padEnd(width)}\n`).join('');
}

/** The files of /proc/PID/net, by name: the network namespace that the process is in (proc_pid_net(5)). */
export function netFiles(world: World, { namespaces }: Process): Readonly<Record<string, () => string>> {
  const { interfaces = {}, sockets = [] } = namespaceAt(world, namespaces.net) ?? {};
  return {
    arp: () => 'IP address       HW type     Flags       HW address            Mask     Device\n',
    dev: () => deviceTable(interfaces),
    if_inet6: () => '',
    route: () => routeTable(interfaces),
    tcp: () => socketTable(world, sockets, 'tcp'),
    udp: () => socketTable(world, sockets, 'udp'),
    unix: () => 'Num       RefCount Protocol Flags    Type St Inode Path\n',
  };
}
