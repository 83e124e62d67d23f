import { write } from '../output.ts';
import type { Builtin } from './builtins.ts';
import { complainAs } from './complain.ts';

/** getopts: the next option of the positional parameters, or of its own further words. */
export const getopts: Builtin = function* (call) {
  const { shell, argv, context } = call;
  const [, known, name, ...own] = argv;
  if (known === undefined || name === undefined) {
    yield* complainAs(call, 'usage: getopts optstring var [arg]');
    return 2;
  }
  const { variables } = shell;
  const words = own.length > 0 ? own : shell.arguments.slice(1);
  let index = Number(variables.get('OPTIND') ?? 1) || 1;
  let at = shell.option?.word === index ? shell.option.at : 1;
  const word = words[index - 1] ?? '';
  variables.delete('OPTARG');
  if (!/^-./.test(word) || word === '--') {
    variables.set('OPTIND', String(word === '--' ? index + 1 : index));
    variables.set(name, '?');
    shell.option = null;
    return 1;
  }
  const silent = known.startsWith(':');
  const letter = word[at++] ?? '';
  const where = letter === ':' ? -1 : known.indexOf(letter);
  let found = letter;
  const isEnd = at >= word.length;
  if (isEnd) {
    index++;
    at = 1;
  }
  if (where < 0) {
    found = '?';
    if (silent) variables.set('OPTARG', letter);
    else yield* write(context, 'stderr', `Illegal option -${letter}\n`);
  } else if (known[where + 1] === ':') {
    const value = isEnd ? words[index - 1] : word.slice(at);
    index++;
    at = 1;
    if (value !== undefined) variables.set('OPTARG', value);
    else {
      found = silent ? ':' : '?';
      index--;
      if (silent) variables.set('OPTARG', letter);
      else yield* write(context, 'stderr', `No arg for -${letter} option\n`);
    }
  } else variables.set('OPTARG', '');
  shell.option = { word: index, at };
  variables.set('OPTIND', String(index));
  variables.set(name, found);
  return 0;
};
