import { processAt } from '../../kernel/process-at.ts';
import type { Interfaces, NetInterface } from '../../kernel/interfaces.ts';
import { numberOf, plainAddress } from '../../kernel/ipv4.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { showUsage } from './usage.ts';

/** ip addr, ip link, ip route: what of the network a process sees. Nothing is changed by it here. */
export const ip: Program = function* (context) {
  const [object = '', verb = 'show', ...more] = context.argv.slice(1);
  const { machine, pid } = context;
  const { namespaces } = machine.world().host.kernel;
  const interfaces = namespaces[processAt(machine.world(), pid)?.namespaces.net ?? '']?.interfaces ?? {};
  const isShow = ['show', 'list', 's', 'l', 'ls'].includes(verb) && more.length === 0;
  const kind = isShow
    ? ['address', 'link', 'route'].find((one) => object !== '' && one.startsWith(object))
    : undefined;
  const indexOf = ({ peer }: NetInterface) =>
    peer === undefined ? undefined : namespaces[peer.namespace]?.interfaces?.[peer.name]?.index;
  if (kind === undefined)
    return yield* showUsage(context, 'ip address|link|route\n\nShow addresses, interfaces or routes');
  const text =
    kind === 'route'
      ? routes(interfaces)
      : Object.entries(interfaces)
          .map(([name, device]) => shown(name, device, indexOf(device), kind === 'address'))
          .join('');
  yield* write(context, 'stdout', text);
  return 0;
};

function shown(name: string, device: NetInterface, other: number | undefined, withAddress: boolean): string {
  const { index, kind, mac, address, master } = device;
  const isLoopback = kind === 'loopback';
  const isUp = address !== undefined || master !== undefined;
  const flags = [
    isLoopback ? 'LOOPBACK' : 'BROADCAST,MULTICAST',
    isUp ? 'UP,LOWER_UP' : '',
    kind === 'veth' ? 'M-DOWN' : '',
  ]
    .filter((flag) => flag !== '')
    .join(',');
  const queue = isLoopback
    ? isUp
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
  const devices = Object.entries(interfaces).filter(([name]) => name !== 'lo');
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
