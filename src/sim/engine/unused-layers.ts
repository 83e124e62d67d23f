import type { Machine } from '../machine.ts';
import { emit, type Procedure, sleep } from '../procedure.ts';
import type { World } from '../world.ts';

/** Whether a layer is in the store, no image and no container stands on it, and no pull counts on it. */
function isUnused(world: World, chainId: string): boolean {
  const { images, containers, layers, pulls } = world.host.engine;
  const { directory, digest } = layers[chainId] ?? {};
  return (
    directory !== undefined &&
    !Object.values(images).some((image) => image.chainIds.includes(chainId)) &&
    !Object.values(containers).some(({ lower }) => lower.includes(directory)) &&
    !Object.values(pulls).some((pull) => pull.layers.some((layer) => layer.digest === digest))
  );
}

/** Deletes those of the layers that nothing stands on, in the order given; gives which they were. */
export function* dropUnusedLayers(
  machine: Machine,
  chainIds: readonly string[],
): Procedure<readonly string[]> {
  const dropped: string[] = [];
  for (const chainId of chainIds) {
    if (!isUnused(machine.world(), chainId)) continue;
    yield sleep(1);
    // Somebody may have come to need it meanwhile.
    if (!isUnused(machine.world(), chainId)) continue;
    yield emit({ type: 'layer.deleted', chainId });
    dropped.push(chainId);
  }
  return dropped;
}
