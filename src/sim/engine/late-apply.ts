import { changedHost } from '../changed-world.ts';
import { HOST_ROOT } from '../host-tree.ts';
import { directory } from '../image/file.ts';
import type { FileTree } from '../kernel/file-tree.ts';
import { counted, entry, type Reducers, without } from '../reducers.ts';
import type { World } from '../world.ts';
import { withContainer, withEngine, withLayer } from './apply.ts';
import type { EngineEvent } from './events.ts';
import { volumeFolder } from './volume-folder.ts';

/** The World with other files in the host's own root. */
const withHostTree = (world: World, change: (tree: FileTree) => FileTree): World => {
  const { hardware } = world.host;
  const tree = change(entry(hardware.disk, HOST_ROOT, 'directory'));
  return changedHost(world, { hardware: { ...hardware, disk: { ...hardware.disk, [HOST_ROOT]: tree } } });
};

/** The engine's events that a first run never has. */
export const lateEngineReducers = {
  'layer.committed': (world, { type: _type, tree, ...layer }) => withLayer(world, layer, tree),
  'image.untagged': (world, { reference }) =>
    withEngine(world, { tags: without(world.host.engine.tags, reference) }),
  'image.deleted': (world, { imageId }) =>
    withEngine(world, { images: without(world.host.engine.images, imageId) }),
  'volume.created': (world, { volume }) => {
    const next = withEngine(counted(world, 'volume'), {
      volumes: { ...world.host.engine.volumes, [volume.name]: volume },
    });
    const folder = volumeFolder(volume.name);
    return withHostTree(next, (tree) => ({
      ...tree,
      [folder]: directory(0o701),
      [`${folder}/_data`]: directory(),
    }));
  },
  'volume.filled': (world, { name, tree }) => {
    const data = `${volumeFolder(name)}/_data`;
    const files = Object.entries(tree).map(([path, node]) => [path === '/' ? data : data + path, node]);
    return withHostTree(world, (host) => ({ ...host, ...Object.fromEntries(files) }));
  },
  'volume.removed': (world, { name }) => {
    const folder = volumeFolder(name);
    const isGone = (path: string): boolean => path === folder || path.startsWith(`${folder}/`);
    const next = withEngine(world, { volumes: without(world.host.engine.volumes, name) });
    return withHostTree(next, (tree) =>
      Object.fromEntries(Object.entries(tree).filter(([path]) => !isGone(path))),
    );
  },
  'container.renamed': (world, { id, name }) => withContainer(world, id, { name }),
  'network.created': (world, { network }) =>
    withEngine(counted(world, 'network'), {
      networks: { ...world.host.engine.networks, [network.id]: network },
    }),
  'network.removed': (world, { id }) =>
    withEngine(world, { networks: without(world.host.engine.networks, id) }),
} satisfies Partial<Reducers<EngineEvent>>;
