import { namespaceIn } from '../sim/kernel/namespace-at.ts';
import { chargedFiles } from '../sim/kernel/charged-files.ts';
import type { Container, Engine, MountPoint } from '../sim/engine/state.ts';
import { hostNamespaces } from '../sim/initial-world.ts';
import { isWithin } from '../sim/kernel/cgroup.ts';
import { processAt } from '../sim/kernel/process-at.ts';
import type { Process, ProcessState } from '../sim/kernel/state.ts';
import type { ContainerId, NamespaceId } from '../sim/names.ts';
import { containerOf } from '../sim/runtime/container-of.ts';
import type { ContainerStatus, NamespaceType } from '../sim/spec.ts';
import type { World } from '../sim/world.ts';
import type { Moment } from '../trace/moment.ts';
import { type Hue, hueOf, shortReference } from './hue.ts';
import { mountsOf } from './mounts.ts';
import type { ThingId } from './thing.ts';

/** A process in its box: its number inside and the host's number for it. */
export interface ProcessDot {
  readonly id: ThingId;
  readonly name: string;
  readonly inside: number;
  readonly outside: number;
  readonly state: ProcessState;
}

/** One wall: a namespace of the container's own, and what its process sees through it. */
export interface Wall {
  readonly id: ThingId;
  readonly type: NamespaceType;
  /** mnt: the image at /. net: the address, `lo` where it is alone. uts: the host name. Empty where there is nothing to name. */
  readonly sees: string;
  /** Whose it is where it is not the container's own, and so no wall: another container's name, '' for the computer's. */
  readonly of?: string;
}

/** A control group as gauges. null: no limit. */
export interface Gauges {
  readonly id: ThingId;
  readonly memory: number;
  readonly memoryMax: number | null;
  /** Processors at work at this moment: 0.5 is half of one. */
  readonly cpu: number;
  readonly cpuMax: number | null;
  readonly pids: number;
  readonly pidsMax: number | null;
}

/** A container as the built thing. */
export interface ContainerBox {
  readonly id: ThingId;
  readonly key: ContainerId;
  readonly name: string;
  readonly image: string;
  readonly hue: Hue;
  readonly status: ContainerStatus;
  readonly exitCode: number;
  /** Bottom layer's plates come from the image; this is how many files its own writable layer holds. */
  readonly ownFiles: number;
  readonly processes: readonly ProcessDot[];
  /** True once its own program runs: until then the process in it is runc's, which sets it up. */
  readonly isAlive: boolean;
  readonly walls: readonly Wall[];
  readonly gauges: Gauges | null;
  /** What of the host is mounted into it, or will be when it starts. */
  readonly mounts: readonly MountPoint[];
  /** What happens to it in this very step. */
  readonly change: 'created' | 'started' | 'exited' | 'removed' | null;
}

const wallOrder: readonly NamespaceType[] = ['pid', 'mnt', 'net', 'uts', 'ipc', 'cgroup'];

/** Every container, in the order in which they were made; one that goes in this step is still among them. */
export function containerBoxes(moment: Moment | null, world: World): readonly ContainerBox[] {
  const { engine } = world.host;
  const members = membersByContainer(world);
  const event = moment?.event;
  const gone =
    event?.type === 'container.removed' ? moment?.before.host.engine.containers[event.id] : undefined;
  const all = gone ? [...Object.values(engine.containers), gone] : Object.values(engine.containers);
  return all
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .map((container) => boxOf(container, members.get(container.id) ?? [], world, moment, container === gone));
}

function boxOf(
  container: Container,
  processes: readonly Process[],
  world: World,
  moment: Moment | null,
  isGone: boolean,
): ContainerBox {
  const { engine, kernel, hardware } = world.host;
  const image = shortReference(container.image);
  const name = imageName(engine, container, image);
  const path = processes[0]?.cgroup ?? cgroupOf(world, container.id);
  const cgroup = path === null ? undefined : kernel.cgroups[path];
  const upper = hardware.disk[container.writable];
  return {
    id: `container:${container.id}`,
    key: container.id,
    name: container.name,
    image: name,
    hue: hueOf(name),
    status: container.status,
    exitCode: container.exitCode,
    ownFiles: upper ? countFiles(upper) : 0,
    processes: processes.map((process) => ({
      id: `process:${process.pid}`,
      name: process.comm,
      inside: process.nspid,
      outside: process.pid,
      state: process.state,
    })),
    isAlive: processes.some(isAtWork),
    walls: wallsOf(container, processes, world, moment, name),
    gauges: cgroup
      ? {
          id: `cgroup:${cgroup.path}`,
          memory: processes.reduce((sum, { memory }) => sum + memory, chargedFiles(world, cgroup.path)),
          memoryMax: cgroup.memoryMax,
          cpu: kernel.cpu.busy.reduce(
            (sum, busy) => (isWithin(busy.cgroup, cgroup.path) ? sum + busy.cpus : sum),
            0,
          ),
          cpuMax: cgroup.cpuMax,
          pids: processes.length,
          pidsMax: cgroup.pidsMax,
        }
      : null,
    mounts: mountsOf(container),
    change: isGone ? 'removed' : changeOf(container, moment),
  };
}

