import type { Moment } from '../../../trace/moment.ts';
import { appName, containerOfPid, programName } from './names.ts';
import type { LaterProcessEvent } from './processes.ts';
import { capital, clipped, type Sentences } from './sentences.ts';

/** Sentences for what happens to processes at later commands, and for the host's own programs. */
export const laterProcessNarration: Sentences<Exclude<LaterProcessEvent, { type: 'syscall.made' }>> = {
  'process.asked': (moment) => {
    const { pid, device, address } = moment.event;
    if (address !== undefined)
      return `${capital(appName(moment, pid))} opens ${clipped(address, 40)}. It asks the kernel for a connection.`;
    const wish = device === 'disk' ? 'a file' : 'a page';
    return `${capital(appName(moment, pid))} wants ${wish}. It cannot reach the ${device} itself, so it asks the kernel.`;
  },
  'process.answered': (moment) => {
    const { pid, device, page } = moment.event;
    if (page)
      return page.status === null
        ? `${capital(appName(moment, pid))} cannot open ${clipped(page.address, 40)}: ${clipped(page.text, 40).toLowerCase()}.`
        : `${capital(appName(moment, pid))} shows what came from ${clipped(page.address, 40)}.`;
    return `${capital(appName(moment, pid))} has its ${device === 'disk' ? 'file' : 'page'}. Only the kernel touched the ${device}.`;
  },
  'process.forked': (moment) => {
    const { process } = moment.event;
    const parent = programName(moment, process.ppid);
    const name = process.comm.startsWith('runc:') ? 'runc init' : clipped(process.comm, 20);
    if (moment.deck === 1) return `The program ${name} is started.`;
    const inside =
      process.nspid === process.pid ? '' : `, which is number ${process.nspid} inside the container`;
    return `${moment.syscall ? `${moment.syscall.name}: ` : 'The process '}${parent} starts process ${process.pid}, ${name}${inside}.`;
  },
  'process.reaped': ({ event }) =>
    `The parent of process ${event.pid} has taken note of its end. Its number is free.`,
  'processes.passed': (moment) => {
    const { parent, count } = moment.event;
    return `Process ${parent}, ${programName(moment, parent)}, has started ${count} small programs one after the other. They have ended. Each had a number of its own.`;
  },
  'process.moved': (moment) =>
    `Process ${moment.event.pid}, ${programName(moment, moment.event.pid)}, is ${moment.event.to} now.`,
  'process.changed': (moment) => {
    const { event } = moment;
    const { ppid, cwd, memory, argv, cgroup } = event.change;
    if (cgroup !== undefined)
      return `Process ${event.pid} is in the control group ${clipped(cgroup, 40)} now, and so is all that it starts from here on.`;
    if (ppid !== undefined) return `Process ${event.pid} has process ${ppid} as its parent now.`;
    if (cwd !== undefined) return `Process ${event.pid} is in the directory ${clipped(cwd, 40)} now.`;
    if (argv !== undefined)
      return `Process ${event.pid} calls itself “${clipped(argv.join(' '), 60)}” in lists of processes from now on.`;
    if (memory !== undefined) return `Process ${event.pid} uses a different amount of memory now.`;
    return `Process ${event.pid} changes.`;
  },
  'signal.sent': (moment) => signalled(moment),
};

function signalled(moment: Moment<'signal.sent'>): string {
  const { event, deck } = moment;
  const container = containerOfPid(moment, event.to);
  const code = `SIG${event.signal}`;
  const target = programName(moment, event.to);
  if (deck > 1) {
    if (event.signal === 'WINCH')
      return `The kernel sends ${code} to process ${event.to}, ${target}: the terminal has a new size.`;
    const whom = event.from === event.to ? 'itself' : `process ${event.to}`;
    return `Process ${event.from} sends ${code} to ${whom}, ${target}.`;
  }
  const to = container === null ? target : `the program in ${container}`;
  // What a program inside sends to the container's first process may have no effect: see pid_namespaces(7).
  if (event.signal !== 'WINCH' && container !== null && containerOfPid(moment, event.from) === container)
    return event.from === event.to
      ? `A program in ${container} sends itself the signal ${code}.`
      : `A program in ${container} sends the signal ${code} to another one there.`;
  switch (event.signal) {
    case 'KILL':
      return `The kernel brings ${to} the signal SIGKILL: no program can refuse it.`;
    case 'TERM':
    case 'QUIT':
    case 'INT':
      return `The kernel brings ${to} the signal ${code}: please finish.`;
    case 'WINCH':
      return `The kernel tells ${to} how large the terminal is.`;
    default:
      return `The kernel brings ${to} the signal ${code}.`;
  }
}
