import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { Stdio } from '../program.ts';
import type { Call } from './builtins.ts';
import { builtinContext, type Shell } from './shell.ts';

/** Says something as the shell does, `sh: what`, on its standard error. */
export function complain(shell: Shell, text: string, stdio: Stdio = shell.stdio): Procedure {
  const [speaker] = shell.arguments;
  const { script, line } = shell;
  const place = script === null ? '' : `${script === speaker ? '' : `${script}: `}line ${line}: `;
  return write(builtinContext(shell, [], stdio), 'stderr', `${speaker}: ${place}${text}\n`);
}

/** Says something as a builtin does. */
export const complainAs = ({ shell, argv, context }: Call, text: string): Procedure =>
  write(
    context,
    'stderr',
    `${shell.arguments[0]}: ${argv[0]}: ${shell.interactive ? '' : `line ${shell.line}: `}${text}\n`,
  );
