import { civilTime, two } from '../../kernel/civil-time.ts';
import type { Errno } from '../../kernel/errno.ts';
import { errorText } from '../../kernel/errno.ts';
import { timeOf } from '../../kernel/files.ts';
import { processAt } from '../../kernel/process-at.ts';
import type { Procedure } from '../../procedure.ts';
import { timeText } from '../clock-text.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';

/** nginx's own name for itself, as it stands in its log, its headers and its error pages. */
export const VERSION = 'nginx/1.27.5';

/** It is up before the prompt is back, so that a picture that ends there shows all of it. */
export const AT_ONCE = 0;

type Level = 'notice' | 'warn' | 'error' | 'crit' | 'alert' | 'emerg';

/** The process's number, as it counts itself. */
export const ownNumber = ({ machine, pid }: ProcessContext): number =>
  processAt(machine.world(), pid)?.nspid ?? pid;

/** A line of the error log, which is standard error in a container: `2025/05/20 10:00:00 [notice] 1#1: exit`. */
export function note(context: ProcessContext, text: string, level: Level = 'notice'): Procedure {
  const now = civilTime(timeOf(context.machine));
  const time = `${now.year}/${two(now.month)}/${two(now.day)} ${timeText(now)}`;
  const own = ownNumber(context);
  return write(context, 'stderr', `${time} [${level}] ${own}#${own}: ${text}\n`, AT_ONCE);
}

/** What is said before the server runs goes to the log and to standard error: in a container both are one. */
export function* complain(context: ProcessContext, text: string, level: Level = 'emerg'): Procedure {
  yield* note(context, text, level);
  yield* write(context, 'stderr', `nginx: [${level}] ${text}\n`, AT_ONCE);
}

/** errno(3): the numbers that stand beside the words in nginx's log. */
const numbers: Partial<Record<Errno, number>> = {
  EPERM: 1,
  ENOENT: 2,
  EAGAIN: 11,
  ENOMEM: 12,
  EACCES: 13,
  ENOTDIR: 20,
  EISDIR: 21,
  EROFS: 30,
  EADDRINUSE: 98,
};

/** `13: Permission denied` */
export const numbered = (error: Errno): string => `${numbers[error] ?? 2}: ${errorText[error]}`;
