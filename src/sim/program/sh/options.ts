import { write } from '../output.ts';
import type { Builtin } from './builtins.ts';
import { complainAs } from './complain.ts';
import type { Shell } from './shell.ts';
import { singleQuoted } from './trace.ts';

/** The options of ash as `set -o` lists them, each with its letter; only some have an effect here. */
const options: readonly (readonly [name: string, letter: string])[] = [
  ['command', 'c'],
  ['errexit', 'e'],
  ['noglob', 'f'],
  ['ignoreeof', 'I'],
  ['interactive', 'i'],
  ['monitor', 'm'],
  ['noexec', 'n'],
  ['stdin', 's'],
  ['xtrace', 'x'],
  ['verbose', 'v'],
  ['noclobber', 'C'],
  ['allexport', 'a'],
  ['notify', 'b'],
  ['nounset', 'u'],
  ['errtrace', 'E'],
  ['vi', 'V'],
  ['pipefail', ''],
];
const unlisted = ['command', 'interactive', 'stdin'];

/** The option that a letter stands for. */
export const optionOf = (letter: string): string | undefined =>
  options.find(([name, one]) => one === letter && !unlisted.includes(name))?.[0];

/** `$-`: the letters of what is on. */
export const lettersOn = (shell: Shell): string => {
  const on = options.filter(([name]) => shell.options.has(name)).map(([, letter]) => letter);
  return (shell.interactive ? 'i' : '') + on.join('');
};

/** set: options on and off, the positional parameters, or every variable. */
export const set: Builtin = function* (call) {
  const { shell, argv, context } = call;
  const words = argv.slice(1);
  if (words.length === 0) {
    const names = [...shell.variables.keys()].sort();
    const lines = names.map((name) => `${name}=${singleQuoted(shell.variables.get(name) ?? '')}\n`);
    yield* write(context, 'stdout', lines.join(''));
    return 0;
  }
  const change = (name: string, isOn: boolean) =>
    isOn ? shell.options.add(name) : shell.options.delete(name);
  for (let word = words[0]; word !== undefined && /^[-+]./.test(word); word = words[0]) {
    words.shift();
    if (word === '--') {
      shell.arguments = [shell.arguments[0] ?? 'sh', ...words];
      return 0;
    }
    const isOn = word.startsWith('-');
    for (const letter of word.slice(1)) {
      if (letter === 'o' && words.length === 0) {
        const shown = options.filter(([name]) => !unlisted.includes(name));
        const lines = shown.map(([name]) => `${name.padEnd(16)}${shell.options.has(name) ? 'on' : 'off'}\n`);
        yield* write(context, 'stdout', lines.join(''));
        continue;
      }
      const name = letter === 'o' ? options.find(([one]) => one === words[0])?.[0] : optionOf(letter);
      const wrong = `illegal option ${isOn ? '-' : '+'}${letter === 'o' ? `o ${words[0]}` : letter}`;
      if (letter === 'o') words.shift();
      if (name === undefined) {
        yield* complainAs(call, wrong);
        if (!shell.interactive) shell.exit = 2;
        return 2;
      }
      change(name, isOn);
    }
  }
  if (words.length > 0) shell.arguments = [shell.arguments[0] ?? 'sh', ...words];
  return 0;
};
