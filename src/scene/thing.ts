import type { Participant } from '../sim/names.ts';

/** What a picture can show, point at and select; the same thing has the same name in every view. */
export type ThingId =
  | Participant
  | `app:${string}`
  | `device:${'cpu' | 'memory' | 'disk' | 'network'}`
  /** A repository of the hub, by its full name. */
  | `repository:${string}`
  /** By the digest of its configuration. */
  | `image:${string}`
  /** By the digest of its blob. */
  | `layer:${string}`
  | `container:${string}`
  /** By the host's number for it. */
  | `process:${number}`
  | `namespace:${string}`
  /** By its path. */
  | `cgroup:${string}`
  | `exchange:${string}`;

/** A thing's kind and the rest of its name: `container:4f1c…` is a `container` with the id `4f1c…`. */
export function partsOf(thing: ThingId): { readonly kind: string; readonly id: string } {
  const colon = thing.indexOf(':');
  return colon < 0
    ? { kind: 'participant', id: thing }
    : { kind: thing.slice(0, colon), id: thing.slice(colon + 1) };
}
