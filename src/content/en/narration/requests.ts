import type { Participant } from '../../../sim/names.ts';
import { type Call, callOf, registryPart } from '../../../trace/call.ts';
import type { Moment } from '../../../trace/moment.ts';
import { seenCall, wordsOf } from './calls.ts';
import { type Around, layerName, placeInPull } from './names.ts';
import { clipped } from './sentences.ts';

type Asking = Pick<Moment, 'before' | 'world' | 'deck'>;

/** A request under way: who was asked, and for what. */
export interface Asked {
  readonly to: Participant;
  readonly path: string;
  readonly call: Call;
}

/** The request that an exchange began with, also right after the exchange has closed; null when it is unknown. */
export function askedOf({ before, world }: Around, exchange: string): Asked | null {
  const found = world.exchanges[exchange] ?? before.exchanges[exchange];
  return found ? { to: found.to, path: found.path, call: callOf(found.method, found.path) } : null;
}

/** The repository a registry's path is about, as people name it: `hello-world`. */
export function repositoryOf(path: string): string {
  const name = /^\/v2\/(.+?)\/(manifests|blobs|tags)\//.exec(path)?.[1] ?? 'an image';
  return clipped(name.replace(/^library\//, ''), 30);
}

/** What is asked, to follow "the client asks the server …" or "the server asks the hub …". */
export function asking(
  moment: Asking,
  { to, method, path, body }: { to: Participant; method: string; path: string; body: string | null },
): string {
  if (to === 'registry') return askingRegistry(moment, path);
  const call = callOf(method, path);
  return wordsOf(call.name).asking(seenCall(moment, call, { path, body }));
}

function askingRegistry(moment: Asking, path: string): string {
  const digest = /sha256:[0-9a-f]{64}/.exec(path)?.[0];
  const repository = repositoryOf(path);
  switch (registryPart(path)) {
    case 'manifest':
      if (digest !== undefined) return `for the manifest that fits this computer`;
      return moment.deck === 1 ? `for ${repository}` : `for the manifests of ${repository}`;
    case 'blob':
      if (digest === undefined) return `for a part of ${repository}`;
      return placeInPull(moment, digest)
        ? `for ${layerName(moment, digest)}`
        : `for the configuration of ${repository}`;
    case 'other':
      return 'whether it is there';
  }
}
