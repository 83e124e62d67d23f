import type { KernelEvent } from '../../../sim/kernel/events.ts';
import type { Moment } from '../../../trace/moment.ts';
import { commandOf, containerOfPid, processOf, programName } from './names.ts';
import { quoted, type Sentences } from './sentences.ts';

/** Events of processes: part of the story on every deck. */
export type ProcessEvent = Extract<
  KernelEvent,
  {
    type:
      | `process.${string}`
      | 'processes.passed'
      | 'syscall.made'
      | 'signal.sent'
      | 'output.produced'
      | 'root.pivoted';
  }
>;

/** Those that a first run does without. */
export type LaterProcessEvent = Extract<
  ProcessEvent,
  {
    type:
      | 'process.asked'
      | 'process.answered'
      | 'process.forked'
      | 'process.moved'
      | 'process.changed'
      | 'process.reaped'
      | 'processes.passed'
      | 'signal.sent'
      | 'syscall.made';
  }
>;

/** Sentences for what processes do and what becomes of them. */
export const processNarration: Sentences<Exclude<ProcessEvent, LaterProcessEvent>> = {
  'process.executed': (moment) => {
    const { event, deck } = moment;
    const container = containerOfPid(moment, event.pid);
    const command = commandOf(event.argv);
    if (container === null)
      return deck === 1
        ? `The program ${command} starts, on the computer itself.`
        : `Process ${event.pid} now runs ${command}.`;
    if (deck === 1) return `The program ${command} starts in the container.`;
    const number = processOf(moment, event.pid)?.nspid ?? event.pid;
    return deck === 2
      ? `The container's process ${number} now runs ${command}.`
      : `execve: process ${event.pid}, number ${number} inside ${container}, is now ${command}.`;
  },
  'process.exited': (moment) => exited(moment),
  'output.produced': (moment) => {
    const { event, deck } = moment;
    const what = quoted(event.text);
    if (deck === 1) return `The program writes ${what}.`;
    const call = deck === 3 && moment.syscall?.name === 'write' ? 'write: ' : 'The program ';
    const to = event.stream === 'stdout' ? 'standard output' : 'standard error';
    return `${call}${programName(moment, event.pid)} writes ${what} to its ${to}.`;
  },
  'root.pivoted': ({ deck }) =>
    deck === 1
      ? 'The kernel has put walls around the new process: it sees its own files, processes, network and name.'
      : '',
};

function exited(moment: Moment<'process.exited'>): string {
  const { event, deck } = moment;
  const container = containerOfPid(moment, event.pid);
  const name = programName(moment, event.pid);
  if (container !== null && name === 'runc init' && event.code !== 0)
    return deck === 1
      ? 'The new process ends before a program has started in it.'
      : `Process ${event.pid} ends, exit code ${event.code}: it could not become the program of the container.`;
  if (event.signal !== null)
    return `The signal ${event.signal === 'KILL' ? 'SIGKILL' : `SIG${event.signal}`} has ended ${name}.`;
  if (container !== null && deck === 1)
    return event.code === 0
      ? 'The program ends. Exit code 0 means that all went well.'
      : `The program ends with exit code ${event.code}. Anything but 0 means that something was not right.`;
  return `Process ${event.pid}, ${name}, ends with exit code ${event.code}.`;
}
