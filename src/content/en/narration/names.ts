import type { Pull } from '../../../sim/engine/state.ts';
import { familiarString, parseReference } from '../../../sim/image/reference.ts';
import { processAt } from '../../../sim/kernel/process-at.ts';
import type { Process } from '../../../sim/kernel/state.ts';
import { containerOf } from '../../../sim/runtime/container-of.ts';
import type { Moment } from '../../../trace/moment.ts';
import { clipped } from './sentences.ts';

/** The Worlds around a step, where names are looked up. */
export type Around = Pick<Moment, 'before' | 'world'>;

/** The first twelve characters of an id or digest, as docker shows them. */
export function shortId(id: string): string {
  return id.replace(/^sha256:/, '').slice(0, 12);
}

/** A digest in four characters, enough to tell two layers of one image apart. */
export function tinyId(digest: string): string {
  return `${shortId(digest).slice(0, 4)}…`;
}

/** A container's name, found by its id, the beginning of it, or its name; else the text that was asked for. */
export function containerName({ before, world }: Around, subject: string): string {
  const known = { ...before.host.engine.containers, ...world.host.engine.containers };
  const exact = known[subject];
  const found =
    exact ?? Object.values(known).find(({ id, name }) => name === subject || id.startsWith(subject));
  return clipped(found?.name ?? (/^[0-9a-f]{64}$/.test(subject) ? shortId(subject) : subject), 30);
}

/** The container that a process belongs to, by its name, or null for a process of the computer itself. */
export function containerOfPid(moment: Around, pid: number): string | null {
  const id = containerOf(processOf(moment, pid));
  return id === null ? null : containerName(moment, id);
}

/** A process, also the moment after it has gone. */
export function processOf({ before, world }: Around, pid: number): Process | undefined {
  return processAt(world, pid) ?? processAt(before, pid);
}

/** The program a process runs, by its short name. */
export function programName(moment: Around, pid: number): string {
  const process = processOf(moment, pid);
  if (process?.comm.startsWith('runc:') === true) return 'runc init';
  return clipped(process?.comm ?? `process ${pid}`, 20);
}

/** What a process was started as, without the rest of its command line: `/hello`. */
export function commandOf(argv: readonly string[]): string {
  return clipped(argv[0] ?? 'the program', 30);
}

/** An image's name as the learner typed it: without `docker.io/library/`, and without a tag that nobody typed. */
export function imageName({ before, world }: Around, reference: string): string {
  const parsed = parseReference(reference);
  const familiar = parsed.ok ? familiarString(parsed.reference) : reference;
  const typed = [...Object.values(before.invocations), ...Object.values(world.invocations)].some(({ argv }) =>
    argv.includes(familiar),
  );
  return clipped(typed ? familiar : familiar.replace(/:latest$/, ''), 40);
}

/** An image's name by its id, from its tags or, while it is still being pulled, from the pull. */
export function imageNameOf(moment: Around, imageId: string): string {
  for (const { host } of [moment.world, moment.before]) {
    const tag = Object.entries(host.engine.tags).find(([, tagged]) => tagged.imageId === imageId);
    if (tag) return imageName(moment, tag[0]);
  }
  const { images, layers, pulls } = moment.world.host.engine;
  const digests = images[imageId]?.chainIds.map((chainId) => layers[chainId]?.digest) ?? [];
  const pull = Object.values(pulls).find((one) =>
    digests.every((digest, place) => one.layers[place]?.digest === digest),
  );
  return pull && digests.length > 0 ? imageName(moment, pull.reference) : `image ${shortId(imageId)}`;
}

/** The first pull under way that waits for a layer, and the layer's place in it, counted from 1; null where none does. */
export function placeInPull(
  { before, world }: Around,
  digest: string,
): { readonly pull: Pull; readonly place: number } | null {
  for (const { host } of [world, before]) {
    for (const pull of Object.values(host.engine.pulls)) {
      const index = pull.layers.findIndex((layer) => layer.digest === digest);
      if (index >= 0) return { pull, place: index + 1 };
    }
  }
  return null;
}

/** A layer as part of its image: `the image's only layer`, `layer 2 of 7`; else by its digest. */
export function layerName(moment: Around, digest: string): string {
  const found = placeInPull(moment, digest);
  if (!found) return `layer ${tinyId(digest)}`;
  const total = found.pull.layers.length;
  return total === 1 ? "the image's only layer" : `layer ${found.place} of ${total}`;
}

/** The apps of the computer in a sentence. */
const apps: Readonly<Record<string, string>> = {
  browser: 'the browser',
  node: 'Node.js',
  terminal: 'the terminal',
};

/** An app of the computer, by its number, as a sentence names it. */
export function appName(moment: Around, pid: number): string {
  const name = programName(moment, pid);
  return apps[name] ?? name;
}

/** A directory of the server's with its long name shortened. */
export const directoryName = (directory: string): string =>
  directory.replace(/[0-9a-f]{64}/, (hex) => `${hex.slice(0, 8)}…`);
