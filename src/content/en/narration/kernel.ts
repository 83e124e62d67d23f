import type { KernelEvent } from '../../../sim/kernel/events.ts';
import type { Cgroup } from '../../../sim/kernel/state.ts';
import { HOST_ROOT } from '../../../sim/host-tree.ts';
import { containerOf } from '../../../sim/runtime/container-of.ts';
import { amount, memoryAmount } from './amounts.ts';
import { appName, type Around, containerName } from './names.ts';
import type { ProcessEvent } from './processes.ts';
import { clipped, type Sentences } from './sentences.ts';
import { listed, networkName, typeOf, viewOf } from './spaces.ts';

/** Sentences for the kernel and the hardware under it, but for its processes. */
export const kernelNarration: Sentences<Exclude<KernelEvent, ProcessEvent>> = {
  'namespace.created': ({ event: { namespace }, syscall, deck }) =>
    `${syscall && deck > 1 ? `${syscall.name}: the` : 'The'} kernel makes ${deck === 1 ? 'a namespace' : namespace.id}. For a process in it, it decides which ${viewOf[namespace.type]} it sees.`,
  'namespace.entered': ({ event, deck }) => {
    if (deck === 1) {
      const views = Object.values({ ...event.namespaces, ...event.forChildren }).map(
        (id) => viewOf[typeOf(id)],
      );
      return `The new process is in other namespaces now. They decide which ${listed(views)} it sees.`;
    }
    const own = Object.keys(event.namespaces).join(', ');
    const forChildren = Object.keys(event.forChildren).join(', ');
    if (own === '')
      return `The children of process ${event.pid} will be in other namespaces: ${forChildren}.`;
    return `Process ${event.pid} is now in other namespaces: ${own}.${forChildren === '' ? '' : ` Its children will be in others, too: ${forChildren}.`}`;
  },
  'namespace.changed': ({ event }) => {
    const { hostname } = event.change;
    if (hostname !== undefined) return `In ${event.id} the host name is ${clipped(hostname, 30)} now.`;
    const { users, offsets } = event.change;
    if (offsets)
      return `In ${event.id} the time since boot is ${offsets.boottime} s ahead, and the monotonic clock ${offsets.monotonic} s.`;
    if (users) return `In ${event.id} user ${users.outside} is user ${users.inside}.`;
    return `The namespace ${event.id} changes.`;
  },
  'namespace.removed': ({ event: { id }, deck }) =>
    deck === 1
      ? `Nothing is left in the namespace that decided which ${viewOf[typeOf(id)]} a process sees. The kernel removes it.`
      : `Nothing holds ${id} any more, so the kernel removes it.`,
  'interface.configured': ({ event: { namespace, name, interface: device } }) => {
    if (device.down !== undefined)
      return device.down
        ? `The interface ${name} of ${namespace} is down: nothing goes in or out by it.`
        : `The interface ${name} of ${namespace} is up again.`;
    const address = device.address === undefined ? '' : ` with the address ${device.address}`;
    if (device.kind === 'loopback')
      return `In ${namespace} the interface lo is up: ${device.address ?? 'no address'}.`;
    if (device.master !== undefined)
      return `The interface ${name} is plugged into the bridge ${device.master}. It is one end of a pair: what goes in here comes out at the other end.`;
    return device.peer
      ? `The other end of the pair is ${name} in ${namespace},${address}.`
      : `The host has the interface ${name} now,${address}.`;
  },
  'interface.removed': ({ event: { namespace, name } }) =>
    `The interface ${name} of ${namespace} is gone. Where it was one end of a pair, the other one is gone as well.`,
  'socket.opened': ({ event: { namespace, socket }, ...around }) =>
    `In ${networkName(around, namespace)} process ${socket.pid} listens at port ${socket.port} (${socket.protocol}).`,
  'socket.closed': ({ event: { namespace, socket }, ...around }) =>
    `In ${networkName(around, namespace)} nobody listens at port ${socket.port} any more.`,
  'packet.passed': (moment) => {
    const { namespace, name, direction, to } = moment.event;
    return `The packet for ${to} ${direction === 'out' ? 'leaves' : 'comes into'} ${networkName(moment, namespace)} through ${name}.`;
  },
  'packets.carried': ({ event: { there, back } }) =>
    `${there.bytes} bytes went this way in ${there.packets === 1 ? 'one packet' : `${there.packets} packets`}, and ${back.bytes} came back. Every interface on the way has counted them.`,
  'packet.redirected': ({ event: { from, to } }) =>
    `A rule leads what is for ${from} to ${to}. That is what a published port is.`,
  'rule.added': ({ event: { rule } }) =>
    `A rule for the kernel: what comes to port ${rule.port} of ${rule.address === '0.0.0.0' ? 'the host' : rule.address} (${rule.protocol}) is led to ${rule.toAddress}, port ${rule.toPort}.`,
  'rule.removed': ({ event: { rule } }) =>
    `The rule for port ${rule.port} is gone. Nothing leads from there to ${rule.toAddress} any more.`,
  'cgroup.created': (moment) => {
    const { path, ...group } = moment.event.cgroup;
    const limits = limitsOf(group);
    const allows = limits.length === 0 ? 'It sets no limit' : `It allows ${limits.join(', ')}`;
    return `The kernel makes a control group for ${ofGroup(moment, path)}. ${allows} and counts what is used.`;
  },
  'cgroup.changed': (moment) => {
    const { path, change } = moment.event;
    if (change.frozen === true)
      return `The kernel freezes the control group of ${ofGroup(moment, path)}: its processes get no more time on a processor.`;
    if (change.frozen === false)
      return `The kernel thaws the control group of ${ofGroup(moment, path)}: its processes go on where they were.`;
    if (change.subtree !== undefined)
      return change.subtree.length === 0
        ? `The groups in ${ofGroup(moment, path)} get no limits of their own.`
        : `The groups in ${ofGroup(moment, path)} may have limits of their own now: ${change.subtree.join(', ')}.`;
    const limits = limitsOf(change);
    return limits.length === 0
      ? `The limits of ${ofGroup(moment, path)} change.`
      : `${ofGroup(moment, path)} may have ${limits.join(', ')} from now on.`;
  },
  'cpu.shared': ({ event: { busy } }) =>
    busy.length === 0
      ? 'No process is busy any more: the processors rest.'
      : `The kernel shares the processors among ${busy.length === 1 ? 'one busy process' : `${busy.length} busy processes`}: ${busy
          .slice(0, 4)
          .map(({ pid, cpus }) => `${pid} gets ${Math.round(cpus * 100)} % of one`)
          .join(', ')}${busy.length > 4 ? ' and so on' : ''}.`,
  'memory.exhausted': (moment) =>
    `${ofGroup(moment, moment.event.path)} may have no more memory. The kernel kills the biggest process in it, ${moment.event.pid}.`,
  'cgroup.removed': (moment) =>
    `The kernel removes the control group of ${ofGroup(moment, moment.event.path)}.`,
  'mount.removed': ({ event }) =>
    `In ${event.namespace} nothing is mounted on ${clipped(event.target, 40)} any more.`,
  'mount.added': (moment) => {
    const { mount, namespace } = moment.event;
    const call = moment.syscall ? `${moment.syscall.name}: ` : 'Mounting: ';
    if (mount.overlay) {
      const count = mount.overlay.lower.length;
      if (/(?:^|,)ro(?:,|$)/.test(mount.options))
        return `${call}${count + 1} layers become one tree of files at ${insideOf(mount.target)}. Nothing can be written to it.`;
      return `${call}${count === 1 ? 'one read-only layer' : `${count} read-only layers`} and the writable one become one tree of files at ${insideOf(mount.target)}.`;
    }
    return `${call}${mount.fstype} is mounted at ${clipped(insideOf(mount.target), 40)} in ${namespace}.`;
  },
  'directory.made': ({ event }) => `The directory ${shortDirectory(event.directory)} is made on the disk.`,
  'directory.removed': ({ event }) =>
    `The directory ${shortDirectory(event.directory)} is removed from the disk.`,
  'file.written': (moment) => {
    const { directory, path, node } = moment.event;
    const what = `${node.type === 'file' ? 'The file' : 'The path'} ${clipped(path, 40)}`;
    if (directory.startsWith('memory/')) return `${what} is written to a disk in memory.`;
    if (directory !== HOST_ROOT)
      return `${what} is written to the writable layer of ${ownerOf(moment, directory)}.`;
    const old = moment.before.host.hardware.disk[HOST_ROOT]?.[path];
    if (old && old.content === node.content) return `The rights or the time of ${clipped(path, 40)} change.`;
    const isOther = old?.type === 'file';
    return `${what} is ${isOther ? 'replaced' : 'written'} on the disk of the computer.`;
  },
  'file.removed': (moment) => {
    const { directory, path } = moment.event;
    const where =
      directory === HOST_ROOT
        ? 'on the disk of the computer'
        : directory.startsWith('memory/')
          ? 'from a disk in memory'
          : `in the writable layer of ${ownerOf(moment, directory)}`;
    return `The path ${clipped(path, 40)} is removed ${where}.`;
  },
  'device.used': (moment) => {
    const { event, syscall } = moment;
    const size = amount(event.bytes);
    if (event.pid !== undefined) {
      const name = appName(moment, event.pid);
      const call = syscall && moment.deck === 3 ? `${syscall.name}: the` : 'The';
      if (event.device === 'disk')
        return event.direction === 'in'
          ? `${call} kernel reads ${size} from the disk and hands them to ${name}.`
          : `${call} kernel writes ${size} to the disk for ${name}.`;
      return event.direction === 'in'
        ? `${call} kernel takes ${size} from the network card and hands them to ${name}.`
        : `${call} kernel sends ${size} for ${name} out through the network card.`;
    }
    if (event.device === 'network')
      return event.direction === 'in'
        ? `${size} came in through the network card.`
        : `${size} went out through the network card.`;
    return event.direction === 'in' ? `${size} are read from the disk.` : `${size} are written to the disk.`;
  },
};

