import type { Machine } from '../machine.ts';
import { emit, type Procedure, sleep } from '../procedure.ts';
import { liveContainer } from './find.ts';
import { publishContainer } from './publish.ts';
import type { Container } from './state.ts';
import { dropUnusedLayers } from './unused-layers.ts';
import { tellRemoval } from './wait.ts';

/** Takes a stopped container away, with the volumes that nobody gave a name where that is asked for. */
export function* discardContainer(machine: Machine, id: string, withVolumes = false): Procedure {
  const container = machine.world().host.engine.containers[id];
  if (!container || container.status === 'removing') return;
  yield emit({ type: 'container.changed', id, status: 'removing', change: {} });
  yield sleep(2);
  yield emit({ type: 'container.removed', id });
  yield* dropLayersOf(machine, container);
  if (withVolumes && machine.storage.discard) yield* machine.storage.discard(machine, container);
  yield* publishContainer(machine, container, 'destroy');
  tellRemoval(machine, id, container.exitCode);
  if (liveContainer(machine, id).waiting.size === 0) machine.containers.delete(id);
}

/** The layers go with the last container of an image that is no longer there. */
function* dropLayersOf(machine: Machine, { imageId, lower }: Container): Procedure {
  const { images, layers } = machine.world().host.engine;
  if (images[imageId]) return;
  const own = lower.flatMap((directory) =>
    Object.values(layers).filter((one) => one.directory === directory),
  );
  yield* dropUnusedLayers(
    machine,
    own.map(({ chainId }) => chainId),
  );
}
