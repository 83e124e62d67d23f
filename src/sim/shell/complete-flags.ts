import type { CommandSpec, Flag } from '../cli/command.ts';

/** What the words after a command are so far. */
export interface ReadFlags {
  readonly args: readonly string[];
  /** Long names of the flags that were given. */
  readonly given: ReadonlySet<string>;
  /** The flag whose value comes next, or null. */
  readonly waiting: Flag | null;
  /** After `--` no flags follow. */
  readonly ended: boolean;
}

/** Reads whole words as pflag would, and forgives what it would not. */
export function readFlags(spec: CommandSpec, words: readonly string[]): ReadFlags {
  const args: string[] = [];
  const given = new Set<string>();
  let waiting: Flag | null = null;
  for (const [i, word] of words.entries()) {
    if (waiting) {
      waiting = null;
      continue;
    }
    if (word === '--') return { args: [...args, ...words.slice(i + 1)], given, waiting, ended: true };
    if (!word.startsWith('-') || word === '-') {
      args.push(word);
      if (spec.interspersed) continue;
      return { args: [...args, ...words.slice(i + 1)], given, waiting, ended: true };
    }
    const flags = flagsIn(spec, word);
    for (const flag of flags) given.add(flag.name);
    const last = flags.at(-1);
    if (last && last.type !== 'bool' && isBare(word, last)) waiting = last;
  }
  return { args, given, waiting, ended: false };
}

/** `--flag=`: the flag whose value stands in the same word; null when the word holds no such value. */
export function openFlag(
  spec: CommandSpec,
  word: string,
): { readonly flag: Flag; readonly value: string; readonly prefix: string } | null {
  const equals = word.indexOf('=');
  if (!word.startsWith('--') || equals < 0) return null;
  const flag = spec.flags.find(({ name }) => name === word.slice(2, equals));
  return flag ? { flag, value: word.slice(equals + 1), prefix: word.slice(0, equals + 1) } : null;
}

/** The flags of one word: one long one, or the letters of `-aqf` up to the first that takes a value. */
function flagsIn(spec: CommandSpec, word: string): readonly Flag[] {
  if (word.startsWith('--')) {
    const name = word.slice(2).split('=')[0];
    return spec.flags.filter((flag) => flag.name === name);
  }
  const found: Flag[] = [];
  for (const letter of word.slice(1)) {
    const flag = spec.flags.find(({ shorthand }) => shorthand === letter);
    if (!flag) return found;
    found.push(flag);
    if (flag.type !== 'bool') return found;
  }
  return found;
}

const isBare = (word: string, flag: Flag): boolean =>
  word.startsWith('--') ? !word.includes('=') : word.endsWith(flag.shorthand ?? '');
