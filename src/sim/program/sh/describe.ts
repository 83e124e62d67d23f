import { findInPath } from '../../kernel/exec.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { Builtin, Call } from './builtins.ts';
import type { Shell } from './shell.ts';

const keywords = '! { } case do done elif else esac fi for function if in then until while'.split(' ');

/** Those that POSIX calls special: a mistake in one ends a script. */
const special =
  '. : break continue eval exec exit export readonly return set shift source times trap unset'.split(' ');

export const isSpecial = (name: string): boolean => special.includes(name);

const NOT_FOUND = 127;

/** What a name stands for, in ash's words or, where it is not `wordy`, as `command -v` says it; null for nothing. */
function described(
  { shell, context }: Call,
  name: string,
  wordy: boolean,
  known: readonly string[],
): string | null {
  const say = (what: string): string => (wordy ? `${name} is ${what}` : name);
  if (keywords.includes(name)) return say('a shell keyword');
  if (shell.functions.has(name)) return say('a function');
  if (known.includes(name))
    return say(special.includes(name) ? 'a special shell builtin' : 'a shell builtin');
  const found = findInPath(context.machine, context.pid, name, shell.variables.get('PATH'));
  if (!found.ok) return null;
  return wordy ? `${name} is ${found.value}` : found.value;
}

/** type, command -v and command: what a name is, and how to run what is no function. `known` are the builtins' names. */
export const describers = (
  known: (shell: Shell) => readonly string[],
): Readonly<Record<string, Builtin>> => ({
  *type(call) {
    let code = 0;
    for (const name of call.argv.slice(1)) {
      const text = described(call, name, true, known(call.shell));
      yield* write(call.context, 'stdout', `${text ?? `${name}: not found`}\n`);
      if (text === null) code = NOT_FOUND;
    }
    return code;
  },
  *command(call) {
    const { argv, context, shell } = call;
    const words = argv.slice(1);
    let asks = '';
    while (/^-[pvV]+$/.test(words[0] ?? '')) asks += words.shift()?.slice(1) ?? '';
    const [name] = words;
    if (name === undefined) return 0;
    if (!/[vV]/.test(asks)) return yield* withoutFunction(call, name, words);
    const wordy = asks.includes('V');
    const text = described(call, name, wordy, known(shell));
    if (text !== null || wordy) yield* write(context, 'stdout', `${text ?? `${name}: not found`}\n`);
    return text === null ? NOT_FOUND : 0;
  },
});

function* withoutFunction(call: Call, name: string, words: readonly string[]): Procedure<number> {
  const { shell, runText } = call;
  const body = shell.functions.get(name);
  shell.functions.delete(name);
  const quoted = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  const after = call.isLast ? 'nothing' : 'more';
  const code = yield* runText({ ...shell, stdio: call.context.stdio }, quoted.join(' '), after);
  if (body) shell.functions.set(name, body);
  return code;
}
