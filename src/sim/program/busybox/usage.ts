import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';

/** The version that our busybox says it is. */
export const BUSYBOX = 'BusyBox v1.37.0 (2024-09-26 21:31:42 UTC) multi-call binary.';

/** The applet's usage after a mistake, on standard error; status 1. */
export function* showUsage(context: ProcessContext, usage: string): Procedure<number> {
  yield* write(context, 'stderr', `${BUSYBOX}\n\nUsage: ${usage}\n`);
  return 1;
}

export type Options =
  | {
      readonly ok: true;
      readonly flags: ReadonlySet<string>;
      /** What was given with the letters that take a value; the last one counts. */
      readonly values: Readonly<Record<string, string>>;
      /** The same, each time that it was given. */
      readonly all: Readonly<Record<string, readonly string[]>>;
      readonly words: readonly string[];
    }
  | { readonly ok: false; readonly code: number };

/**
 * Splits `-la` and words as getopt(3): in `known`, a letter with a colon after it takes a value. What is not in it is a
 * message and the usage.
 */
export function* readOptions(context: ProcessContext, known: string, usage: string): Procedure<Options> {
  const flags = new Set<string>();
  const values: Record<string, string> = {};
  const all: Record<string, string[]> = {};
  const words: string[] = [];
  const given = context.argv.slice(1);
  function* wrong(what: string): Procedure<Options> {
    yield* write(context, 'stderr', `${appletOf(context)}: ${what}\n`);
    return { ok: false, code: yield* showUsage(context, usage) };
  }
  for (let i = 0; i < given.length; i++) {
    const word = given[i] ?? '';
    if (word === '--') {
      words.push(...given.slice(i + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      words.push(word);
      continue;
    }
    if (word.startsWith('--')) return yield* wrong(`unrecognized option '${word}'`);
    for (let at = 1; at < word.length; at++) {
      const letter = word[at] ?? '';
      const place = letter === ':' ? -1 : known.indexOf(letter);
      if (place < 0) return yield* wrong(`invalid option -- '${letter}'`);
      flags.add(letter);
      if (known[place + 1] !== ':') continue;
      const value = word.slice(at + 1) || given[++i];
      if (value === undefined) return yield* wrong(`option requires an argument -- '${letter}'`);
      values[letter] = value;
      all[letter] = [...(all[letter] ?? []), value];
      break;
    }
  }
  return { ok: true, flags, values, all, words };
}

/** The applet's name, by which it speaks. */
export function appletOf(context: ProcessContext): string {
  return (context.argv[0] ?? '').split('/').pop() ?? '';
}

/** Says of the first of these option values that it is no whole number; false where each is one, or not given. */
export function* hasOddNumber(
  context: ProcessContext,
  values: readonly (string | undefined)[],
): Procedure<boolean> {
  const odd = values.find((value) => value !== undefined && !/^\d+$/.test(value));
  if (odd === undefined) return false;
  yield* write(context, 'stderr', `${appletOf(context)}: invalid number '${odd}'\n`);
  return true;
}
