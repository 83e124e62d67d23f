import { errorText } from '../../kernel/errno.ts';
import { readFile, stat } from '../../kernel/files.ts';
import type { Builtin } from './builtins.ts';
import { raise } from './mistake.ts';

/** `.` and source: the commands of a file, run by this shell; a name without a slash is looked for as programs are. */
export const source: Builtin = function* (call) {
  const { shell, argv, context, runText } = call;
  const { machine, pid } = context;
  const [, name, ...words] = argv;
  if (name === undefined) return 2;
  const path = name.includes('/')
    ? name
    : (shell.variables.get('PATH') ?? '')
        .split(':')
        .map((directory) => `${directory || '.'}/${name}`)
        .find((one) => {
          const found = stat(machine, pid, one);
          return found.ok && found.value.node.type === 'file';
        });
  if (path === undefined) return yield* raise(call, `${name}: not found`);
  const text = readFile(machine, pid, path);
  if (!text.ok) return yield* raise(call, `can't open '${name}': ${errorText[text.error]}`);
  const before = shell.arguments;
  if (words.length > 0) shell.arguments = [before[0] ?? 'sh', ...words];
  // `return` leaves the file; names that are local belong to the function around it.
  shell.scopes.push(shell.scopes.at(-1) ?? new Map());
  const { script, line, firstLine } = shell;
  Object.assign(shell, { script: name, firstLine: 1, status: 0 });
  yield* runText(shell, text.value);
  Object.assign(shell, { script, line, firstLine });
  shell.scopes.pop();
  if (words.length > 0) shell.arguments = before;
  if (shell.jump === 'return') shell.jump = null;
  return shell.status;
};
