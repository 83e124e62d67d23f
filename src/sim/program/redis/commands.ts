import type { Millis } from '../../names.ts';
import { fitsPattern } from '../sh/glob.ts';
import { type Data, entryAt } from './data.ts';
import { isElsewhere } from './elsewhere.ts';
import { integer, ok, type Reply } from './resp.ts';

interface Call {
  readonly data: Data;
  readonly words: readonly string[];
  /** Unix time in ms. */
  readonly now: Millis;
}

interface Command {
  /** How many words with its name; below 0 it is at least so many. */
  readonly arity: number;
  readonly run: (call: Call) => Reply;
}

const failed = (text: string): Reply => ({ kind: 'error', text: `ERR ${text}` });
const nil: Reply = { kind: 'nil' };
const bulk = (text: string | undefined): Reply => (text === undefined ? nil : { kind: 'bulk', text });
const notInteger = failed('value is not an integer or out of range');

/** A number of 64 bits as Redis reads it, without sign or zeros that need not be; null where it is none. */
function asInteger(text: string): bigint | null {
  if (!/^(?:0|-?[1-9]\d{0,18})$/.test(text)) return null;
  const value = BigInt(text);
  return BigInt.asIntN(64, value) === value ? value : null;
}

const entryOf = ({ data, now }: Call, key = '') => entryAt(data, key, now);
const stringOf = (call: Call, key = ''): string | undefined => entryOf(call, key)?.value;

/** A value changes, the time it is forgotten at stays. */
function change(call: Call, key: string, value: string): void {
  call.data.set(key, { value, expires: entryOf(call, key)?.expires ?? null });
}

function add(call: Call, by: bigint | null): Reply {
  const key = call.words[1] ?? '';
  const before = asInteger(stringOf(call, key) ?? '0');
  if (before === null || by === null) return notInteger;
  const after = before + by;
  if (BigInt.asIntN(64, after) !== after) return failed('increment or decrement would overflow');
  change(call, key, String(after));
  return integer(after);
}

const MS: Readonly<Record<string, bigint>> = { EX: 1000n, PX: 1n };

function set(call: Call): Reply {
  const { data, words, now } = call;
  const [, key = '', value = '', ...options] = words;
  let expires: Millis | null = null;
  let onlyIf: 'NX' | 'XX' | null = null;
  for (let i = 0; i < options.length; i++) {
    const option = (options[i] ?? '').toUpperCase();
    const unit = MS[option];
    if ((option === 'NX' || option === 'XX') && (onlyIf === null || onlyIf === option)) onlyIf = option;
    else if (unit !== undefined && expires === null && i + 1 < options.length) {
      const time = asInteger(options[++i] ?? '');
      if (time === null) return notInteger;
      if (time <= 0n) return failed("invalid expire time in 'set' command");
      expires = now + Number(time * unit);
    } else return failed('syntax error');
  }
  const isThere = entryOf(call, key) !== undefined;
  if (onlyIf !== null && isThere !== (onlyIf === 'XX')) return nil;
  data.set(key, { value, expires });
  return ok;
}

const count = ({ words }: Call, is: (key: string) => boolean): Reply =>
  integer(words.slice(1).filter(is).length);

const keysOf = (call: Call): readonly string[] =>
  [...call.data.keys()].filter((key) => entryOf(call, key) !== undefined);

const commands: Readonly<Record<string, Command>> = {
  append: {
    arity: 3,
    run(call) {
      const [, key = '', more = ''] = call.words;
      const value = (stringOf(call, key) ?? '') + more;
      change(call, key, value);
      return integer(value.length);
    },
  },
  dbsize: { arity: 1, run: (call) => integer(keysOf(call).length) },
  decr: { arity: 2, run: (call) => add(call, -1n) },
  decrby: {
    arity: 3,
    run(call) {
      const by = asInteger(call.words[2] ?? '');
      return add(call, by === null ? null : -by);
    },
  },
  del: {
    arity: -2,
    run: (call) => count(call, (key) => entryOf(call, key) !== undefined && call.data.delete(key)),
  },
  echo: { arity: 2, run: ({ words }) => bulk(words[1]) },
  exists: { arity: -2, run: (call) => count(call, (key) => entryOf(call, key) !== undefined) },
  expire: {
    arity: 3,
    run(call) {
      const [, key = '', seconds = ''] = call.words;
      const time = asInteger(seconds);
      if (time === null) return notInteger;
      const entry = entryOf(call, key);
      if (!entry) return integer(0);
      call.data.set(key, { ...entry, expires: call.now + Number(time) * 1000 });
      return integer(1);
    },
  },
  flushall: {
    arity: 1,
    run({ data }) {
      data.clear();
      return ok;
    },
  },
  get: { arity: 2, run: (call) => bulk(stringOf(call, call.words[1])) },
  incr: { arity: 2, run: (call) => add(call, 1n) },
  incrby: { arity: 3, run: (call) => add(call, asInteger(call.words[2] ?? '')) },
  keys: {
    arity: 2,
    run(call) {
      const fitting = keysOf(call).filter((key) => fitsPattern(call.words[1] ?? '', key));
      return { kind: 'array', items: fitting.map(bulk) };
    },
  },
  mget: {
    arity: -2,
    run: (call) => ({ kind: 'array', items: call.words.slice(1).map((key) => bulk(stringOf(call, key))) }),
  },
  ping: {
    arity: -1,
    run({ words }) {
      if (words.length > 2) return wrongCount('ping');
      return words.length === 2 ? bulk(words[1]) : { kind: 'status', text: 'PONG' };
    },
  },
  // What these do to the server and its files is the server's own affair.
  quit: { arity: -1, run: () => ok },
  save: { arity: 1, run: () => ok },
  set: { arity: -3, run: set },
  shutdown: { arity: -1, run: () => ok },
  ttl: {
    arity: 2,
    run(call) {
      const entry = entryOf(call, call.words[1]);
      if (!entry) return integer(-2);
      return integer(entry.expires === null ? -1 : Math.round((entry.expires - call.now) / 1000));
    },
  },
  type: {
    arity: 2,
    run: (call) => ({ kind: 'status', text: entryOf(call, call.words[1]) ? 'string' : 'none' }),
  },
};

const wrongCount = (name: string): Reply => failed(`wrong number of arguments for '${name}' command`);

/** Carries out a command on the data, as bytes; its name in whatever case. */
export function perform(data: Data, words: readonly string[], now: Millis): Reply {
  const name = (words[0] ?? '').toLowerCase();
  if (isElsewhere(name))
    return failed(`this small stand-in for Redis keeps strings only and does not know '${name}'`);
  if (!Object.hasOwn(commands, name)) {
    const given = words.slice(1).map((word) => `'${word}' `);
    return failed(`unknown command '${words[0]}', with args beginning with: ${given.join('')}`);
  }
  const { arity, run } = commands[name] as Command;
  const fits = arity < 0 ? words.length >= -arity : words.length === arity;
  return fits ? run({ data, words, now }) : wrongCount(name);
}
