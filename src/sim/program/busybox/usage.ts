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
  | { readonly ok: true; readonly flags: ReadonlySet<string>; readonly words: readonly string[] }
  | { readonly ok: false; readonly code: number };

/** Splits `-la` and words; a letter that is not in `known` is a message and the usage. */
export function* readOptions(context: ProcessContext, known: string, usage: string): Procedure<Options> {
  const flags = new Set<string>();
  const words: string[] = [];
  const name = appletOf(context);
  const given = context.argv.slice(1);
  for (const [i, word] of given.entries()) {
    if (word === '--') {
      words.push(...given.slice(i + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      words.push(word);
      continue;
    }
    for (const letter of word.startsWith('--') ? [word] : word.slice(1)) {
      if (known.includes(letter)) flags.add(letter);
      else {
        const shown = letter.startsWith('--')
          ? `unrecognized option '${letter}'`
          : `invalid option -- '${letter}'`;
        yield* write(context, 'stderr', `${name}: ${shown}\n`);
        return { ok: false, code: yield* showUsage(context, usage) };
      }
    }
  }
  return { ok: true, flags, words };
}

/** The applet's name, by which it speaks. */
export function appletOf(context: ProcessContext): string {
  return (context.argv[0] ?? '').split('/').pop() ?? '';
}
