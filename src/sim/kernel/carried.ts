import { namespaceAt, namespaceIn } from './namespace-at.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId, Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { World } from '../world.ts';
import { withKernel, withNamespace } from './apply.ts';

/** An interface that something goes through, and whether out of its namespace or into it. */
export interface Hop {
  readonly namespace: NamespaceId;
  readonly name: string;
  readonly direction: 'in' | 'out';
}

/** How many packets, and their bytes with all headers. */
export interface Carried {
  readonly bytes: number;
  readonly packets: number;
}

/** What an interface has had since it was made: /sys/class/net/NAME/statistics. */
export interface InterfaceCounts {
  readonly received: Carried;
  readonly sent: Carried;
}

/** Ethernet, IPv4 and TCP with time stamps; and how much goes into one packet of 1500 bytes then. */
const HEADERS = 66;
const SEGMENT = 1448;
/** A connection begins with SYN, SYN and ACK, ACK: the first two carry options of 8 bytes more. */
export const handshake = {
  there: { bytes: 74 + HEADERS, packets: 2 },
  back: { bytes: 74, packets: 1 },
} as const;
/** ICMP echo of 56 bytes, with its headers. */
export const echo: Carried = { bytes: 98, packets: 1 };
/** An empty packet that says what has come. */
export const acknowledgement: Carried = { bytes: HEADERS, packets: 1 };

/** The packets that some bytes are sent in. */
export function segmentsOf(bytes: number): Carried {
  const packets = Math.ceil(bytes / SEGMENT);
  return { bytes: bytes + packets * HEADERS, packets };
}

const nothing: Carried = { bytes: 0, packets: 0 };
const noCounts: InterfaceCounts = { received: nothing, sent: nothing };
const plus = (a: Carried, b: Carried): Carried => ({
  bytes: a.bytes + b.bytes,
  packets: a.packets + b.packets,
});

/** What an interface has had; nothing at first. */
export const countsOf = (world: World, namespace: NamespaceId, name: string): InterfaceCounts =>
  namespaceAt(world, namespace)?.interfaces?.[name]?.counts ?? noCounts;

const isThere = (world: World, { namespace, name }: Hop): boolean =>
  namespaceAt(world, namespace)?.interfaces?.[name] !== undefined;

/** Counts packets at every interface of a way, and those that come back along it. */
export function* carry(
  machine: Machine,
  pid: Pid,
  way: readonly Hop[],
  there: Carried,
  back: Carried,
): Procedure {
  if (way.some((hop) => isThere(machine.world(), hop)))
    yield emit({ type: 'packets.carried', pid, way, there, back });
}

/** The World after packets went along a way; an interface that is gone counts no more. */
export function afterCarrying(world: World, way: readonly Hop[], there: Carried, back: Carried): World {
  let { namespaces } = world.host.kernel;
  for (const { namespace: id, name, direction } of way) {
    const device = namespaceIn(namespaces, id)?.interfaces?.[name];
    if (!device) continue;
    const { sent, received } = device.counts ?? noCounts;
    const both = plus(there, back);
    // What goes out through the loopback comes in there.
    const [out, into] = name === 'lo' ? [both, both] : direction === 'out' ? [there, back] : [back, there];
    const counts = { sent: plus(sent, out), received: plus(received, into) };
    namespaces = withNamespace(namespaces, id, ({ interfaces }) => ({
      interfaces: { ...interfaces, [name]: { ...device, counts } },
    }));
  }
  return withKernel(world, { namespaces });
}