/** Whether a process is the container's own program, not runc's, and has not ended. */
function isAtWork({ comm, state }: Process): boolean {
  return !comm.startsWith('runc') && state !== 'zombie';
}

function changeOf(container: Container, moment: Moment | null): ContainerBox['change'] {
  const event = moment?.event;
  if (event?.type === 'container.created' && event.container.id === container.id) return 'created';
  if (event?.type === 'container.changed' && event.id === container.id && event.status === 'exited')
    return 'exited';
  if (event?.type === 'process.executed') {
    const id = containerOf(processAt(moment?.world, event.pid));
    return id === container.id ? 'started' : null;
  }
  return null;
}

/** Where a container says whose namespace it wants to be in. */
const modes: { readonly [T in NamespaceType]?: string } = {
  pid: 'PidMode',
  net: 'NetworkMode',
  uts: 'UTSMode',
  ipc: 'IpcMode',
};

function wallsOf(
  { id, hostConfig }: Container,
  processes: readonly Process[],
  world: World,
  moment: Moment | null,
  image: string,
): readonly Wall[] {
  const { engine, kernel } = world.host;
  const { namespaces, mounts } = kernel;
  const alive = processes.find(isAtWork);
  const own = new Map<NamespaceType, NamespaceId>();
  for (const process of processes)
    for (const type of wallOrder) {
      const namespace = process.namespaces[type];
      if (namespace !== hostNamespaces[type] && namespaceIn(namespaces, namespace)) own.set(type, namespace);
    }
  // runc has made it, but nobody has entered it yet.
  const event = moment?.event;
  if (event?.type === 'namespace.created' && world.host.runtime.tasks[id]?.state === 'creating')
    own.set(event.namespace.type, event.namespace.id);
  return wallOrder.flatMap((type): Wall[] => {
    const namespace = namespaceIn(namespaces, own.get(type));
    if (!namespace)
      return alive ? [{ id: `namespace:${alive.namespaces[type]}`, type, sees: '', of: '' }] : [];
    const [kind, other = ''] = String(hostConfig[modes[type] ?? ''] ?? '').split(':');
    const of = kind === 'container' ? engine.containers[other]?.name : undefined;
    const sees =
      type === 'mnt'
        ? mounts[namespace.id]?.some(({ overlay }) => overlay)
          ? image
          : ''
        : type === 'net'
          ? (namespace.interfaces?.eth0?.address?.split('/')[0] ?? (alive ? 'lo' : ''))
          : type === 'uts'
            ? (namespace.hostname ?? '')
            : '';
    return [{ id: `namespace:${namespace.id}`, type, sees, ...(of === undefined ? {} : { of }) }];
  });
}

function membersByContainer(world: World): ReadonlyMap<ContainerId, readonly Process[]> {
  const members = new Map<ContainerId, Process[]>();
  for (const process of world.host.kernel.processes) {
    const id = containerOf(process);
    if (id === null || process.state === 'dead') continue;
    const known = members.get(id);
    if (known) known.push(process);
    else members.set(id, [process]);
  }
  return members;
}

function cgroupOf(world: World, id: ContainerId): string | null {
  const path = `/system.slice/docker-${id}.scope`;
  return world.host.kernel.cgroups[path] ? path : null;
}

function imageName(engine: Engine, container: Container, given: string): string {
  return /^(sha256:)?[0-9a-f]{12,}$/.test(given) && engine.images[container.imageId]
    ? container.imageId.slice(7, 19)
    : given;
}

function countFiles(tree: object): number {
  return Object.keys(tree).length;
}