/** Where a mount lies in the container, which is not yet its root when runc mounts it. */
function insideOf(target: string): string {
  return target.replace(/^\/var\/lib\/docker\/rootfs\/overlayfs\/[0-9a-f]+/, '') || '/';
}

/** The limits that a control group sets, in words. */
const limitsOf = ({
  memoryMax = null,
  cpuMax = null,
  pidsMax = null,
}: Partial<Cgroup>): readonly string[] => [
  ...(memoryMax === null ? [] : [`${memoryAmount(memoryMax)} of memory`]),
  ...(cpuMax === null ? [] : [`${cpuMax} of a processor`]),
  ...(pidsMax === null ? [] : [`${pidsMax} processes`]),
];

function ofGroup(moment: Around, path: string): string {
  const id = containerOf({ cgroup: path });
  return id === null ? clipped(path, 40) : containerName(moment, id);
}

function ownerOf({ before, world }: Around, directory: string): string {
  const all = [
    ...Object.values(world.host.engine.containers),
    ...Object.values(before.host.engine.containers),
  ];
  return clipped(all.find(({ writable }) => writable === directory)?.name ?? 'a container', 30);
}

function shortDirectory(directory: string): string {
  return directory.replace(/[0-9a-f]{64}/, (hex) => `${hex.slice(0, 8)}…`);
}
