import type { SimEvent } from '../sim/event.ts';
import { HOST_ROOT } from '../sim/host-tree.ts';
import { hostPids } from '../sim/initial-world.ts';
import { appNames } from '../sim/kernel/app.ts';
import { processAt } from '../sim/kernel/process-at.ts';
import type { Pid } from '../sim/names.ts';
import { containerOf, isFirstOfContainer } from '../sim/runtime/container-of.ts';
import type { World } from '../sim/world.ts';
import { isAtPrompt } from '../trace/at-prompt.ts';
import type { Moment } from '../trace/moment.ts';
import type { ThingId } from './thing.ts';

/** A way through the machine: from software through the kernel's gate to a device, or back. */
export interface Flow {
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  /** The system call that passes the gate, by name; null where only bytes are shown. */
  readonly call: string | null;
}

/** Where a way through the machine ends: a box in software, the gate itself, a device, or a plate on the disk. */
export type FlowEnd =
  | { readonly at: 'software'; readonly thing: ThingId }
  | { readonly at: 'kernel' }
  | { readonly at: 'network' }
  | { readonly at: 'disk'; readonly plate: ThingId | null };

const software = (thing: ThingId): FlowEnd => ({ at: 'software', thing });
const daemon = software('daemon');
const network: FlowEnd = { at: 'network' };
const kernel: FlowEnd = { at: 'kernel' };

/** The way that a step takes through the machine, or null. System calls show on deck 3 only. */
export function flowOf(moment: Moment): Flow | null {
  const way = bytesOf(moment);
  if (moment.deck < 3) return way;
  const event: SimEvent = moment.event;
  const call = event.type === 'syscall.made' ? event : moment.syscall;
  if (!call) return way;
  const from = software(actorOf(moment.before, call.pid));
  return { from, to: deviceOf(way) ?? kernel, call: call.name };
}

/** The end of a way that is no software, where it has one. */
function deviceOf(way: Flow | null): FlowEnd | null {
  if (way === null) return null;
  return way.to.at !== 'software' ? way.to : way.from.at !== 'software' ? way.from : null;
}

function bytesOf({ event: moment, world, before }: Moment): Flow | null {
  const event: SimEvent = moment;
  switch (event.type) {
    case 'request.sent':
      return event.to === 'registry' ? { from: daemon, to: network, call: null } : null;
    case 'response.sent':
    case 'data.sent': {
      const asked = world.exchanges[event.exchange] ?? before.exchanges[event.exchange];
      return asked?.to === 'registry' ? { from: network, to: daemon, call: null } : null;
    }
    case 'manifest.fetched':
    case 'layer.progressed':
      return { from: network, to: daemon, call: null };
    case 'layer.extracted':
    case 'layer.committed':
      return { from: daemon, to: { at: 'disk', plate: `layer:${event.digest}` }, call: null };
    case 'container.created':
      return { from: daemon, to: { at: 'disk', plate: `container:${event.container.id}` }, call: null };
    case 'process.executed': {
      const id = containerOf(processAt(world, event.pid));
      const image = id === null ? undefined : world.host.engine.containers[id]?.imageId;
      if (id === null)
        return isAtPrompt(world, event.pid)
          ? { from: software('app:terminal'), to: { at: 'disk', plate: null }, call: null }
          : null;
      return {
        from: software(`container:${id}`),
        to: { at: 'disk', plate: image ? `image:${image}` : null },
        call: null,
      };
    }
    case 'output.produced': {
      const id = containerOf(processAt(world, event.pid));
      return id === null ? null : { from: software(`container:${id}`), to: daemon, call: null };
    }
    case 'signal.sent': {
      const id = containerOf(processAt(before, event.to));
      return id === null ? null : { from: daemon, to: software(`container:${id}`), call: null };
    }
    case 'container.equipped':
      return { from: daemon, to: { at: 'disk', plate: null }, call: null };
    case 'file.written': {
      const { directory, path } = event;
      const own = Object.values(world.host.engine.containers).find(({ writable }) => writable === directory);
      if (!own && directory !== HOST_ROOT) return null;
      const thing: ThingId = own?.pid ? `container:${own.id}` : 'app:terminal';
      const isServers = own ? own.pid === null : path.startsWith('/var/lib/docker/');
      return {
        from: isServers ? daemon : software(thing),
        to: { at: 'disk', plate: own ? `container:${own.id}` : null },
        call: null,
      };
    }
    case 'process.asked':
      return { from: software(actorOf(world, event.pid)), to: kernel, call: null };
    case 'device.used': {
      const user = event.pid === undefined ? daemon : software(actorOf(world, event.pid));
      const device: FlowEnd = event.device === 'network' ? network : { at: 'disk', plate: null };
      return event.direction === 'in'
        ? { from: device, to: user, call: null }
        : { from: user, to: device, call: null };
    }
    default:
      return null;
  }
}

/** The box that a process of the host is drawn as. */
export function actorOf(world: World, pid: Pid): ThingId {
  const process = processAt(world, pid);
  const container = containerOf(process);
  if (container !== null && isFirstOfContainer(world, process)) return `container:${container}`;
  if (pid === hostPids.dockerd) return 'daemon';
  const app = appNames.find((name) => hostPids[name] === pid);
  if (app !== undefined) return `app:${app}`;
  if (pid === hostPids.containerd) return 'containerd';
  if (process?.comm.startsWith('containerd-shim')) return 'shim';
  if (process?.comm.startsWith('runc')) return 'runc';
  if (process?.comm === 'docker') return 'client';
  if (container !== null) return `container:${container}`;
  return isAtPrompt(world, pid) ? 'app:terminal' : 'kernel';
}
