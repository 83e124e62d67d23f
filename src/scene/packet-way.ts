import { namespaceAt } from '../sim/kernel/namespace-at.ts';
import { hostNamespaces } from '../sim/initial-world.ts';
import type { Pid } from '../sim/names.ts';
import type { World } from '../sim/world.ts';
import type { Moment } from '../trace/moment.ts';
import { actorOf } from './flow.ts';
import type { Cable, Network, PortRule } from './network.ts';
import { partsOf, type ThingId } from './thing.ts';

/** A place on the way of a packet, from one program to another. */
export type Stop =
  | { readonly at: 'software'; readonly thing: ThingId }
  | { readonly at: 'loopback' }
  | { readonly at: 'rule'; readonly id: ThingId }
  | { readonly at: 'bridge'; readonly name: string }
  /** The host's end of a veth pair, and the container's. */
  | { readonly at: 'port' | 'inside'; readonly cable: string }
  | { readonly at: 'card' };

/** The way that a packet has gone by now. */
export interface PacketWay {
  readonly stops: readonly Stop[];
  /** Which stop this step begins at: what lies before it was gone before. */
  readonly from: number;
  /** It is the answer, which goes all the way back. */
  readonly isAnswer: boolean;
  /** Nobody is there: it ends at the last stop. */
  readonly isRefused: boolean;
}

/** The way of the packet that a step is about; null where it is about none, or none that leaves its container. */
export function packetWayOf(moment: Moment, network: Network): PacketWay | null {
  const { event, world } = moment;
  if (event.type === 'packet.redirected') {
    const rule = ruleTo(network, event.to, event.from);
    if (!rule) return null;
    const start = startOf(world, event.pid, network, rule);
    // On deck 1 the packet's other steps are not shown: it goes all the way in this one.
    if (moment.deck < 2)
      return way([...start, ...throughRule(rule), ...endsOf(cableTo(network, event.to))], 0);
    return way([...start, { at: 'rule', id: rule.id }], start.length - 1);
  }
  if (event.type === 'packet.passed') {
    const stops = passedStops(moment.world, event, network);
    return stops === null
      ? null
      : way(stops, stops.length - (event.direction === 'in' ? lengthOfIn(event) : 2));
  }
  if (event.type !== 'process.answered' || !event.page) return null;
  const port = Number(/:(\d+)/.exec(event.page.address)?.[1] ?? 80);
  const rule = network.rules.find((one) => one.rule.port === port);
  const pid = event.pid;
  if (event.page.status === null)
    return rule
      ? null
      : { ...way([{ at: 'software', thing: actorOf(world, pid) }, { at: 'loopback' }], 0), isRefused: true };
  if (!rule) return null;
  const cable = cableTo(network, rule.rule.toAddress);
  const there = [...startOf(world, pid, network, rule), ...throughRule(rule), ...endsOf(cable)];
  return { ...way(there.reverse(), 0), isAnswer: true };
}

interface Passed {
  readonly pid: Pid;
  readonly namespace: string;
  readonly name: string;
  readonly direction: 'in' | 'out';
  readonly to: string;
}

/** How many stops of the whole way belong to a step by which something comes in. */
const lengthOfIn = ({ namespace }: Passed): number => (namespace === hostNamespaces.net ? 2 : 3);

function passedStops(world: World, passed: Passed, network: Network): readonly Stop[] | null {
  const { pid, namespace, name, direction, to } = passed;
  const rule = ruleTo(network, to);
  const start = startOf(world, pid, network, rule);
  const cable = cableTo(network, to);
  if (namespace !== hostNamespaces.net) {
    const own = cableOf(world, network, namespace, name);
    if (!own) return null;
    if (direction === 'out') return start.slice(0, 2);
    return [...toBridge(start, rule, own.bridge), ...endsOf(own)];
  }
  const here = network.cables.find(({ outside }) => outside === name);
  if (here && direction === 'in') return start;
  if (here) return [...toBridge(start, rule, here.bridge), { at: 'port', cable: here.outside }];
  if (name === 'lo') return [...start.slice(0, 1), { at: 'loopback' }];
  if (network.bridges.some((bridge) => bridge.name === name)) return [...toBridge(start, rule, name, true)];
  return cable === null ? [...start, { at: 'card' }] : null;
}

/** From who sends it: out of its container, or into the kernel of the host. */
function startOf(world: World, pid: Pid, network: Network, rule: PortRule | undefined): readonly Stop[] {
  const thing = actorOf(world, pid);
  const { kind, id } = partsOf(thing);
  const cable = kind === 'container' ? network.cables.find(({ container }) => container === id) : undefined;
  const software: Stop = { at: 'software', thing };
  if (cable) return [software, { at: 'inside', cable: cable.outside }, { at: 'port', cable: cable.outside }];
  return rule ? [software, { at: 'loopback' }] : [software];
}

/** On to a bridge; between two ports of one bridge no stop is needed. */
function toBridge(
  start: readonly Stop[],
  rule: PortRule | undefined,
  name: string,
  isGoal = false,
): readonly Stop[] {
  if (rule) return [...start, { at: 'rule', id: rule.id }, { at: 'bridge', name }];
  return start.length > 1 && !isGoal ? start : [...start, { at: 'bridge', name }];
}

const throughRule = ({ id, bridge }: PortRule): readonly Stop[] => [
  { at: 'rule', id },
  ...(bridge === null ? [] : [{ at: 'bridge', name: bridge } as const]),
];

/** Into the container that a cable leads to. */
function endsOf(cable: Cable | null): readonly Stop[] {
  if (cable === null) return [];
  const { outside, container } = cable;
  return [
    { at: 'port', cable: outside },
    { at: 'inside', cable: outside },
    ...(container === null ? [] : [{ at: 'software', thing: `container:${container}` } as const]),
  ];
}

const cableTo = (network: Network, to: string): Cable | null =>
  network.cables.find(({ address }) => address === to.split(':')[0]) ?? null;

function cableOf(world: World, network: Network, namespace: string, name: string): Cable | undefined {
  const peer = namespaceAt(world, namespace)?.interfaces?.[name]?.peer;
  return network.cables.find(({ outside }) => outside === peer?.name);
}

/** The rule that has given a packet this goal; where it came for is asked about if it is known. */
function ruleTo(network: Network, to: string, from?: string): PortRule | undefined {
  return network.rules.find(
    ({ rule }) =>
      `${rule.toAddress}:${rule.toPort}` === to && (from === undefined || from.endsWith(`:${rule.port}`)),
  );
}

const way = (stops: readonly Stop[], from: number): PacketWay => ({
  stops,
  from: Math.max(0, from),
  isAnswer: false,
  isRefused: false,
});
