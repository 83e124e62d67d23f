import { civilTime, two } from '../../kernel/civil-time.ts';
import { processAt } from '../../kernel/process-at.ts';
import type { Procedure } from '../../procedure.ts';
import { monthNames, timeText } from '../clock-text.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';

/** Writes a line of the log: `1:M 26 Nov 2026 06:57:20.406 * text`. `*` is a notice, `#` a warning. */
export type Log = (mark: '*' | '#', text: string) => Procedure;

/** Unix time in ms. */
export const timeNow = ({ machine }: ProcessContext): number => machine.epoch + machine.now();

/** The number that the process has for itself. */
export const ownPid = ({ machine, pid }: ProcessContext): number =>
  processAt(machine.world(), pid)?.nspid ?? pid;

/** The log of a server; `C` is one that is not set up yet, `M` a master. */
export function logAs(context: ProcessContext, role: 'C' | 'M'): Log {
  return (mark, text) => {
    const ms = timeNow(context);
    const now = civilTime(Math.floor(ms / 1000));
    const day = `${two(now.day)} ${monthNames[now.month - 1]} ${now.year}`;
    const time = `${timeText(now)}.${String(ms % 1000).padStart(3, '0')}`;
    return write(context, 'stdout', `${ownPid(context)}:${role} ${day} ${time} ${mark} ${text}\n`);
  };
}
