import { stat } from '../../kernel/files.ts';
import { readDirectory } from '../../kernel/view.ts';
import { builtins } from './builtins.ts';
import type { Shell } from './shell.ts';

/** What Tab found: names that fit, in order, and how much of them stands in the line already. */
export interface Completion {
  readonly names: readonly string[];
  /** So many characters of a name, its backslashes counted. */
  readonly start: number;
}

type Kind = 'command' | 'file' | 'directory';

/** What fits the word before the cursor: commands and builtins where one is wanted, else files; directories after cd. */
export function complete(shell: Shell, before: string): Completion {
  const { word, kind } = lastWord(before);
  const slash = word.lastIndexOf('/') + 1;
  const beginning = word.slice(slash);
  const found = new Set<string>();
  if (slash === 0 && kind === 'command') {
    for (const name of Object.keys({ ...builtins, ...shell.own }))
      if (name.startsWith(beginning)) found.add(name);
    for (const directory of (shell.variables.get('PATH') ?? '').split(':'))
      for (const name of namesIn(shell, directory || '.', beginning, kind)) found.add(name);
  } else {
    const home = shell.variables.get('HOME') ?? '';
    const directory = word.slice(0, slash).replace(/^~(?=\/)/, home) || '.';
    for (const name of namesIn(shell, directory, beginning, kind)) found.add(name);
  }
  const backslashes = beginning.match(/[ `'"\\#$~?*[{()&;|<>]/g)?.length ?? 0;
  return { names: [...found].sort(), start: beginning.length + backslashes };
}

function namesIn(shell: Shell, directory: string, beginning: string, kind: Kind): readonly string[] {
  const { machine, pid } = shell.context;
  const names = readDirectory(machine, pid, directory);
  return (names.ok ? names.value : [])
    .filter((name) => name.startsWith(beginning))
    .flatMap((name) => {
      const found = stat(machine, pid, `${directory}/${name}`);
      if (found.ok && found.value.node.type === 'dir') return [`${name}/`];
      return kind === 'directory' ? [] : [name];
    });
}

/** The last word of a line, its quotes taken off, and what can stand there. */
function lastWord(line: string): { readonly word: string; readonly kind: Kind } {
  let word = '';
  let words: string[] = [];
  let quote = '';
  let isFile = false;
  for (let i = 0; i < line.length; i++) {
    const char = line[i] ?? '';
    if (char === '\\' && quote !== "'") word += line[++i] ?? '';
    else if (quote !== '') {
      if (char === quote) quote = '';
      else word += char;
    } else if (char === '"' || char === "'") quote = char;
    else if (/[;&|({`]/.test(char) && !(char !== ';' && /[<>]/.test(line[i - 1] ?? ''))) {
      words = [];
      word = '';
      isFile = false;
    } else if (/[ <>]/.test(char)) {
      if (char !== ' ') isFile = true;
      if (word !== '') words.push(word);
      word = '';
    } else word += char;
  }
  if (isFile || words.length > 1) return { word, kind: 'file' };
  const [first] = words;
  return { word, kind: first === undefined ? 'command' : first === 'cd' ? 'directory' : 'file' };
}
