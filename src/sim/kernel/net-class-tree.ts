import { madeUpDirectory } from './made-up.ts';
import { namespaceAt } from './namespace-at.ts';
import { file } from '../image/file.ts';
import type { World } from '../world.ts';
import { countsOf } from './carried.ts';
import type { FileTree } from './file-tree.ts';
import type { Interfaces } from './interfaces.ts';
import type { Process } from './state.ts';

const HEAD =
  'Inter-|   Receive                                                |  Transmit\n face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed\n';

/** sysfs says of each file that it is a page long (sysfs(5)). */
const PAGE = 4096;

const WIDTHS = [7, 7, 4, 4, 4, 5, 10, 9, 8, 7, 4, 4, 4, 5, 7, 10];

/** /proc/net/dev. */
export const deviceTable = (interfaces: Interfaces): string =>
  HEAD +
  Object.entries(interfaces)
    .map(([name, { counts: had }]) => {
      const counts: Readonly<Record<number, number | undefined>> = {
        0: had?.received.bytes,
        1: had?.received.packets,
        8: had?.sent.bytes,
        9: had?.sent.packets,
      };
      const columns = WIDTHS.map((width, i) => String(counts[i] ?? 0).padStart(width));
      return `${name.padStart(6)}: ${columns.join(' ')}\n`;
    })
    .join('');

/** /sys/class/net as a process sees it: a directory for each interface of its network namespace (sysfs-class-net). */
export function netClassTree(world: World, { namespaces }: Process): FileTree {
  const { net } = namespaces;
  const interfaces = namespaceAt(world, net)?.interfaces ?? {};
  const tree: Record<string, FileTree[string]> = {
    '/sys': madeUpDirectory(),
    '/sys/class': madeUpDirectory(0o755),
    '/sys/class/net': madeUpDirectory(0o755),
  };
  for (const [name, device] of Object.entries(interfaces)) {
    const at = `/sys/class/net/${name}`;
    const isLoopback = device.kind === 'loopback';
    const { received, sent } = countsOf(world, net, name);
    const files = {
      address: device.mac,
      ifindex: device.index,
      mtu: isLoopback ? 65_536 : 1500,
      operstate: isLoopback ? 'unknown' : 'up',
      'statistics/rx_bytes': received.bytes,
      'statistics/rx_packets': received.packets,
      'statistics/rx_errors': 0,
      'statistics/rx_dropped': 0,
      'statistics/tx_bytes': sent.bytes,
      'statistics/tx_packets': sent.packets,
      'statistics/tx_errors': 0,
      'statistics/tx_dropped': 0,
    };
    tree[at] = madeUpDirectory(0o755);
    tree[`${at}/statistics`] = madeUpDirectory(0o755);
    for (const [path, value] of Object.entries(files))
      tree[`${at}/${path}`] = { ...file(`${value}\n`, 0o444), size: PAGE };
  }
  return tree;
}
