import { namespaceIn } from '../../kernel/namespace-at.ts';
import { processAt } from '../../kernel/process-at.ts';
import type { Interfaces, NetInterface } from '../../kernel/interfaces.ts';
import { plainAddress } from '../../kernel/ipv4.ts';
import { networkOf, routesOf } from '../../kernel/routes.ts';
import { changeNetwork, refuse } from './ip-change.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { showUsage } from './usage.ts';

const SHOW = ['show', 'list', 's', 'l', 'ls'];
const HELP =
  'ip [-o] [-4|-6|-f FAMILY] address|link|route [show] [dev DEVICE]\nor: ip link set DEVICE up|down\n\nShow addresses, interfaces or routes, bring an interface up or take it down';

/** ip addr, ip link, ip route: what of the network a process sees. `ip link set DEVICE up` and `down` change it. */
export const ip: Program = function* (context) {
  const words = context.argv.slice(1);
  const end = words.findIndex((word, i) => !word.startsWith('-') && !isFamily(words[i - 1]));
  const options = end < 0 ? words : words.slice(0, end);
  const [object = '', verb = 'show', ...more] = end < 0 ? [] : words.slice(end);
  const family = familyOf(options);
  if (family === undefined) return yield* showUsage(context, HELP);
  const oneLine = options.some((word) => /^-o(?:neline)?$/.test(word));
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
      ? family === 'inet6'
        ? ''
        : routes(Object.fromEntries(chosen))
      : chosen
          .map(([name, device]) => {
            const lines = shown(name, device, indexOf(device), kind === 'address');
            if (kind === 'link' || (family === 'all' && !oneLine)) return joined(lines, oneLine);
            // Of another family there is no address, and who has none is left out.
            const addresses = family === 'inet6' ? [] : lines.slice(2);
            if (addresses.length === 0) return '';
            const head = oneLine ? `${device.index}: ${name}` : `${lines[0]}\n`;
            return head + joined(addresses, oneLine);
          })
          .join('');
  yield* write(context, 'stdout', text);
  return 0;
};

const isFamily = (word: string | undefined): boolean => /^-f(?:amily)?$/.test(word ?? '');

/** Which addresses are asked for; undefined for an option that is not known. */
function familyOf(options: readonly string[]): 'all' | 'inet' | 'inet6' | undefined {
  let family: 'all' | 'inet' | 'inet6' = 'all';
  for (const [i, word] of options.entries()) {
    if (word === '-4' || (word === 'inet' && isFamily(options[i - 1]))) family = 'inet';
    else if (word === '-6' || (word === 'inet6' && isFamily(options[i - 1]))) family = 'inet6';
    else if (!isFamily(word) && !/^-o(?:neline)?$/.test(word)) return undefined;
  }
  return family;
}

/** With -o what belongs together is a line, and a backslash stands for each end of one within it. */
const joined = (lines: readonly string[], oneLine: boolean): string =>
  `${lines.join(oneLine ? '\\' : '\n')}\n`;

/** The lines that tell of a device: two, and two more of its address. */
function shown(
  name: string,
  device: NetInterface,
  other: number | undefined,
  withAddress: boolean,
): readonly string[] {
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
  return lines;
}

const textOf = (number: number): string =>
  [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join('.');

function broadcastOf(address: string): string {
  const { base, size } = networkOf(address);
  return textOf(base + size - 1);
}

/** A line for each route. */
const routes = (interfaces: Interfaces): string =>
  routesOf(interfaces)
    .map((route) => {
      if ('gateway' in route) return `default via ${route.gateway} dev ${route.device} \n`;
      const { device, address } = route;
      const network = `${textOf(networkOf(address).base)}/${address.split('/')[1]}`;
      return `${network} dev ${device} scope link  src ${plainAddress(address)} \n`;
    })
    .join('');
