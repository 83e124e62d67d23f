import { changedWorld } from './changed-world.ts';
import type { World } from './world.ts';

/** One function for each event type of a room. A type without one does not compile. */
export type Reducers<E extends { readonly type: string }> = {
  readonly [T in E['type']]: (world: World, event: Extract<E, { readonly type: T }>) => World;
};

/** For events that carry no state: they are shown and heard, and nothing is different after them. */
export const unchanged = (world: World): World => world;

/** The record without one key; the same record when it had none. */
export function without<V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> {
  if (!(key in record)) return record;
  // A rest pattern takes a third of the time of a loop.
  const { [key]: _gone, ...rest } = record;
  return rest;
}

/** The record without these keys; the same record when it had none of them. */
export function withoutAll<V>(
  record: Readonly<Record<string, V>>,
  keys: readonly string[],
): Readonly<Record<string, V>> {
  let left = record;
  for (let i = 0; i < keys.length; i += 4) {
    // Four at once, each copy being dear.
    const [a = '', b = a, c = a, d = a] = keys.slice(i, i + 4);
    if (!(a in left || b in left || c in left || d in left)) continue;
    const { [a]: _a, [b]: _b, [c]: _c, [d]: _d, ...rest } = left;
    left = rest;
  }
  return left;
}

/** The entry of a key that our own code has put there; without it the trace is wrong, which is our bug. */
export function entry<V>(record: Readonly<Record<string, V>>, key: string | number, what: string): V {
  const value = record[key];
  if (value === undefined) throw new Error(`no ${what} ${key}`);
  return value;
}

/** The World with one more of a kind counted. */
export function counted(world: World, kind: string): World {
  return changedWorld(world, { ordinals: { ...world.ordinals, [kind]: (world.ordinals[kind] ?? 0) + 1 } });
}
