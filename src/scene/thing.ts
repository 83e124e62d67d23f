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
  /** The computer's own files. */
  | 'directory:host'
  /** By the host's number for it. */
  | `process:${number}`
  | `namespace:${string}`
  /** By its path. */
  | `cgroup:${string}`
  | `exchange:${string}`
  /** By its bridge, an interface of the host. */
  | `network:${string}`
  /** A veth pair, by the host's end of it. */
  | `cable:${string}`
  /** A published port, `0.0.0.0:8080/tcp`. */
  | `rule:${string}`
  | `volume:${string}`
  /** By its path on the host. */
  | `bind:${string}`
  /** Memory as a directory: the container's id and the path in it. */
  | `tmpfs:${string}`;

/** A thing's kind and the rest of its name: `container:4f1c…` is a `container` with the id `4f1c…`. */
export function partsOf(thing: ThingId): { readonly kind: string; readonly id: string } {
  const colon = thing.indexOf(':');
  return colon < 0
    ? { kind: 'participant', id: thing }
    : { kind: thing.slice(0, colon), id: thing.slice(colon + 1) };
}
