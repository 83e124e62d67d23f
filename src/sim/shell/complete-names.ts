import type { Container } from '../engine/state.ts';
import { familiarName, familiarString, parseReference } from '../image/reference.ts';
import type { ContainerStatus } from '../spec.ts';
import type { World } from '../world.ts';

/** Names of the images in the store: without the tag where it is latest, and in full. */
export function storedImages(world: World): readonly string[] {
  return Object.keys(world.host.engine.tags).flatMap(namesOf);
}

/** Names of the images that the hub holds. */
export function hubImages(world: World): readonly string[] {
  return Object.entries(world.hub).flatMap(([repository, tags]) =>
    tags.flatMap((tag) => namesOf(`docker.io/${repository}:${tag}`)),
  );
}

/** Names of the repositories in the store. */
export function repositories(world: World): readonly string[] {
  return Object.keys(world.host.engine.tags).flatMap((full) => {
    const parsed = parseReference(full);
    return parsed.ok ? [familiarName(parsed.reference)] : [];
  });
}

/**
 * Names that fit what is typed. While no tag is begun, a name that also goes without one is offered without it only,
 * so that `al` becomes `alpine` at once.
 */
export function imagesFor(current: string, names: readonly string[]): readonly string[] {
  if (current.includes(':')) return names.filter((name) => name.includes(':'));
  const bare = new Set(names.filter((name) => !name.includes(':')));
  return names.filter((name) => !name.includes(':') || !bare.has(name.slice(0, name.lastIndexOf(':'))));
}

/** Names of the containers in one of the states. */
export function containersIn(world: World, states: readonly ContainerStatus[] | 'any'): readonly string[] {
  const fits = ({ status }: Container): boolean => states === 'any' || states.includes(status);
  return Object.values(world.host.engine.containers)
    .filter(fits)
    .map(({ name }) => name);
}

function namesOf(full: string): readonly string[] {
  const parsed = parseReference(full);
  if (!parsed.ok || parsed.reference.tag === null) return [];
  const { reference } = parsed;
  const exact = familiarString({ ...reference, digest: null });
  return reference.tag === 'latest' ? [familiarName(reference), exact] : [exact];
}
