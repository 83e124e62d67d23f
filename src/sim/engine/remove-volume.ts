import type { Machine } from '../machine.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { World } from '../world.ts';
import { publish } from './publish.ts';

/** The ids of the containers that have a volume among their mounts, whether they run or not. */
export const usersOf = (world: World, volume: string): readonly string[] =>
  Object.values(world.host.engine.containers)
    .filter(({ mounts }) => mounts.some(({ name }) => name === volume))
    .map(({ id }) => id);

/** Takes a volume away, with all that is in it. */
export function* removeVolume(machine: Machine, name: string): Procedure {
  if (!machine.world().host.engine.volumes[name]) return;
  yield emit({ type: 'volume.removed', name });
  yield* publish(machine, 'volume', 'destroy', name, { driver: 'local' });
}
