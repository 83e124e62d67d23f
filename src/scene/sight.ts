import { namespaceIn } from '../sim/kernel/namespace-at.ts';
import { processAt } from '../sim/kernel/process-at.ts';
import type { Process } from '../sim/kernel/state.ts';
import type { Pid } from '../sim/names.ts';
import { containerOf } from '../sim/runtime/container-of.ts';
import type { World } from '../sim/world.ts';
import type { ThingId } from './thing.ts';

/** What one process sees of the machine: what follows from its namespaces, and what its control group leaves it. */
export interface Sight {
  readonly pid: Pid;
  /** Its own number, as it counts itself. */
  readonly own: number;
  readonly name: string;
  /** The container it is in; null on the computer itself. */
  readonly container: string | null;
  /** Every process that it can see, by the numbers that it knows, lowest first. */
  readonly processes: readonly { readonly id: ThingId; readonly pid: number; readonly name: string }[];
  readonly hostname: string;
  /** The image whose files are at its /; null where they are the computer's own. */
  readonly root: string | null;
  /** What is mounted into its files: a volume by its name, a path of the computer, or memory where that is empty. */
  readonly mounts: readonly {
    readonly at: string;
    readonly volume: string | null;
    readonly source: string;
  }[];
  /** Addresses by interface, as ip(8) shows them. */
  readonly addresses: readonly { readonly name: string; readonly address: string }[];
  /** Bytes that it and its group may use; null is all there is. */
  readonly memoryMax: number | null;
  /** What the picture has and it does not see. */
  readonly beyond: ReadonlySet<ThingId>;
}

/** What the process of a number sees; null when there is no such process. */
export function sightOf(world: World, pid: Pid): Sight | null {
  const process = processAt(world, pid);
  if (!process || process.state === 'dead') return null;
  const { engine, kernel } = world.host;
  const id = containerOf(process);
  const container = id === null ? undefined : engine.containers[id];
  const namespaceOf = (type: 'uts' | 'net') => namespaceIn(kernel.namespaces, process.namespaces[type]);
  const seen = kernel.processes.flatMap((other) => {
    // A process is seen from its own PID namespace and from those above it, by the number it has there.
    const number = other.pids[process.namespaces.pid];
    return number === undefined
      ? []
      : [{ id: `process:${other.pid}` as const, pid: number, name: other.comm }];
  });
  return {
    pid,
    own: process.nspid,
    name: process.comm,
    container: container?.name ?? null,
    processes: seen.sort((a, b) => a.pid - b.pid),
    hostname: namespaceOf('uts')?.hostname ?? world.host.hostname,
    root: container?.image ?? null,
    mounts: (container?.mounts ?? []).map(({ destination, name, source }) => ({
      at: destination,
      volume: name ?? null,
      source,
    })),
    addresses: Object.entries(namespaceOf('net')?.interfaces ?? {}).flatMap(([name, { address }]) =>
      address === undefined ? [] : [{ name, address: address.split('/')[0] ?? '' }],
    ),
    memoryMax: kernel.cgroups[process.cgroup]?.memoryMax ?? null,
    beyond: container ? beyondOf(world, process, new Set(seen.map((one) => one.id))) : new Set(),
  };
}

function beyondOf(world: World, process: Process, seen: ReadonlySet<ThingId>): ReadonlySet<ThingId> {
  const { engine, kernel } = world.host;
  const id = containerOf(process);
  const lower = new Set(engine.containers[id ?? '']?.lower);
  const own = new Set(Object.values(process.namespaces));
  const beyond = new Set<ThingId>([
    'client',
    'daemon',
    'imageStore',
    'directory:host',
    'app:browser',
    'app:terminal',
    'app:node',
  ]);
  for (const other of Object.keys(engine.containers)) if (other !== id) beyond.add(`container:${other}`);
  for (const other of kernel.processes)
    if (!seen.has(`process:${other.pid}`)) beyond.add(`process:${other.pid}`);
  for (const { id: namespace } of kernel.namespaces)
    if (!own.has(namespace)) beyond.add(`namespace:${namespace}`);
  for (const path of Object.keys(kernel.cgroups)) if (path !== process.cgroup) beyond.add(`cgroup:${path}`);
  for (const image of Object.keys(engine.images)) beyond.add(`image:${image}`);
  for (const { digest, directory } of Object.values(engine.layers))
    if (!lower.has(directory)) beyond.add(`layer:${digest}`);
  return beyond;
}

/** The processes that it is worth looking with: the first of the computer, its shell, and those in containers. */
export function viewersOf(world: World): readonly Process[] {
  return world.host.kernel.processes.filter(
    (process) =>
      process.state !== 'zombie' &&
      !process.comm.startsWith('runc') &&
      (containerOf(process) !== null || process.comm === 'bash' || process.comm === 'init'),
  );
}
