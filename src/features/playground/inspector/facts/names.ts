import type { ThingId } from '../../../../scene/thing.ts';
import type { Container, StoredImage, StoredLayer } from '../../../../sim/engine/state.ts';
import { familiarString, parseReference } from '../../../../sim/image/reference.ts';
import type { Process } from '../../../../sim/kernel/state.ts';
import type { World } from '../../../../sim/world.ts';
import type { Row } from './facts.ts';

/** Twelve characters of a digest or id, as docker shows them. */
export function short(id: string): string {
  return id.replace(/^sha256:/, '').slice(0, 12);
}

/** `hello-world:latest` for `docker.io/library/hello-world:latest`. */
export function familiar(reference: string): string {
  const result = parseReference(reference);
  return result.ok ? familiarString(result.reference) : reference;
}

/** The names of an image in the store, as docker shows them. */
export function namesOf(world: World, imageId: string): readonly string[] {
  return Object.entries(world.host.engine.tags)
    .filter(([, tag]) => tag.imageId === imageId)
    .map(([reference]) => familiar(reference));
}

/** What an image is called first: a name, else its short id. */
export function imageName(world: World, imageId: string): string {
  return namesOf(world, imageId)[0] ?? short(imageId);
}

/** An image's layers that are in the store, bottom first. */
export function layersOf(world: World, image: StoredImage | undefined): readonly StoredLayer[] {
  return (image?.chainIds ?? []).flatMap((chainId) => world.host.engine.layers[chainId] ?? []);
}

/** A command line as one would type it: words with spaces or signs of the shell in quotes. */
export function commandLine(argv: readonly string[]): string {
  return argv.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}

/** A program without its directory. The kernel's own name for it is cut after 15 characters. */
export function programName({ argv, comm }: Process): string {
  return argv[0]?.split('/').pop() || comm;
}

/** Rows that lead to processes: the program, and the pid as the computer counts. */
export function processRows(label: string, processes: readonly Process[]): Row[] {
  return processes.map((process) => ({
    label,
    value: `${programName(process)} (${process.pid})`,
    thing: `process:${process.pid}` as const,
    exact: true,
  }));
}

/** Rows that lead to containers, by name. */
export function containerRows(label: string, containers: readonly Container[]): Row[] {
  return containers.map(({ id, name }) => ({ label, value: name, thing: `container:${id}` as ThingId }));
}
