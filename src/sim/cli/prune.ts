import type { Procedure } from '../procedure.ts';
import { call, errorText } from './api.ts';
import { isSure } from './confirm.ts';
import { type Given, isOn } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { filtersQuery } from './filters.ts';
import { fail } from './fail.ts';
import { humanSize } from './format/human-size.ts';

/** What the daemon can be asked to clear away, as the path names it. */
export type Prunable = 'containers' | 'networks' | 'volumes' | 'images' | 'build';

/** What the client says of it, and where the answer has the list. */
const told: { readonly [K in Prunable]: readonly [heading: string, key: string] } = {
  containers: ['Deleted Containers:', 'ContainersDeleted'],
  networks: ['Deleted Networks:', 'NetworksDeleted'],
  volumes: ['Deleted Volumes:', 'VolumesDeleted'],
  images: ['Deleted Images:', 'ImagesDeleted'],
  build: ['Deleted build cache objects:', 'CachesDeleted'],
};

/** An entry of an answer's list: a name, or what has become of an image. */
type Gone = string | { readonly Untagged?: string; readonly Deleted?: string };

const shown = (gone: Gone): string =>
  typeof gone === 'string'
    ? gone
    : gone.Untagged
      ? `untagged: ${gone.Untagged}`
      : `deleted: ${gone.Deleted ?? ''}`;

/** Has one kind cleared away and prints what has gone; how many bytes that gives back, or null when it was refused. */
export function* prune(io: CommandIo, kind: Prunable, query: string): Procedure<number | null> {
  const reply = yield* call(io, 'POST', `/${kind}/prune${query === '' ? '' : `?${query}`}`);
  if (reply.status >= 400) {
    yield* fail(io, errorText(reply));
    return null;
  }
  const [heading, key] = told[kind];
  const body = JSON.parse(reply.body) as { readonly [key: string]: readonly Gone[] | number | null };
  const list = body[key];
  if (Array.isArray(list) && list.length > 0)
    yield* io.stdout(`${heading}\n${list.map((gone: Gone) => `${shown(gone)}\n`).join('')}\n`);
  return Number(body.SpaceReclaimed ?? 0);
}

/** `docker NOUN prune`: asks first, then clears away; says how much that gives back, but of networks. */
export function* pruneOne(
  io: CommandIo,
  given: Given,
  kind: Prunable,
  warning: string,
  filters: readonly string[],
): Procedure<number> {
  if (!isOn(given, 'force') && !(yield* isSure(io, `WARNING! This will remove ${warning}.`))) return 0;
  const space = yield* prune(io, kind, filtersQuery(filters));
  if (space === null) return 1;
  if (kind !== 'networks') yield* reclaimed(io, space);
  return 0;
}

/** The last line of a clearing. */
export function* reclaimed(io: CommandIo, space: number): Procedure {
  yield* io.stdout(`Total reclaimed space: ${humanSize(space)}\n`);
}
