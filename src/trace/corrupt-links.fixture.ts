import { pack, unpack } from './link-pack.ts';
import { oldLinks } from './old-links.fixture.ts';

const NAMES = ['v', 'seed', 'at', 'deck', 'lesson', 'epoch', 'on', 'run', 'x', '__proto__', ''];
const VALUES = [
  '1',
  '2',
  '0',
  '-1',
  '1e9',
  '%',
  '%00',
  'docker+ps',
  'macos',
  'walls',
  '9'.repeat(40),
  '../..',
];
const WORDS = [
  'docker',
  'run',
  'ps',
  '-a',
  '-it',
  'busybox',
  'sleep',
  '9',
  '&&',
  ';',
  '|',
  '$(',
  "'",
  '>',
  'x',
];
const MEMBERS: readonly unknown[] = [
  null,
  -1,
  1e308,
  '',
  [],
  {},
  true,
  'INT',
  'line',
  'keys',
  'advance',
  7,
  0.5,
];
const LETTERS = [...'ABCxyz019-_.#?&=%+ \n\u0000\u202e\ud800é'];

/**
 * Links and kept states as no page of ours makes them: damaged ones, ones whose packed part is whole but says nonsense,
 * queries made up by hand, noise, and values that are no text. The same seed gives the same ones.
 */
export function* corruptLinks(seed: number, count: number): Generator<unknown> {
  let state = seed;
  /** Mulberry32: quick, and good enough to choose with. */
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
  const one = <T>(values: readonly T[]): T => {
    const value = values[below(values.length)];
    if (value === undefined) throw new Error('There is nothing to choose from.');
    return value;
  };
  const some = (most: number, each: () => string, between = ''): string =>
    Array.from({ length: below(most + 1) }, each).join(between);
  const link = (): string => one(oldLinks).link;
  const pairs = (): string => some(6, () => `${one(NAMES)}=${one(VALUES)}`, '&');
  const line = (): string => some(6, () => one(WORDS), ' ');

  function damaged(text: string): string {
    let changed = text;
    for (let i = 0; i <= below(4); i++) {
      const at = below(changed.length + 1);
      changed = changed.slice(0, at) + some(3, () => one(LETTERS)) + changed.slice(at + below(4));
    }
    return changed;
  }

  /** The same packed value with members changed at any depth. */
  function bent(value: unknown): unknown {
    if (below(12) === 0) return one(MEMBERS);
    if (typeof value === 'string') return below(4) === 0 ? line() : value;
    if (typeof value === 'number') return below(6) === 0 ? below(200_000) : value;
    if (Array.isArray(value)) return [...value, ...value].slice(0, 1 + below(4)).map(bent);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, bent(member)]));
  }

  function repacked(): string {
    const [search = '', packed = ''] = link().split('#r1.');
    const { text } = unpack(packed);
    return `${search}#r1.${pack(JSON.stringify(bent(JSON.parse(text ?? 'null'))))}`;
  }

  const kinds: readonly (() => unknown)[] = [
    () => damaged(link()),
    repacked,
    repacked,
    () => `?v=1&${pairs()}`,
    () => `?v=1&run=${encodeURIComponent(line())}&run=${one(VALUES)}`,
    () => `${pairs()}#${some(40, () => one(LETTERS))}`,
    () => `?v=1#r1.${some(60, () => one(LETTERS))}`,
    () => one<unknown>([null, 7, true, {}, [], Number.NaN]),
  ];
  for (let i = 0; i < count; i++) yield one(kinds)();
}
