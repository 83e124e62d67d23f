import { namespaceIn } from '../sim/kernel/namespace-at.ts';
import { chargedFiles } from '../sim/kernel/charged-files.ts';
import { HOST_PYTHON, HOST_ROOT } from '../sim/host-tree.ts';
import type { Desktop } from '../sim/desktop.ts';
import { hostNamespaces } from '../sim/initial-world.ts';
import type { Interfaces } from '../sim/kernel/interfaces.ts';
import type { Process } from '../sim/kernel/state.ts';
import type { World } from '../sim/world.ts';
import type { Deck } from '../trace/deck.ts';
import type { Moment } from '../trace/moment.ts';
import { type ContainerBox, containerBoxes, type Gauges } from './container-box.ts';
import { type Flow, flowOf } from './flow.ts';
import type { Hue } from './hue.ts';
import type { Story } from './story.ts';
import { hueOf } from './hue.ts';
import type { ThingId } from './thing.ts';
import type { Blueprint, Plate } from './trip.ts';

/** What the disk holds of one image: its read-only layers once, and above them each container's own files. */
export interface Stack {
  readonly id: ThingId | null;
  readonly name: string;
  /** 0 is the computer itself, which is of no image. */
  readonly hue: Hue | 0;
  readonly plates: readonly (Plate & { readonly shared: boolean })[];
  readonly own: readonly {
    readonly id: ThingId;
    readonly name: string;
    readonly files: number;
    readonly going: boolean;
  }[];
}

/** A process that stands between the daemon and a container. */
export interface Helper {
  readonly id: 'containerd' | 'shim' | 'runc';
  readonly pid: number;
}

/** What a device has, how much of it is in use, and each container's part of that. */
export interface Device {
  readonly used: number;
  readonly total: number;
  readonly shares: readonly { readonly id: ThingId; readonly hue: Hue; readonly used: number }[];
}

/** The machine: software above, one kernel, hardware below. */
export interface EngineRoom {
  /** The system of the computer around Linux's virtual machine; null where Linux has the computer to itself. */
  readonly around: Desktop['platform'] | null;
  readonly hasClient: boolean;
  /** containerd always; shim and runc while one works. Drawn on deck 3. */
  readonly helpers: readonly Helper[];
  readonly containers: readonly ContainerBox[];
  /** The container that is going to be built, before it is there. */
  readonly expected: { readonly name: string; readonly hue: Hue } | null;
  readonly stacks: readonly Stack[];
  /** Bytes. */
  readonly memory: Device;
  /** Processors: 0.5 is half of one. */
  readonly cpu: Device;
  readonly flow: Flow | null;
  /** How many bridges of the host are worth drawing: on deck 1 none before there is something to follow along them. */
  readonly bridges: number;
  /** Whether the disk has a place for what containers keep outside of themselves: volumes and directories. */
  readonly hasKept: boolean;
}

/** The machine as it stands in a World; `shelf` is what the trip shows of the image store. */
export function engineRoomOf(
  moment: Moment | null,
  world: World,
  story: Story,
  shelf: readonly Blueprint[],
  deck: Deck,
): EngineRoom {
  const { engine, kernel } = world.host;
  const net = namespaceIn(kernel.namespaces, hostNamespaces.net);
  const hasStory = (net?.nat?.length ?? 0) > 0 || Object.keys(engine.networks).length > 0;
  const containers = containerBoxes(moment, world);
  const processes = world.host.kernel.processes;
  const helper = (id: Helper['id'], comm: string): Helper[] => {
    const process = processes.findLast((one) => one.comm.startsWith(comm) && one.nspid === one.pid);
    return process ? [{ id, pid: process.pid }] : [];
  };
  return {
    around: world.host.desktop?.platform ?? null,
    hasClient:
      processes.some(({ comm }) => comm === 'docker') ||
      (world.host.desktop !== null && Object.keys(world.invocations).length > 0),
    helpers: [
      ...helper('containerd', 'containerd'),
      ...helper('shim', 'containerd-shim'),
      ...helper('runc', 'runc'),
    ],
    containers,
    expected:
      story.expects && story.reference !== null
        ? { name: story.reference, hue: hueOf(story.reference) }
        : null,
    stacks: world.host.hardware.disk[HOST_ROOT]?.[HOST_PYTHON]
      ? [computersOwn, ...stacksOf(shelf, containers)]
      : stacksOf(shelf, containers),
    memory: {
      ...memoryOf(world, processes),
      shares: sharesOf(containers, ({ memory }) => memory),
    },
    cpu: {
      used: world.host.kernel.cpu.busy.reduce((sum, { cpus }) => sum + cpus, 0),
      total: world.host.hardware.cpus,
      shares: sharesOf(containers, ({ cpu }) => cpu),
    },
    flow: moment ? flowOf(moment) : null,
    bridges: deck > 1 || hasStory ? bridgesIn(net?.interfaces ?? {}) : 0,
    hasKept:
      Object.keys(engine.volumes).length > 0 ||
      containers.some(({ mounts }) => mounts.some(({ type }) => type === 'bind')),
  };
}

/** The bridges that are in use or were made by somebody; docker0 alone where there are none. */
function bridgesIn(interfaces: Interfaces): number {
  const all = Object.entries(interfaces);
  const wanted = all.filter(
    ([name, { kind }]) =>
      kind === 'bridge' && (name !== 'docker0' || all.some(([, { master }]) => master === name)),
  );
  return Math.max(1, wanted.length);
}

/** The computer's own files: drawn once a Python lies among them, beside those of the images. */
const computersOwn: Stack = {
  id: null,
  name: '',
  hue: 0,
  plates: [],
  own: [{ id: 'directory:host', name: '', files: 0, going: false }],
};

/** What the computer's memory holds: every process of Linux, and what runs around its virtual machine. */
function memoryOf(world: World, processes: readonly Process[]): Pick<Device, 'used' | 'total'> {
  const { desktop, hardware } = world.host;
  const outside = desktop?.programs ?? [];
  return {
    used: [...processes, ...outside].reduce((sum, { memory }) => sum + memory, chargedFiles(world, '/')),
    total: desktop?.memoryTotal ?? hardware.memoryTotal,
  };
}

function sharesOf(containers: readonly ContainerBox[], used: (gauges: Gauges) => number): Device['shares'] {
  return containers.flatMap(({ id, hue, gauges }) => (gauges ? [{ id, hue, used: used(gauges) }] : []));
}

function stacksOf(shelf: readonly Blueprint[], containers: readonly ContainerBox[]): readonly Stack[] {
  const drawn = new Set<string>();
  const stacks = shelf
    .filter(({ state }) => state !== 'missing')
    .map(({ id, name, hue, plates }): Stack => {
      const own = containers
        .filter((box) => box.image === name)
        .map((box) => ({ id: box.id, name: box.name, files: box.ownFiles, going: box.change === 'removed' }));
      return {
        id,
        name,
        hue,
        own,
        plates: plates.map((plate) => {
          const shared = drawn.has(plate.id);
          drawn.add(plate.id);
          return { ...plate, shared };
        }),
      };
    });
  // Containers whose image has lost its name still have their files.
  const known = new Set(stacks.flatMap(({ own }) => own.map(({ id }) => id)));
  const rest = containers.filter(({ id }) => !known.has(id));
  if (rest.length === 0) return stacks;
  const own = rest.map((box) => ({
    id: box.id,
    name: box.name,
    files: box.ownFiles,
    going: box.change === 'removed',
  }));
  return [...stacks, { id: null, name: rest[0]?.image ?? '', hue: rest[0]?.hue ?? 1, plates: [], own }];
}
