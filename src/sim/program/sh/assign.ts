import type { Procedure } from '../../procedure.ts';
import { complain } from './complain.ts';
import type { Shell } from './shell.ts';

/** What is said of a variable that may not be set. */
export const readOnly = (name: string): string => `${name}: is read only`;

/** Gives a variable a value, or takes it away. */
function put(shell: Shell, name: string, value: string | undefined): void {
  if (value === undefined) shell.variables.delete(name);
  else shell.variables.set(name, value);
}

/** Sets a variable that may be set; else says that it may not, which ends a script. */
export function* assign(shell: Shell, name: string, value: string): Procedure<boolean> {
  if (shell.readonly.has(name)) {
    yield* complain(shell, readOnly(name));
    shell.status = 2;
    if (!shell.interactive) shell.exit = 2;
    return false;
  }
  shell.variables.set(name, value);
  if (shell.options.has('allexport')) shell.exported.add(name);
  return true;
}

/** Runs a command of the shell's own with the variables that stand before it; they are put back unless they `stay`. */
export function* withAssigned(
  shell: Shell,
  assigned: readonly (readonly [string, string])[],
  stay: boolean,
  body: () => Procedure,
): Procedure {
  const before = assigned.map(([name]) => [name, shell.variables.get(name)] as const);
  for (const [name, value] of assigned) if (!(yield* assign(shell, name, value))) return;
  yield* body();
  if (!stay) for (const [name, value] of before) put(shell, name, value);
}
