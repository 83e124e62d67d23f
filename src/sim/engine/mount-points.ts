import { hostPids } from '../initial-world.ts';
import type { FileTree } from '../kernel/file-tree.ts';
import { stat } from '../kernel/files.ts';
import { inTree, lookup } from '../kernel/path.ts';
import type { Machine } from '../machine.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { Json } from '../spec.ts';
import type { Call } from './call.ts';
import { containerNamed } from './find.ts';
import { initTree } from './init-layer.ts';
import { makeVolume, type WantedVolume } from './make-volume.ts';
import { bindSpec, cleanWhole, isMode, mountSpec, type MountSpec } from './mount-spec.ts';
import { imageTree } from './root.ts';
import type { Container, MountPoint } from './state.ts';
import { volumeFolder } from './volume-folder.ts';

/** Why a container cannot be made. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

type Points = Map<string, MountPoint>;

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const refused = (message: string, status = 400): Refusal => ({ status, message });

/**
 * The container with its mount points, and the volumes for them (moby daemon/volumes.go, registerMountPoints): those of
 * other containers, `-v`, `--mount`, then what it and its image declare as volumes.
 */
export function* withMountPoints(call: Call, container: Container): Procedure<Container | Refusal> {
  const { machine } = call;
  const points: Points = new Map();
  const problem =
    borrow(machine, container, points) ??
    (yield* mountAsked(machine, container, points)) ??
    (yield* mountDeclared(machine, container, points));
  return problem ?? { ...container, mounts: [...points.values()] };
}

/** `--volumes-from container[:mode]`. */
function borrow(machine: Machine, { hostConfig }: Container, points: Points): Refusal | null {
  for (const from of list(hostConfig.VolumesFrom).map(String)) {
    const [name = '', mode = ''] = from.split(':');
    if (from === '') return refused('volumes-from specification cannot be an empty string');
    if (name === '') return refused(`invalid volumes-from specification: ${from}`);
    if (!isMode(mode)) return refused(`invalid mode: ${mode}`);
    const other = containerNamed(machine.world(), name);
    if (!other) return refused(`No such container: ${name}`);
    for (const point of other.mounts)
      points.set(point.destination, {
        ...point,
        mode: '',
        readonly: point.readonly || mode.split(',').includes('ro'),
      });
  }
  return null;
}

/** `HostConfig.Binds` and `HostConfig.Mounts`. */
function* mountAsked(machine: Machine, container: Container, points: Points): Procedure<Refusal | null> {
  const { hostConfig } = container;
  const driver = String(hostConfig.VolumeDriver ?? '');
  const memory = Object.keys((hostConfig.Tmpfs ?? {}) as object).map(cleanWhole);
  const taken = new Set(memory);
  const specs = [
    ...list(hostConfig.Binds).map((raw) => () => bindSpec(String(raw), driver)),
    ...list(hostConfig.Mounts).map((asked) => () => mountSpec(asked)),
  ];
  for (const read of specs) {
    const spec = read();
    if (!spec.ok) return refused(spec.message);
    const { source, destination, type } = spec.point;
    if (spec.needsSource && !stat(machine, hostPids.dockerd, source).ok)
      return refused(`invalid mount config for type "${type}": bind source path does not exist: ${source}`);
    if (taken.has(destination)) return refused(`Duplicate mount point: ${destination}`);
    taken.add(destination);
    const point = type === 'volume' ? yield* mountVolume(machine, container, spec) : spec.point;
    if ('status' in point) return point;
    points.set(destination, point);
  }
  return null;
}

function* mountVolume(
  machine: Machine,
  container: Container,
  { point, volume, copies }: Extract<MountSpec, { ok: true }>,
): Procedure<MountPoint | Refusal> {
  const name = point.name ?? '';
  const made = yield* filledVolume(
    machine,
    container,
    { ...volume, name },
    copies ? point.destination : null,
  );
  if (typeof made !== 'string') return made;
  return {
    ...point,
    name: made,
    source: `${volumeFolder(made)}/_data`,
    ...(name === '' ? { anonymous: true } : {}),
  };
}

/** The volumes that the container's configuration declares: `-v /path`, and an image's VOLUME. */
function* mountDeclared(machine: Machine, container: Container, points: Points): Procedure<Refusal | null> {
  const driver = String(container.hostConfig.VolumeDriver ?? '');
  const files = filesBelow(machine, container);
  for (const declared of Object.keys((container.config.Volumes ?? {}) as object).sort()) {
    const destination = cleanWhole(declared);
    if (points.has(destination)) continue;
    const found = lookup(inTree(files), destination);
    if (found.ok && found.value.node.type !== 'dir')
      return refused(
        `cannot mount volume over existing file, file exists /var/lib/docker/${container.writable}/merged${destination}`,
        500,
      );
    const wanted = { name: '', driver, options: {}, labels: {} };
    const name = yield* filledVolume(machine, container, wanted, destination);
    if (typeof name !== 'string') return name;
    const source = `${volumeFolder(name)}/_data`;
    const own = { type: 'volume', name, source, mode: '', readonly: false, anonymous: true } as const;
    points.set(destination, { ...own, destination });
  }
  return null;
}

/** A volume; while it is empty it becomes what the image has at the path where it is mounted: owner, rights and files. Gives its name. */
function* filledVolume(
  machine: Machine,
  container: Container,
  wanted: WantedVolume,
  path: string | null,
): Procedure<string | Refusal> {
  const made = yield* makeVolume(machine, wanted);
  if (!made.ok) return refused(made.message, made.status);
  const { name } = made.volume;
  if (path === null || !isEmpty(machine, name)) return name;
  const files = filesBelow(machine, container);
  const found = lookup(inTree(files), path);
  if (!found.ok || found.value.node.type !== 'dir') return name;
  const tree = below(files, found.value.path);
  const was = machine.world().host.hardware.disk.host?.[`${volumeFolder(name)}/_data`];
  const will = tree['/'];
  const isAlike = was?.mode === will?.mode && was?.uid === will?.uid && was?.gid === will?.gid;
  if (Object.keys(tree).length > 1 || !isAlike) yield emit({ type: 'volume.filled', name, tree });
  return name;
}

/** What the container will find under its writable layer, which is not there yet. */
const filesBelow = (machine: Machine, { lower }: Container): FileTree => ({
  ...initTree,
  ...imageTree(machine.world(), lower.slice(1)),
});

function isEmpty(machine: Machine, name: string): boolean {
  const data = `${volumeFolder(name)}/_data/`;
  const host = machine.world().host.hardware.disk.host ?? {};
  return !Object.keys(host).some((path) => path.startsWith(data));
}

/** A directory and all in it as a tree of its own. */
function below(files: FileTree, directory: string): FileTree {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, node]) => {
      if (path === directory) return [['/', node] as const];
      return path.startsWith(`${directory}/`) ? [[path.slice(directory.length), node] as const] : [];
    }),
  );
}
