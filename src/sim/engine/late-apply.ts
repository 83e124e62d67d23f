import { counted, type Reducers, without } from '../reducers.ts';
import { withContainer, withEngine, withLayer } from './apply.ts';
import type { EngineEvent } from './events.ts';

/** The engine's events that a first run never has. */
export const lateEngineReducers = {
  'layer.committed': (world, { type: _type, tree, ...layer }) => withLayer(world, layer, tree),
  'image.untagged': (world, { reference }) =>
    withEngine(world, { tags: without(world.host.engine.tags, reference) }),
  'image.deleted': (world, { imageId }) =>
    withEngine(world, { images: without(world.host.engine.images, imageId) }),
  'container.renamed': (world, { id, name }) => withContainer(world, id, { name }),
  'network.created': (world, { network }) =>
    withEngine(counted(world, 'network'), {
      networks: { ...world.host.engine.networks, [network.id]: network },
    }),
  'network.removed': (world, { id }) =>
    withEngine(world, { networks: without(world.host.engine.networks, id) }),
} satisfies Partial<Reducers<EngineEvent>>;
