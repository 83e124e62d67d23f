import { changedHost } from '../changed-world.ts';
import { moved } from '../lifecycle.ts';
import { counted, entry, type Reducers, unchanged, without, withoutAll } from '../reducers.ts';
import type { World } from '../world.ts';
import { HOST_ROOT } from '../host-tree.ts';
import { containerTransitions } from './container-state.ts';
import type { FileTree } from '../kernel/file-tree.ts';
import { containerFolder, etcNames } from './etc-files.ts';
import type { EngineEvent } from './events.ts';
import { initOf, initTree } from './init-layer.ts';
import { layerTransitions } from './layer-state.ts';
import { linesOf } from './log-lines.ts';
import { withMessage } from './message-log.ts';
import type { Container, Engine, Pull, StoredLayer } from './state.ts';
import { storeState } from './store-state.ts';

/** The World with another part of its engine. */
export const withEngine = (world: World, change: Partial<Engine>): World => {
  const { engine } = world.host;
  return changedHost(world, {
    engine: {
      store: change.store ?? engine.store,
      images: change.images ?? engine.images,
      tags: change.tags ?? engine.tags,
      layers: change.layers ?? engine.layers,
      pulls: change.pulls ?? engine.pulls,
      containers: change.containers ?? engine.containers,
      networks: change.networks ?? engine.networks,
      volumes: change.volumes ?? engine.volumes,
      messages: change.messages ?? engine.messages,
      notes: change.notes ?? engine.notes,
    },
  });
};

/** What may be null is told apart from what does not change. */
const either = <T>(change: T | undefined, before: T): T => (change === undefined ? before : change);

const changedContainer = (container: Container, change: Partial<Container>): Container => ({
  id: container.id,
  name: change.name ?? container.name,
  imageId: change.imageId ?? container.imageId,
  image: change.image ?? container.image,
  status: change.status ?? container.status,
  config: change.config ?? container.config,
  hostConfig: change.hostConfig ?? container.hostConfig,
  argv: change.argv ?? container.argv,
  writable: change.writable ?? container.writable,
  lower: change.lower ?? container.lower,
  mounts: change.mounts ?? container.mounts,
  createdAt: change.createdAt ?? container.createdAt,
  startedAt: either(change.startedAt, container.startedAt),
  finishedAt: either(change.finishedAt, container.finishedAt),
  pid: either(change.pid, container.pid),
  exitCode: change.exitCode ?? container.exitCode,
  error: change.error ?? container.error,
  oomKilled: change.oomKilled ?? container.oomKilled,
  restartCount: change.restartCount ?? container.restartCount,
  endpoints: change.endpoints ?? container.endpoints,
  networking: container.networking,
  networks: change.networks ?? container.networks,
  log: change.log ?? container.log,
});

/** The World with a container changed. */
export const withContainer = (world: World, id: string, change: Partial<Container>): World => {
  const containers = world.host.engine.containers;
  const container = entry(containers, id, 'container');
  return withEngine(world, { containers: { ...containers, [id]: changedContainer(container, change) } });
};

const withDisk = (world: World, disk: World['host']['hardware']['disk']): World =>
  changedHost(world, { hardware: { ...world.host.hardware, disk } });

/** The World with one more layer in the store and its tree on the disk. */
export const withLayer = (world: World, layer: StoredLayer, tree: FileTree): World => {
  const stored = withEngine(world, { layers: { ...world.host.engine.layers, [layer.chainId]: layer } });
  return withDisk(stored, { ...world.host.hardware.disk, [layer.directory]: tree });
};

const withPulls = (world: World, pulls: Engine['pulls']): World =>
  withEngine(world, { pulls, store: storeState(world.host.engine.store, pulls) });

