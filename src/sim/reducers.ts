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
  return withoutAll(record, [key]);
}

/** The record without these keys; the same record when it had none of them. */
export function withoutAll<V>(
  record: Readonly<Record<string, V>>,
  keys: readonly string[],
): Readonly<Record<string, V>> {
  if (!keys.some((key) => key in record)) return record;
  // Built anew: what `delete` or a rest pattern leaves behind is slow to copy ever after.
  const rest: Record<string, V> = {};
  for (const key in record) if (!keys.includes(key)) rest[key] = record[key] as V;
  return rest;
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
