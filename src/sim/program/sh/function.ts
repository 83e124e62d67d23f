import type { Procedure } from '../../procedure.ts';
import type { Shell } from './shell.ts';

/** Calls a function: its words are the arguments meanwhile, and its local names are put back at the end. */
export function* callFunction(shell: Shell, argv: readonly string[], body: () => Procedure): Procedure {
  const before = shell.arguments;
  const scope = new Map<string, string | undefined>();
  shell.arguments = [before[0] ?? 'sh', ...argv.slice(1)];
  shell.scopes.push(scope);
  // In bash the loops around a call are none of the function's.
  const { deep } = shell.loops;
  if (shell.manner) shell.loops.deep = 0;
  yield* body();
  shell.loops.deep = deep;
  shell.scopes.pop();
  shell.arguments = before;
  for (const [name, value] of scope) {
    if (value === undefined) shell.variables.delete(name);
    else shell.variables.set(name, value);
  }
  if (shell.jump === 'return') shell.jump = null;
}
