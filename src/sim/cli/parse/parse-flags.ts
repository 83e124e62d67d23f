import type { Flag, FlagValue, Given } from '../command.ts';
import { goQuote } from '../format/go-quote.ts';
import { convert, defaultOf } from './flag-value.ts';

/** A command line, or what pflag says is wrong with it. */
export type Parsed =
  | {
      readonly kind: 'given';
      readonly given: Given;
      readonly wantsHelp: boolean;
      /** What is printed about flags under old names. */
      readonly notices: readonly string[];
    }
  | { readonly kind: 'error'; readonly message: string };

const helpFlag: Flag = { name: 'help', type: 'bool', describe: 'Print this page' };

interface Table {
  readonly table: readonly Flag[];
  readonly defaults: Record<string, FlagValue>;
}

/** A command's table never changes, so what follows from it is made once. */
const tables = new WeakMap<readonly Flag[], Table>();

function withDefaults(own: readonly Flag[]): Table {
  const known = tables.get(own);
  if (known) return known;
  const table = own.some(({ name }) => name === 'help') ? own : [...own, helpFlag];
  const defaults = Object.fromEntries(table.map((flag) => [flag.name, defaultOf(flag)]));
  tables.set(own, { table, defaults });
  return { table, defaults };
}

/** Reads flags and arguments as github.com/spf13/pflag does. Every command knows `--help`, and `-h` until it means another. */
export function parseFlags(own: readonly Flag[], words: readonly string[], interspersed: boolean): Parsed {
  const { table, defaults } = withDefaults(own);
  let flags = defaults;
  const changed = new Set<string>();
  const args: string[] = [];
  const notices: string[] = [];
  const rest = [...words];

  function set(flag: Flag, text: string, shown: string): string | null {
    const converted = convert(flag, text, flags[flag.name] ?? '');
    if (!converted.ok) return `invalid argument ${goQuote(text)} for "${shown}" flag: ${converted.reason}`;
    // Copied once, when the first flag is given.
    if (flags === defaults) flags = { ...defaults };
    flags[flag.name] = converted.value;
    changed.add(flag.name);
    return null;
  }

  const shownName = (flag: Flag, name = flag.name): string =>
    flag.shorthand ? `-${flag.shorthand}, --${name}` : `--${name}`;

  function long(word: string): string | null {
    const [name = '', ...parts] = word.slice(2).split('=');
    if (name === '' || name.startsWith('-')) return `bad flag syntax: ${word}`;
    const flag = table.find(
      (row) => row.name === name || row.deprecatedName === name || row.alsoKnownAs?.includes(name),
    );
    if (!flag) return `unknown flag: --${name}`;
    const isOld = flag.deprecatedName === name;
    const shown = isOld ? `--${name}` : shownName(flag, name);
    const value = parts.length > 0 ? parts.join('=') : flag.type === 'bool' ? 'true' : rest.shift();
    if (value === undefined) return `flag needs an argument: --${name}`;
    const wrong = set(flag, value, shown);
    if (wrong === null && isOld)
      notices.push(`Flag --${name} has been deprecated, use --${flag.name} instead`);
    return wrong;
  }

  function short(word: string): string | null {
    let letters = word.slice(1);
    while (letters !== '') {
      const letter = letters[0] ?? '';
      const found = table.find((row) => row.shorthand === letter);
      const flag = found ?? (letter === 'h' ? helpFlag : undefined);
      if (!flag) return `unknown shorthand flag: '${letter}' in -${letters}`;
      if (flag === helpFlag) notices.push('Flag shorthand -h has been deprecated, use --help');
      // With nothing behind it, `=` is a value, or no letter that is known.
      if (letters[1] === '=' && letters.length > 2) return set(flag, letters.slice(2), shownName(flag));
      if (flag.type === 'bool') {
        const wrong = set(flag, 'true', shownName(flag));
        if (wrong) return wrong;
        letters = letters.slice(1);
        continue;
      }
      const value = letters.length > 1 ? letters.slice(1) : rest.shift();
      if (value === undefined) return `flag needs an argument: '${letter}' in -${letters}`;
      return set(flag, value, shownName(flag));
    }
    return null;
  }

  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      args.push(...rest);
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      args.push(word);
      if (interspersed) continue;
      args.push(...rest);
      break;
    }
    const wrong = word.startsWith('--') ? long(word) : short(word);
    if (wrong !== null) return { kind: 'error', message: wrong };
  }
  return { kind: 'given', given: { args, flags, changed }, wantsHelp: flags.help === true, notices };
}
