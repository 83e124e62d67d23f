import { namespaceIn } from '../../kernel/namespace-at.ts';
import { processAt } from '../../kernel/process-at.ts';
import type { Interfaces, NetInterface } from '../../kernel/interfaces.ts';
import { numberOf, plainAddress } from '../../kernel/ipv4.ts';
import { changeNetwork, refuse } from './ip-change.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { showUsage } from './usage.ts';

const SHOW = ['show', 'list', 's', 'l', 'ls'];
const HELP =
  'ip address|link|route [show] [dev DEVICE]\nor: ip link set DEVICE up|down\n\nShow addresses, interfaces or routes, bring an interface up or take it down';

/** ip addr, ip link, ip route: what of the network a process sees. `ip link set DEVICE up` and `down` change it. */
export const ip: Program = function* (context) {
  const [object = '', verb = 'show', ...more] = context.argv.slice(1);
  const { machine, pid } = context;
  const { namespaces } = machine.world().host.kernel;
  const interfaces =
    namespaceIn(namespaces, processAt(machine.world(), pid)?.namespaces.net)?.interfaces ?? {};
  const kind = ['address', 'link', 'route'].find((one) => object !== '' && one.startsWith(object));
  const indexOf = ({ peer }: NetInterface) =>
    peer === undefined ? undefined : namespaceIn(namespaces, peer.namespace)?.interfaces?.[peer.name]?.index;
  if (kind === undefined) return yield* showUsage(context, HELP);
  if (!SHOW.includes(verb)) return yield* changeNetwork(context, kind, verb, more);
  const wanted = more[0] === 'dev' ? more[1] : more[0];
  if (wanted !== undefined && kind !== 'route' && !interfaces[wanted])
    return yield* refuse(context, `can't find device '${wanted}'`);
  const chosen = Object.entries(interfaces).filter(([name]) => wanted === undefined || name === wanted);
  const text =
    kind === 'route'
      ? routes(Object.fromEntries(chosen))
      : chosen.map(([name, device]) => shown(name, device, indexOf(device), kind === 'address')).join('');
  yield* write(context, 'stdout', text);
  return 0;
};

function shown(name: string, device: NetInterface, other: number | undefined, withAddress: boolean): string {
  const { index, kind, mac, address, master } = device;
  const isLoopback = kind === 'loopback';
  const wasUp = address !== undefined || master !== undefined;
  const isUp = wasUp && !device.down;
  const flags = [
    isLoopback ? 'LOOPBACK' : 'BROADCAST,MULTICAST',
    isUp ? 'UP,LOWER_UP' : '',
    kind === 'veth' ? 'M-DOWN' : '',
  ]
    .filter((flag) => flag !== '')
    .join(',');
  const queue = isLoopback
    ? wasUp
      ? 'noqueue qlen 1000'
      : 'noop qlen 1000'
    : kind === 'physical'
      ? 'fq_codel qlen 1000'
      : 'noqueue ';
  const label = kind === 'veth' ? `${name}@if${other ?? 0}` : name;
  const port = master === undefined ? '' : `master ${master} `;
  const brd = isLoopback ? '00:00:00:00:00:00' : 'ff:ff:ff:ff:ff:ff';
  const lines = [
    `${index}: ${label}: <${flags}> mtu ${isLoopback ? 65536 : 1500} qdisc ${queue}${port}`,
    `    link/${isLoopback ? 'loopback' : 'ether'} ${mac} brd ${brd}`,
  ];
  if (withAddress && address !== undefined) {
    const where = isLoopback ? 'scope host' : `brd ${broadcastOf(address)} scope global`;
    lines.push(`    inet ${address} ${where} ${name}`, '       valid_lft forever preferred_lft forever');
  }
  return `${lines.join('\n')}\n`;
}

const textOf = (number: number): string =>
  [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join('.');

const sizeOf = (address: string): number => 2 ** (32 - Number(address.split('/')[1]));
const baseOf = (address: string): number =>
  Math.floor(numberOf(plainAddress(address)) / sizeOf(address)) * sizeOf(address);
const broadcastOf = (address: string): string => textOf(baseOf(address) + sizeOf(address) - 1);

/** The way out first, then a row for each network. */
function routes(interfaces: Interfaces): string {
  const devices = Object.entries(interfaces).filter(([name, { down }]) => name !== 'lo' && !down);
  const ways = devices.flatMap(([name, { gateway }]) =>
    gateway === undefined ? [] : [`default via ${gateway} dev ${name} \n`],
  );
  const networks = devices.flatMap(([name, { address }]) =>
    address === undefined
      ? []
      : [
          {
            base: baseOf(address),
            row: `${textOf(baseOf(address))}/${address.split('/')[1]} dev ${name} scope link  src ${plainAddress(address)} \n`,
          },
        ],
  );
  return [...ways, ...networks.sort((a, b) => a.base - b.base).map(({ row }) => row)].join('');
}
