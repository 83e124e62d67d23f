import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import { builtinContext, type Shell } from './shell.ts';

/** In single quotes, with those in it between double ones. */
export const singleQuoted = (text: string): string => `'${text.replace(/'+/g, (quotes) => `'"${quotes}"'`)}'`;

/** A word as ash shows it: in quotes where a character would mean something to a shell. */
const shown = (word: string): string => (/[^+-:@-Z\]^_a-z]/.test(word) ? singleQuoted(word) : word);

/** `set -x`: shows a command before it is run. */
export function* trace(
  shell: Shell,
  assigned: readonly (readonly [string, string])[],
  argv: readonly string[],
): Procedure {
  if (!shell.options.has('xtrace')) return;
  const words = [...assigned.map(([name, value]) => `${name}=${shown(value)}`), ...argv.map(shown)];
  const text = `${shell.variables.get('PS4') ?? ''}${words.join(' ')}\n`;
  yield* write(builtinContext(shell, [], shell.stdio), 'stderr', text);
}
