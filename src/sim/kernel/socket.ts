import { namespaceAt } from './namespace-at.ts';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Channel, createChannel, send } from '../channel.ts';
import { hostNamespaces } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId, Pid } from '../names.ts';
import { emit, type Procedure, sleep } from '../procedure.ts';
import { capable } from './capability.ts';
import { acknowledgement, carry, handshake, segmentsOf } from './carried.ts';
import { type Errno, errorText, type Outcome } from './errno.ts';
import { processOf } from './fork.ts';
import { route } from './packet.ts';
import { mayRule } from './privilege.ts';
import { called } from './syscall.ts';

/** A connection of two processes, as the one that was asked has it. */
export interface NetConnection {
  /** What the one that asks has written. */
  readonly request: Channel<string>;
  /** What it gets; closed at the end. */
  readonly reply: Channel<string>;
  /** The address that it seems to come from. */
  readonly client: string;
  /** Writes to the other end, through all interfaces between the two. */
  readonly transmit: (to: 'request' | 'reply', text: string) => Procedure;
}

const keyOf = (pid: Pid, port: number): string => `${pid}:${port}`;
const inet = (address: string, port: number): string =>
  `{sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("${address}")}, 16`;

/** net.ipv4.ip_unprivileged_port_start: ports from here on are for everybody. Docker sets it for its containers. */
export const firstFreePort = (net: NamespaceId): number => (net === hostNamespaces.net ? 1024 : 0);

/**
 * socket(2) for packets of one's own making, which ping needs; EPERM without CAP_NET_RAW (raw(7)). The host's own ping
 * has that from its file, whoever runs it (getcap(8)).
 */
export function* openRawSocket(machine: Machine, pid: Pid): Procedure<Errno | null> {
  const process = processOf(machine, pid);
  const isHosts = process.namespaces.mnt === hostNamespaces.mnt;
  const may = isHosts || mayRule(machine.world(), process, process.namespaces.net, 'CAP_NET_RAW');
  const result = may ? 3 : `-1 EPERM (${errorText.EPERM})`;
  yield called(pid, 'socket', 'AF_INET, SOCK_RAW, IPPROTO_ICMP', result);
  return may ? null : 'EPERM';
}

/** socket(2), bind(2) and listen(2), at one address or at all: connections come on the channel. */
export function* listen(
  machine: Machine,
  pid: Pid,
  port: number,
  address = '0.0.0.0',
): Procedure<Outcome<Channel<NetConnection>>> {
  const namespace = processOf(machine, pid).namespaces.net;
  yield called(pid, 'socket', 'AF_INET, SOCK_STREAM, IPPROTO_TCP', 3);
  const { sockets = [], nat = [] } = namespaceAt(machine.world(), namespace) ?? {};
  // Behind a published port dockerd's proxy listens.
  if ([...sockets, ...nat].some((one) => one.protocol === 'tcp' && one.port === port)) {
    yield called(pid, 'bind', `3, ${inet(address, port)}`, '-1 EADDRINUSE (Address already in use)');
    return { ok: false, error: 'EADDRINUSE' };
  }
  if (port < firstFreePort(namespace) && !capable(processOf(machine, pid), 'CAP_NET_BIND_SERVICE')) {
    yield called(pid, 'bind', `3, ${inet(address, port)}`, '-1 EACCES (Permission denied)');
    return { ok: false, error: 'EACCES' };
  }
  yield called(pid, 'bind', `3, ${inet(address, port)}`);
  yield called(pid, 'listen', '3, 511');
  yield emit({
    type: 'socket.opened',
    namespace,
    socket: { protocol: 'tcp', address, port, pid },
  });
  const arriving = createChannel<NetConnection>(`connections to port ${port} of ${pid}`);
  machine.sockets.set(keyOf(pid, port), arriving);
  return { ok: true, value: arriving };
}

/** socket(2) and connect(2): led by the kernel to whoever listens there. */
export function* connect(
  machine: Machine,
  pid: Pid,
  address: string,
  port: number,
): Procedure<Outcome<NetConnection>> {
  const namespace = processOf(machine, pid).namespaces.net;
  yield called(pid, 'socket', 'AF_INET, SOCK_STREAM, IPPROTO_TCP', 3);
  const arrival = yield* route(machine, namespace, { pid, protocol: 'tcp', address, port });
  const socket = arrival.ok ? arrival.socket : null;
  const arriving = socket ? machine.sockets.get(keyOf(socket.pid, socket.port)) : undefined;
  if (!arrival.ok || !arriving) {
    const error = arrival.ok ? 'ECONNREFUSED' : arrival.error;
    // Nobody says no: one waits for an answer until one has waited long enough.
    if (error === 'EHOSTUNREACH') yield sleep(3_000);
    if (error === 'ETIMEDOUT') yield sleep(127_000);
    yield called(pid, 'connect', `3, ${inet(address, port)}`, `-1 ${error} (${errorText[error]})`);
    return { ok: false, error };
  }
  yield called(pid, 'connect', `3, ${inet(address, port)}`);
  const { way } = arrival;
  yield* carry(machine, pid, way, handshake.there, handshake.back);
  const connection: NetConnection = {
    request: createChannel(`from ${pid} to port ${port}`),
    reply: createChannel(`to ${pid} from port ${port}`),
    client: arrival.source,
    *transmit(to, text) {
      const data = segmentsOf(utf8ToBytes(text).length);
      const [there, back] = to === 'request' ? [data, acknowledgement] : [acknowledgement, data];
      yield* carry(machine, pid, way, there, back);
      send(connection[to], text);
    },
  };
  send(arriving, connection);
  return { ok: true, value: connection };
}