/** Changes one layer in every pull that waits for it: pulls of the same layer share one download. */
const withPulledLayer = (
  world: World,
  digest: string,
  change: (layer: Pull['layers'][number]) => Pull['layers'][number],
): World => {
  const pulls = Object.values(world.host.engine.pulls).map(
    (pull): Pull => ({
      ...pull,
      layers: pull.layers.map((layer) => (layer.digest === digest ? change(layer) : layer)),
    }),
  );
  return withPulls(world, Object.fromEntries(pulls.map((pull) => [pull.reference, pull])));
};

/** The engine's events that a first run has. */
export const engineReducers = {
  'image.lookedUp': unchanged,
  'pull.started': (world, { reference }) =>
    withPulls(world, { ...world.host.engine.pulls, [reference]: { reference, layers: [] } }),
  'pull.ended': (world, { reference }) => withPulls(world, without(world.host.engine.pulls, reference)),
  'manifest.fetched': (world, { reference, layers }) => {
    const pulls = world.host.engine.pulls;
    const pull: Pull = {
      reference,
      layers: layers.map(({ digest, size }) => ({ digest, state: 'absent', current: 0, total: size })),
    };
    return withPulls(world, { ...pulls, [reference]: pull });
  },
  'layer.moved': (world, { digest, to }) =>
    withPulledLayer(world, digest, (layer) => ({
      ...layer,
      state: moved(digest, layerTransitions, layer.state, to),
    })),
  'layer.progressed': (world, { digest, current, total }) =>
    withPulledLayer(world, digest, (layer) => ({ ...layer, current, total })),
  'layer.extracted': (world, { type: _type, tree, ...layer }) => withLayer(world, layer, tree),
  'image.stored': (world, { image }) =>
    withEngine(world, { images: { ...world.host.engine.images, [image.id]: image } }),
  'image.tagged': (world, { reference, imageId, digest }) =>
    withEngine(world, { tags: { ...world.host.engine.tags, [reference]: { imageId, digest } } }),
  'layer.deleted': (world, { chainId }) => {
    const layer = entry(world.host.engine.layers, chainId, 'layer');
    const next = withEngine(world, { layers: without(world.host.engine.layers, chainId) });
    return withDisk(next, without(world.host.hardware.disk, layer.directory));
  },
  'container.created': (world, { container, directory }) => {
    const next = withEngine(counted(world, 'container'), {
      containers: { ...world.host.engine.containers, [container.id]: container },
    });
    const { disk } = world.host.hardware;
    return withDisk(next, { ...disk, [directory]: {}, [initOf(directory)]: initTree });
  },
  'container.changed': (world, { id, status, change }) => {
    const { status: from } = entry(world.host.engine.containers, id, 'container');
    return withContainer(world, id, {
      ...change,
      status: status ? moved(`container ${id.slice(0, 12)}`, containerTransitions, from, status) : from,
    });
  },
  'container.equipped': (world, { files }) => {
    const { disk } = world.host.hardware;
    return withDisk(world, { ...disk, [HOST_ROOT]: { ...disk[HOST_ROOT], ...files } });
  },
  'container.removed': (world, { id }) => {
    const { writable } = entry(world.host.engine.containers, id, 'container');
    const next = withEngine(world, { containers: without(world.host.engine.containers, id) });
    const { disk } = world.host.hardware;
    const folder = containerFolder(id);
    const host = withoutAll(
      disk[HOST_ROOT] ?? {},
      etcNames.map((name) => `${folder}/${name}`),
    );
    return withDisk(next, { ...withoutAll(disk, [writable, initOf(writable)]), [HOST_ROOT]: host });
  },
  'log.written': (world, { id, stream, text, time }) => {
    const { log } = entry(world.host.engine.containers, id, 'container');
    return withContainer(world, id, {
      log: log.concat(linesOf(text).map((line) => ({ stream, text: line, time }))),
    });
  },
  'message.published': (world, { message }) =>
    withEngine(world, { messages: withMessage(world.host.engine.messages, message) }),
  'daemon.noted': (world, { key, value }) =>
    withEngine(world, { notes: { ...world.host.engine.notes, [key]: value } }),
} satisfies Partial<Reducers<EngineEvent>>;
