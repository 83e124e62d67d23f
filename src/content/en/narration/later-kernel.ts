import type { Moment } from '../../../trace/moment.ts';
import { processOf, programName } from './names.ts';
import type { ProcessEvent } from './processes.ts';
import { clipped, type Sentences } from './sentences.ts';
import { listed, ownerOf, viewOf } from './spaces.ts';

/** What the kernel does for a process is told more exactly than a first run needs. */
export const laterKernelNarration: Sentences<
  Extract<ProcessEvent, { type: 'root.pivoted' | 'syscall.made' }>
> = {
  'syscall.made': ({ event, deck, ...around }) => {
    const { pid, name } = event;
    if (deck === 1 && name === 'sendto' && event.args.includes('127.0.0.11'))
      return `The program ${programName(around, pid)} asks Docker's name server who has that name.`;
    if (deck === 1) return `The program ${programName(around, pid)} asks the kernel: ${name}.`;
    const args = clipped(event.args.split('!')[0] ?? '', 60);
    const result = event.result === '?' ? '' : `, and the kernel answers ${clipped(event.result, 30)}`;
    return `Process ${pid} calls ${name}(${args})${result}.`;
  },
  'root.pivoted': (moment) => {
    const { event, deck } = moment;
    if (deck === 1) return walls(moment);
    const call = deck === 3 ? 'pivot_root: process' : 'Process';
    return `${call} ${event.pid} has the container's files as its root. The computer's own are out of sight.`;
  },
};

/** What a new process sees of its own, and what it has together with others. */
function walls(moment: Moment<'root.pivoted'>): string {
  const process = processOf(moment, moment.event.pid);
  const own: string[] = [];
  const shared = new Map<string, string[]>();
  for (const type of ['mnt', 'pid', 'net', 'uts'] as const) {
    const owner = process ? ownerOf(moment, process.namespaces[type], process.cgroup) : null;
    const view = type === 'uts' ? 'name' : viewOf[type];
    if (owner === null) own.push(view);
    else shared.set(owner, [...(shared.get(owner) ?? []), view]);
  }
  const others = [...shared].map(
    ([owner, views]) => ` It shares ${listed(views.map((view) => `the ${view}`))} of ${owner}.`,
  );
  return `The kernel has put walls around the new process: it sees its own ${listed(own)}.${others.join('')}`;
}
