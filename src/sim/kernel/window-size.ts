import { send } from '../channel.ts';
import type { LiveTty } from './tty.ts';

/** TIOCSWINSZ of ioctl_tty(2): the foreground hears of it, where the size is another one than before. */
export function setSize(tty: LiveTty, rows: number, columns: number): void {
  if (tty.rows === rows && tty.columns === columns) return;
  tty.rows = rows;
  tty.columns = columns;
  send(tty.signals, 'WINCH');
}
