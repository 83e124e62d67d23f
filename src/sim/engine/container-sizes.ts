import type { World } from '../world.ts';
import type { Container } from './state.ts';

/** How many bytes a container has written, and how many it sees in all. */
export function containerSizes(
  world: World,
  { writable, imageId }: Container,
): { readonly written: number; readonly root: number } {
  const upper = world.host.hardware.disk[writable] ?? {};
  const written = Object.values(upper).reduce((sum, node) => sum + (node.content?.length ?? 0), 0);
  return { written, root: (world.host.engine.images[imageId]?.size ?? 0) + written };
}
