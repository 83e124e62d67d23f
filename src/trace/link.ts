import { type Platform, PLATFORMS } from '../sim/desktop.ts';
import type { Input } from '../sim/simulate.ts';
import type { Deck } from './deck.ts';
import { bounds, inputsFrom, record, whole } from './link-input.ts';
import { linesFrom } from './link-lines.ts';
import { pack, unpack } from './link-pack.ts';

/** All that brings a machine back: what it was made from, and what it was told. */
export interface LinkedRun {
  /** Linux, where it is not given. */
  readonly platform?: Platform;
  readonly seed: number;
  /** Unix ms at virtual time 0. */
  readonly epoch: number;
  readonly columns: number;
  readonly rows: number;
  readonly inputs: readonly Input[];
}

/** One moment of a run, and how it is looked at. `at` is a seq in the finest trace, -1 before the first step. */
export interface LinkedMoment {
  readonly run: LinkedRun;
  readonly at: number;
  readonly deck: Deck;
  readonly lesson: string | null;
}

/** Why a link cannot be opened: its parts are damaged, it asks for too much, or a later version of us made it. */
export type LinkFault = 'damaged' | 'too-large' | 'newer';

/** What an address holds. `none` is a first visit, perhaps to a lesson. */
export type OpenedLink =
  | ({ readonly kind: 'run' } & LinkedMoment)
  | { readonly kind: 'none'; readonly lesson?: string }
  | { readonly kind: 'broken'; readonly reason: LinkFault };

/** The two parts of an address, each with its `?` or `#`, or empty. */
export interface LinkParts {
  readonly search: string;
  readonly hash: string;
}

/** Where links begin that leave it out: 1 January 2026, 09:00 UTC. Old links mean this, so it never changes. */
export const LINK_EPOCH = 1_767_258_000_000;

const VERSION = '1';
const LESSON = /^[a-z0-9][a-z0-9-]{0,63}$/;
const SEED_LARGEST = 2 ** 32 - 1;
/** The year 2100. */
const EPOCH_LARGEST = 4_102_444_800_000;

/**
 * A moment as the end of a link, `?v=1&seed=7&at=120&deck=2#r1.…`. What it takes to see where one is stands in the
 * query; the inputs, which can be long and are nobody's business on the way, stand compressed in the fragment.
 * Null for a run that is too long, or out of the bounds that {@link openLink} holds.
 */
export function linkOf({ run, at, deck, lesson }: LinkedMoment): LinkParts | null {
  const { platform = 'linux', seed, epoch, columns, rows, inputs } = run;
  const pairs = [
    ['v', VERSION],
    ['seed', String(seed)],
    ...(epoch === LINK_EPOCH ? [] : [['epoch', String(epoch)]]),
    ...(platform === 'linux' ? [] : [['on', platform]]),
    ['at', String(at)],
    ['deck', String(deck)],
    ...(lesson === null ? [] : [['lesson', lesson]]),
  ];
  const parts = {
    search: `?${pairs.map((pair) => pair.join('=')).join('&')}`,
    hash: `#r${VERSION}.${pack(JSON.stringify({ columns, rows, inputs }))}`,
  };
  return openLink(parts).kind === 'run' ? parts : null;
}

