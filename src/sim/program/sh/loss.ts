import { type Errno, errorText } from '../../kernel/errno.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { Stdio } from '../program.ts';
import { builtins } from './builtins.ts';
import { expandWord, type Substitute } from './expand.ts';
import { builtinContext, type Shell } from './shell.ts';
import type { Command } from './syntax.ts';

/** What programs say and end with when their output cannot be kept; others say `write error` and end with 1. */
const atLoss: Readonly<Record<string, readonly [says: string, status: number]>> = {
  head: ['standard output', 0],
  seq: ['', 255],
  sort: ['standard output', 0],
};

/** A program hears of a full disk as it writes. Here what it wrote reaches the disk when it has ended. */
export function* tellOfLoss(
  shell: Shell,
  command: Command,
  stdio: Stdio,
  error: Errno,
  substitute: Substitute,
): Procedure {
  const words = command.kind === 'simple' ? command.words : [];
  const [name = ''] = words[0] ? yield* expandWord(shell, words[0], substitute) : [];
  const isOwn = name === '' || Object.hasOwn(builtins, name) || shell.functions.has(name);
  const [says, status] = atLoss[name] ?? ['write error', 1];
  const speaker = isOwn ? (shell.arguments[0] ?? '') : (name.split('/').pop() ?? '');
  const text = says === '' ? '' : `${speaker}: ${says}: ${errorText[error]}\n`;
  yield* write(builtinContext(shell, [], stdio), 'stderr', text);
  shell.status = status;
}
