import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';

/** An option as getopt_long(3) takes it: what may stand after it, after `=` or in the word itself where it is optional. */
export interface Option {
  readonly long: string;
  readonly short?: string;
  readonly value?: 'required' | 'optional';
}

/** What was given by long name, in order; the words that are left. Null after a mistake, which has been said. */
export interface Given {
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
}

/** Reads options up to the first word that is none, as programs do that run another program, or `anywhere` among the words. */
export function* readGiven(
  context: ProcessContext,
  name: string,
  known: readonly Option[],
  anywhere = false,
): Procedure<Given | null> {
  const options = new Map<string, readonly string[]>();
  const words = context.argv.slice(1);
  function* mistake(text: string): Procedure<null> {
    yield* write(context, 'stderr', `${name}: ${text}\nTry '${name} --help' for more information.\n`);
    return null;
  }
  const note = ({ long }: Option, value: string) => options.set(long, [...(options.get(long) ?? []), value]);
  const isOption = (word: string): boolean => word.startsWith('-') && word !== '-';
  const before: string[] = [];
  while (words.length > 0 && (anywhere || isOption(words[0] ?? ''))) {
    const word = words.shift() ?? '';
    if (word === '--') break;
    if (!isOption(word)) {
      before.push(word);
      continue;
    }
    if (word.startsWith('--')) {
      const [long = '', ...value] = word.slice(2).split('=');
      const fits = known.filter((one) => one.long.startsWith(long));
      const option = fits.find((one) => one.long === long) ?? (fits.length === 1 ? fits[0] : undefined);
      if (!option) return yield* mistake(`unrecognized option '${word}'`);
      if (option.value !== 'required') note(option, value.join('='));
      else if (value.length > 0) note(option, value.join('='));
      else {
        const next = words.shift();
        if (next === undefined) return yield* mistake(`option '--${option.long}' requires an argument`);
        note(option, next);
      }
      continue;
    }
    for (let at = 1; at < word.length; at++) {
      const letter = word[at];
      const option = known.find((one) => one.short === letter);
      if (!option) return yield* mistake(`invalid option -- '${letter}'`);
      const rest = word.slice(at + 1);
      if (option.value === undefined) {
        note(option, '');
        continue;
      }
      const value = rest !== '' || option.value === 'optional' ? rest : words.shift();
      if (value === undefined) return yield* mistake(`option requires an argument -- '${letter}'`);
      note(option, value);
      break;
    }
  }
  return { options, words: [...before, ...words] };
}
