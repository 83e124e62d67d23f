import { namespaceAt, namespaceIn } from './namespace-at.ts';
import { hostNamespaces } from '../initial-world.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId, Pid } from '../names.ts';
import { type Effect, emit, type Procedure } from '../procedure.ts';
import type { Hop } from './carried.ts';
import type { Errno } from './errno.ts';
import type { Interfaces, ListeningSocket } from './interfaces.ts';
import { inSubnet, plainAddress } from './ipv4.ts';

/** Who sends a packet from where to where. Port 0 is for none: ICMP asks for an address alone. */
export interface Packet {
  readonly pid: Pid;
  readonly protocol: 'tcp' | 'udp' | 'icmp';
  readonly address: string;
  readonly port: number;
}

/** Where a packet has come to: the namespace that has the address, and who listens there at the port. */
export type Arrival =
  | {
      readonly ok: true;
      readonly namespace: NamespaceId;
      readonly socket: ListeningSocket | null;
      readonly source: string;
      /** Every interface that it went through. */
      readonly way: readonly Hop[];
    }
  | { readonly ok: false; readonly error: Errno };

const LONGEST_WAY = 8;

/** Leads a packet from a namespace to its goal: through interfaces, bridges, pairs and rules, each a fact. */
export function* route(machine: Machine, start: NamespaceId, packet: Packet): Procedure<Arrival> {
  let { address, port } = packet;
  let at = start;
  let source = '127.0.0.1';
  const { pid, protocol } = packet;
  const shown = () => (port === 0 ? address : `${address}:${port}`);
  const hops: Hop[] = [];
  const pass = (namespace: NamespaceId, name: string, direction: 'in' | 'out') => {
    hops.push({ namespace, name, direction });
    return emit({ type: 'packet.passed', pid, namespace, name, direction, to: shown() });
  };
  for (let steps = 0; steps < LONGEST_WAY; steps++) {
    const namespace = namespaceAt(machine.world(), at);
    const interfaces = upOf(namespace?.interfaces ?? {});
    // What is for this computer itself goes nowhere else, also when lo is down: nobody answers.
    if (address.startsWith('127.') && namespace?.interfaces?.lo?.down)
      return { ok: false, error: 'ETIMEDOUT' };
    if (isOwn(interfaces, address)) {
      const rule = namespace?.nat?.find(
        (one) =>
          one.protocol === protocol &&
          one.port === port &&
          (one.address === '0.0.0.0' || one.address === address),
      );
      if (at === start && steps === 0) {
        const local = address.startsWith('127.') ? 'lo' : deviceWith(interfaces, address);
        yield pass(at, local, 'out');
        source = address;
      }
      if (!rule) {
        const socket = namespace?.sockets?.find(
          (one) =>
            one.protocol === protocol &&
            one.port === port &&
            (one.address === '0.0.0.0' || one.address === address),
        );
        return { ok: true, namespace: at, socket: socket ?? null, source, way: hops };
      }
      const from = shown();
      ({ toAddress: address, toPort: port } = rule);
      yield emit({ type: 'packet.redirected', pid, namespace: at, from, to: shown() });
      source = '';
    }
    const way = wayTo(interfaces, address);
    if (way === null) return { ok: false, error: 'ENETUNREACH' };
    const [name, device] = way;
    // What comes from here goes with the address of the interface that it leaves by.
    if (steps === 0 || source === '') source = plainAddress(device.address);
    if (device.kind === 'veth' && device.peer) {
      yield pass(at, name, 'out');
      const { namespace: other, name: end } = device.peer;
      if (namespaceAt(machine.world(), other)?.interfaces?.[end]?.down)
        return { ok: false, error: 'EHOSTUNREACH' };
      yield pass(other, end, 'in');
      const master = namespaceAt(machine.world(), other)?.interfaces?.[end]?.master;
      const bridge = namespaceAt(machine.world(), other)?.interfaces?.[master ?? ''];
      at = other;
      // A bridge leads to its other ports without the host being asked.
      if (!bridge?.address || !inSubnet(bridge.address, address) || plainAddress(bridge.address) === address)
        continue;
      const next = yield* throughBridge(machine, at, master ?? '', address, pass);
      if (next === null) return { ok: false, error: 'EHOSTUNREACH' };
      at = next;
      continue;
    }
    if (device.kind === 'bridge') {
      // Between two networks of containers there is no way (DOCKER-ISOLATION).
      if (start !== hostNamespaces.net && source !== '' && !isRedirected(packet, address))
        return { ok: false, error: 'ETIMEDOUT' };
      yield pass(at, name, 'out');
      const next = yield* throughBridge(machine, at, name, address, pass);
      if (next === null) return { ok: false, error: 'EHOSTUNREACH' };
      at = next;
      continue;
    }
    // Out there is a registry and nobody else.
    yield pass(at, name, 'out');
    return { ok: false, error: inSubnet(device.address ?? '', address) ? 'EHOSTUNREACH' : 'ETIMEDOUT' };
  }
  return { ok: false, error: 'ETIMEDOUT' };
}

const isRedirected = (packet: Packet, address: string): boolean => packet.address !== address;

/** From a bridge out of that port whose other end has the address; the namespace there, or null when none has it. */
function* throughBridge(
  machine: Machine,
  at: NamespaceId,
  bridge: string,
  address: string,
  pass: (namespace: NamespaceId, name: string, direction: 'in' | 'out') => Effect,
): Procedure<NamespaceId | null> {
  const { namespaces } = machine.world().host.kernel;
  for (const [port, { master, peer }] of Object.entries(
    upOf(namespaceIn(namespaces, at)?.interfaces ?? {}),
  )) {
    if (master !== bridge || !peer) continue;
    const end = namespaceIn(namespaces, peer.namespace)?.interfaces?.[peer.name];
    if (end?.down || plainAddress(end?.address) !== address) continue;
    yield pass(at, port, 'out');
    yield pass(peer.namespace, peer.name, 'in');
    return peer.namespace;
  }
  return null;
}

/** Those that nobody has taken down. */
const upOf = (interfaces: Interfaces): Interfaces =>
  Object.fromEntries(Object.entries(interfaces).filter(([, { down }]) => !down));

const isOwn = (interfaces: Interfaces, address: string): boolean =>
  (address.startsWith('127.') && interfaces.lo?.address !== undefined) ||
  Object.values(interfaces).some((one) => plainAddress(one.address) === address);

const deviceWith = (interfaces: Interfaces, address: string): string =>
  Object.entries(interfaces).find(([, one]) => plainAddress(one.address) === address)?.[0] ?? 'lo';

/** The interface whose network has the address, or else the one with the way out. */
function wayTo(interfaces: Interfaces, address: string) {
  const all = Object.entries(interfaces).filter(([name]) => name !== 'lo');
  return (
    all.find(([, one]) => one.address !== undefined && inSubnet(one.address, address)) ??
    all.find(([, one]) => one.gateway !== undefined) ??
    null
  );
}
