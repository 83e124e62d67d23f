import { type Reducers, without } from '../reducers.ts';
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
} satisfies Partial<Reducers<EngineEvent>>;
