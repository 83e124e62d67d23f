import type { NamespaceId } from '../names.ts';
import type { World } from '../world.ts';
import type { Namespace } from './state.ts';

/** The namespace of an id; undefined when there is none. */
export function namespaceIn(
  namespaces: readonly Namespace[],
  id: NamespaceId | undefined,
): Namespace | undefined {
  for (const one of namespaces) if (one.id === id) return one;
  return undefined;
}

/** The namespace that a World has under an id; undefined when there is none. */
export function namespaceAt(world: World, id: NamespaceId | undefined): Namespace | undefined {
  return namespaceIn(world.host.kernel.namespaces, id);
}
