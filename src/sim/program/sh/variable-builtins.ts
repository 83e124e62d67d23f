import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import { assign, readOnly } from './assign.ts';
import type { Builtin, Call } from './builtins.ts';
import { raise } from './mistake.ts';
import { singleQuoted } from './trace.ts';
import { isName } from './word-text.ts';

/** Lists names as a command that would make them what they are. */
function* list({ shell, context }: Call, verb: string, names: ReadonlySet<string>): Procedure<number> {
  const lines = [...names].sort().map((name) => {
    const value = shell.variables.get(name);
    return `${verb} ${name}${value === undefined ? '' : `=${singleQuoted(value)}`}\n`;
  });
  for (const line of lines) yield* write(context, 'stdout', line);
  return 0;
}

/** export and readonly: names are marked, and those with a `=` get a value before. */
const marks = (verb: 'export' | 'readonly'): Builtin =>
  function* (call) {
    const { shell } = call;
    const marked = verb === 'export' ? shell.exported : shell.readonly;
    const words = call.argv.slice(1);
    const takesAway = words[0] === '-n';
    if (words[0] === '-p' || takesAway) words.shift();
    if (words.length === 0) return yield* list(call, verb, marked);
    for (const word of words) {
      const [name = '', ...value] = word.split('=');
      if (!isName(name)) return yield* raise(call, `${name}: bad variable name`);
      if (word.includes('=') && !(yield* assign(shell, name, value.join('=')))) return 2;
      if (takesAway) marked.delete(name);
      else marked.add(name);
    }
    return 0;
  };

const unset: Builtin = function* (call) {
  const { shell } = call;
  const words = call.argv.slice(1);
  const isFunction = words[0] === '-f';
  if (isFunction || words[0] === '-v') words.shift();
  for (const name of words) {
    if (isFunction) shell.functions.delete(name);
    else if (shell.readonly.has(name)) return yield* raise(call, readOnly(name));
    else {
      shell.variables.delete(name);
      shell.exported.delete(name);
    }
  }
  return 0;
};

const local: Builtin = function* (call) {
  const { shell } = call;
  const scope = shell.scopes.at(-1);
  if (!scope) return yield* raise(call, 'not in a function');
  for (const word of call.argv.slice(1)) {
    const [name = '', ...value] = word.split('=');
    if (!scope.has(name)) scope.set(name, shell.variables.get(name));
    if (word.includes('=') && !(yield* assign(shell, name, value.join('=')))) return 2;
  }
  return 0;
};

/** What makes, marks and takes away variables. */
export const variableBuiltins: Readonly<Record<string, Builtin>> = {
  export: marks('export'),
  readonly: marks('readonly'),
  unset,
  local,
};
