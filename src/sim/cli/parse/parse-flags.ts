import type { Flag, FlagValue, Given } from '../command.ts';
import { goQuote } from '../format/go-quote.ts';
import { convert, defaultOf } from './flag-value.ts';

/** A command line, or what pflag says is wrong with it. `help` when --help came first. */
export type Parsed =
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'help' }
  | { readonly kind: 'error'; readonly message: string };

/** Reads flags and arguments as github.com/spf13/pflag does. */
export function parseFlags(table: readonly Flag[], words: readonly string[], interspersed: boolean): Parsed {
  const flags: Record<string, FlagValue> = Object.fromEntries(
    table.map((flag) => [flag.name, defaultOf(flag)]),
  );
  const changed = new Set<string>();
  const args: string[] = [];
  const rest = [...words];

  function set(flag: Flag, text: string, shown: string): string | null {
    const converted = convert(flag, text, flags[flag.name] ?? '');
    if (!converted.ok) return `invalid argument ${goQuote(text)} for "${shown}" flag: ${converted.reason}`;
    flags[flag.name] = converted.value;
    changed.add(flag.name);
    return null;
  }

  const shownName = (flag: Flag, name = flag.name): string =>
    flag.shorthand ? `-${flag.shorthand}, --${name}` : `--${name}`;

  function long(word: string): string | null | 'help' {
    const body = word.slice(2);
    const [name, ...parts] = body.split('=');
    const value = parts.length > 0 ? parts.join('=') : null;
    if (!name || name.startsWith('-')) return `bad flag syntax: ${word}`;
    if (name === 'help') return 'help';
    const flag = table.find((row) => row.name === name || row.alsoKnownAs?.includes(name));
    if (!flag) return `unknown flag: --${name}`;
    const shown = shownName(flag, name);
    if (value !== null) return set(flag, value, shown);
    if (flag.type === 'bool') return set(flag, 'true', shown);
    const next = rest.shift();
    if (next === undefined) return `flag needs an argument: --${name}`;
    return set(flag, next, shown);
  }

  function short(word: string): string | null | 'help' {
    let letters = word.slice(1);
    while (letters !== '') {
      const letter = letters[0] ?? '';
      const flag = table.find((row) => row.shorthand === letter);
      if (!flag) {
        if (letter === 'h') return 'help';
        return `unknown shorthand flag: '${letter}' in -${letters}`;
      }
      if (letters[1] === '=') return set(flag, letters.slice(2), shownName(flag));
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
    if (wrong === 'help') return { kind: 'help' };
    if (wrong) return { kind: 'error', message: wrong };
  }
  return { kind: 'given', given: { args, flags, changed } };
}
