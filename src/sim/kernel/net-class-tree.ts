import { directory, file } from '../image/file.ts';
import type { World } from '../world.ts';
import { countsOf } from './carried.ts';
import type { FileTree } from './file-tree.ts';
import type { Process } from './state.ts';

/** /sys/class/net as a process sees it: a directory for each interface of its network namespace (sysfs-class-net). */
export function netClassTree(world: World, { namespaces }: Process): FileTree {
  const { net } = namespaces;
  const tree: Record<string, FileTree[string]> = {
    '/sys': directory(0o555),
    '/sys/class': directory(),
    '/sys/class/net': directory(),
  };
  for (const [name, device] of Object.entries(world.host.kernel.namespaces[net]?.interfaces ?? {})) {
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
    tree[at] = directory();
    tree[`${at}/statistics`] = directory();
    for (const [path, value] of Object.entries(files)) tree[`${at}/${path}`] = file(`${value}\n`, 0o444);
  }
  return tree;
}
