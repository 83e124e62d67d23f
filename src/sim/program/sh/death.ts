import type { Signal } from '../../spec.ts';

/** strsignal(3) of the signals that end a process, as the C library writes them. */
const texts: { readonly [S in Signal]?: string } = {
  HUP: 'Hangup',
  QUIT: 'Quit',
  ILL: 'Illegal instruction',
  TRAP: 'Trace/breakpoint trap',
  ABRT: 'Aborted',
  BUS: 'Bus error',
  FPE: 'Floating point exception',
  KILL: 'Killed',
  USR1: 'User defined signal 1',
  SEGV: 'Segmentation fault',
  USR2: 'User defined signal 2',
  ALRM: 'Alarm clock',
  TERM: 'Terminated',
};

/** What ash says of a command that a signal has ended; null where it says nothing, as for INT and PIPE. */
export function deathText(signal: Signal | null): string | null {
  return signal === null ? null : (texts[signal] ?? null);
}