/** What the parts of an address say. Never throws, whatever they are; what it gives is whole and within bounds. */
export function openLink({ search, hash }: LinkParts): OpenedLink {
  const query = queryOf(search);
  // Some hosts of embedded pages put a secret of theirs behind the address (WordPress: `#?secret=…`).
  const fragment = hash.replace(/#?\?secret=.*$/s, '').replace(/^#/, '');
  const [, version, packed = ''] = /^r(\d+)\.(.*)$/s.exec(fragment) ?? [];
  const asked = query.get('v') ?? version;
  if (asked === undefined) {
    const lesson = query.get('lesson');
    return lesson !== undefined && LESSON.test(lesson) ? { kind: 'none', lesson } : { kind: 'none' };
  }
  if (!/^\d+$/.test(asked)) return { kind: 'broken', reason: 'damaged' };
  if (Number(asked) > Number(VERSION) || Number(version ?? VERSION) > Number(VERSION))
    return { kind: 'broken', reason: 'newer' };
  const moment = momentFrom(query);
  if (asked !== VERSION || (version ?? VERSION) !== VERSION || (version === undefined && fragment !== ''))
    return { kind: 'broken', reason: 'damaged' };
  if (moment === null) return { kind: 'broken', reason: 'damaged' };
  const lines = linesFrom(search);
  if (typeof lines === 'string') return { kind: 'broken', reason: lines };
  if (version === undefined)
    return { kind: 'run', ...moment, run: { ...moment.run, columns: 80, rows: 24, inputs: lines } };
  // Lines here and a whole run there: nobody can say which is meant.
  return lines.length > 0 ? { kind: 'broken', reason: 'damaged' } : withInputs(moment, packed);
}

/** A moment as one text, for keeping; null where {@link linkOf} has no link. */
export function storedOf(moment: LinkedMoment): string | null {
  const parts = linkOf(moment);
  return parts && parts.search + parts.hash;
}

/** What was kept; anything that {@link storedOf} has not written is `broken` or `none`. */
export function openStored(stored: unknown): OpenedLink {
  if (typeof stored !== 'string') return { kind: 'none' };
  const at = stored.indexOf('#');
  return at < 0
    ? openLink({ search: stored, hash: '' })
    : openLink({ search: stored.slice(0, at), hash: stored.slice(at) });
}

type Queried = Omit<LinkedMoment, 'run'> & { readonly run: Pick<LinkedRun, 'platform' | 'seed' | 'epoch'> };

function withInputs(moment: Queried, packed: string): OpenedLink {
  const { text, fault } = unpack(packed);
  if (fault !== null) return { kind: 'broken', reason: fault };
  const members = record(jsonOf(text));
  const columns = whole(members?.get('columns'), ...bounds.columns);
  const rows = whole(members?.get('rows'), ...bounds.rows);
  const given = members?.get('inputs');
  if (Array.isArray(given) && given.length > bounds.inputs) return { kind: 'broken', reason: 'too-large' };
  const inputs = inputsFrom(given);
  if (columns === null || rows === null || inputs === null) return { kind: 'broken', reason: 'damaged' };
  return { kind: 'run', ...moment, run: { ...moment.run, columns, rows, inputs } };
}

/** What the query says of the moment; what it leaves out has a value. Null where something in it cannot be meant. */
function momentFrom(query: ReadonlyMap<string, string>): Queried | null {
  const seed = numberIn(query, 'seed', 1, 0, SEED_LARGEST);
  const epoch = numberIn(query, 'epoch', LINK_EPOCH, 0, EPOCH_LARGEST);
  const at = numberIn(query, 'at', bounds.steps, -1, bounds.steps);
  const deck = deckFrom(numberIn(query, 'deck', 1, 1, 3));
  const lesson = query.get('lesson') ?? null;
  const asked = query.get('on');
  const platform = asked === undefined ? 'linux' : PLATFORMS.find((name) => name === asked);
  if (platform === undefined) return null;
  if (seed === null || epoch === null || at === null || deck === null) return null;
  if (lesson !== null && !LESSON.test(lesson)) return null;
  return { run: platform === 'linux' ? { seed, epoch } : { platform, seed, epoch }, at, deck, lesson };
}

function numberIn(
  query: ReadonlyMap<string, string>,
  name: string,
  otherwise: number,
  from: number,
  to: number,
): number | null {
  const text = query.get(name);
  if (text === undefined) return otherwise;
  return /^-?\d{1,15}$/.test(text) ? whole(Number(text), from, to) : null;
}

function deckFrom(value: number | null): Deck | null {
  return value === 1 || value === 2 || value === 3 ? value : null;
}

/** Names and values as they stand: ours need no escapes. Of a name that comes twice, the first counts. */
function queryOf(search: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const at = pair.indexOf('=');
    const name = at < 0 ? pair : pair.slice(0, at);
    if (!pairs.has(name)) pairs.set(name, at < 0 ? '' : pair.slice(at + 1));
  }
  return pairs;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
