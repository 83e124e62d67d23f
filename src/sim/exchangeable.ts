import type { Parts } from './parts.ts';

/**
 * Parts that can be exchanged for others while machines use them: whoever holds one of these, a function, a list or a
 * table, has the new one from then on.
 */
export function exchangeable(first: Parts): {
  readonly parts: Parts;
  readonly become: (others: Parts) => void;
} {
  let now: Readonly<Record<string, unknown>> = { ...first };
  const held: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(first))
    held[name] =
      typeof part === 'function'
        ? (...given: unknown[]) => (now[name] as (...given: unknown[]) => unknown)(...given)
        : Array.isArray(part)
          ? [...part]
          : { ...part };
  return {
    parts: held as unknown as Parts,
    become(others) {
      now = { ...others };
      for (const [name, part] of Object.entries(others)) {
        const own = held[name];
        if (Array.isArray(own)) own.splice(0, own.length, ...part);
        else if (typeof own === 'object') Object.assign(own as object, part);
      }
    },
  };
}
