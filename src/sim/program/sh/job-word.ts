import type { Shell } from './shell.ts';
import type { AndOr, Word } from './syntax.ts';

/** bash takes a job's word alone, `%1`, for `fg %1`, and `%1 &` for `bg %1`. */
export function withJobWord(shell: Shell, item: AndOr): AndOr {
  const [command] = item.first.commands;
  const [first] = command?.kind === 'simple' ? command.words : [];
  const [piece] = first ?? [];
  const isJob = piece?.kind === 'text' && !piece.quoted && piece.text.startsWith('%');
  if (!shell.manner || command?.kind !== 'simple' || !isJob) return item;
  const alone = item.background && item.first.commands.length === 1 && item.rest.length === 0;
  const verb: Word = [{ kind: 'text', text: alone ? 'bg' : 'fg', quoted: false }];
  const commands = [{ ...command, words: [verb, ...command.words] }, ...item.first.commands.slice(1)];
  return { ...item, background: item.background && !alone, first: { ...item.first, commands } };
}
