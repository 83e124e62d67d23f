import { CLOSED, createChannel } from '../../channel.ts';
import { reap } from '../../kernel/exit.ts';
import type { ExitStatus, LiveProcess } from '../../kernel/live.ts';
import { numberFor, processAt } from '../../kernel/process-at.ts';
import type { Pid } from '../../names.ts';
import { type Procedure, race } from '../../procedure.ts';
import { type Signal, signalNumber } from '../../spec.ts';
import { block, unblock, write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { deathText } from './death.ts';
import { builtinContext, type Shell } from './shell.ts';

/** One process of a job, and what wait(2) has told of it. */
interface Member {
  readonly live: LiveProcess;
  /** As the shell's PID namespace counts. */
  readonly number: number;
  readonly text: string;
  status: ExitStatus | null;
  /** The signal that it was stopped by, as far as the shell knows. */
  stopped: Signal | null;
}

/** What the shell has started in one go: a pipeline, a list in the background. */
export interface Job {
  /** What stands in brackets. */
  readonly number: number;
  /** Its process group; null without job control. */
  group: Pid | null;
  readonly members: Member[];
  /** How it stands has changed since it was last told. */
  changed: boolean;
}

type JobState = 'running' | 'stopped' | 'done';

/** How a job stands: it runs as long as one of its processes does. */
export function stateOf({ members }: Job): JobState {
  const left = members.filter(({ status }) => status === null);
  if (left.length === 0) return 'done';
  return left.some(({ stopped }) => stopped === null) ? 'running' : 'stopped';
}

/** A new job without processes, numbered with the first number that is free. The last that was made comes first. */
export function openJob(shell: Shell): Job {
  let number = shell.manner?.next(shell.jobs) ?? 1;
  while (shell.jobs.some((job) => job.number === number)) number++;
  const job: Job = { number, group: null, members: [], changed: false };
  shell.jobs.unshift(job);
  return job;
}

/** Puts a process of the shell into a job. */
export function enlist(shell: Shell, job: Job, live: LiveProcess, text: string): void {
  const { machine, pid } = shell.context;
  const number = numberFor(machine.world(), live.pid, pid);
  // Without job control it does not ask whether one was stopped (WUNTRACED).
  if (shell.terminal) live.stops = createChannel(`stops of ${live.pid}`);
  job.members.push({ live, number, text, status: null, stopped: null });
}

/** Makes a job the current one. A stopped one goes before those that run (ash's set_curjob). */
export function makeCurrent(shell: Shell, job: Job): void {
  const others = shell.jobs.filter((one) => one !== job);
  const behind = stateOf(job) === 'stopped' ? 0 : others.filter((one) => stateOf(one) === 'stopped').length;
  shell.jobs.splice(0, shell.jobs.length, ...others.slice(0, behind), job, ...others.slice(behind));
}

/** Forgets a job. */
export function dropJob(shell: Shell, job: Job): void {
  const at = shell.jobs.indexOf(job);
  if (at >= 0) shell.jobs.splice(at, 1);
}

function note(
  job: Job,
  member: Member,
  change: { readonly ended: ExitStatus } | { readonly by: Signal },
): void {
  if ('ended' in change) member.status = change.ended;
  else member.stopped = change.by;
  if (stateOf(job) !== 'running') job.changed = true;
}

/** waitpid(2) with WNOHANG and WUNTRACED: takes what has happened to the shell's jobs meanwhile. */
function* lookAround(shell: Shell): Procedure {
  for (const job of shell.jobs)
    for (const member of job.members) {
      const { live } = member;
      const [stopped] = live.stops?.queue.splice(0) ?? [];
      const [ended] = live.exited.queue.splice(0);
      if (ended) yield* bury(shell, job, member, ended);
      else if (stopped && processAt(shell.context.machine.world(), live.pid)?.state === 'stopped')
        noteStop(shell, job, member, stopped);
    }
}

/** Reaps those zombies among the shell's children that no job knows: it may have adopted them. */
export function* reapOthers(shell: Shell): Procedure {
  const { machine, pid } = shell.context;
  const known = new Set(shell.jobs.flatMap(({ members }) => members.map(({ live }) => live.pid)));
  for (const one of machine.world().host.kernel.processes)
    if (one.ppid === pid && one.state === 'zombie' && !known.has(one.pid)) yield* reap(machine, one.pid);
}

function* bury(shell: Shell, job: Job, member: Member, ended: ExitStatus): Procedure {
  note(job, member, { ended });
  yield* reap(shell.context.machine, member.live.pid);
}

function noteStop(shell: Shell, job: Job, member: Member, by: Signal): void {
  note(job, member, { by });
  if (stateOf(job) === 'stopped') makeCurrent(shell, job);
}

/** What came while a job was waited for. */
type Waited = 'changed' | { readonly signal: Signal };

/** Waits until something happens to one of the jobs or, where it `listens`, a signal comes for the shell itself. */
export function* waitForChange(shell: Shell, jobs: readonly Job[], listens: boolean): Procedure<Waited> {
  const left = jobs.flatMap((job) =>
    job.members.filter(({ status }) => status === null).map((member) => ({ job, member })),
  );
  const ends = left.map(({ member }) => member.live.exited);
  const stops = left.flatMap(({ member }) => member.live.stops ?? []);
  yield* block(shell.context);
  const { index, message } = yield* race<unknown>([
    ...ends,
    ...stops,
    ...(listens ? [shell.context.signals] : []),
  ]);
  yield* unblock(shell.context);
  const ended = left[index];
  if (ended) {
    if (message === CLOSED) throw new Error(`process ${ended.member.live.pid} was waited for twice`);
    yield* bury(shell, ended.job, ended.member, message as ExitStatus);
    return 'changed';
  }
  const stopped = left.find(({ member }) => member.live.stops === stops[index - ends.length]);
  if (!stopped || index - ends.length >= stops.length) return { signal: message as Signal };
  noteStop(shell, stopped.job, stopped.member, message as Signal);
  return 'changed';
}

/** A job's exit code, as its last process has it: 128 and the number of the signal that ended or stopped it. */
export function codeOf({ members }: Job): number {
  const last = members.at(-1);
  if (last?.status) return last.status.code;
  return last?.stopped ? 128 + signalNumber[last.stopped] : 0;
}

const stopTexts: { readonly [S in Signal]?: string } = {
  STOP: 'Stopped (signal)',
  TSTP: 'Stopped',
  TTIN: 'Stopped (tty input)',
  TTOU: 'Stopped (tty output)',
};

function stateText(job: Job): string {
  const last = job.members.at(-1);
  const state = stateOf(job);
  if (state === 'running' || !last) return 'Running';
  if (state === 'stopped') {
    const by = job.members.findLast(({ status }) => status === null)?.stopped;
    return (by && stopTexts[by]) ?? 'Stopped';
  }
  const { code, signal } = last.status ?? { code: 0, signal: null };
  if (signal !== null) return signal === 'INT' ? 'Interrupt' : (deathText(signal) ?? signal);
  return code === 0 ? 'Done' : `Done(${code})`;
}

/** What a job was started with. */
export const textOfJob = ({ members }: Job): string => members.map(({ text }) => text).join(' | ');

/** A job as `jobs` lists it. */
function jobLine(shell: Shell, job: Job, form: 'plain' | 'long' | 'numbers'): string {
  if (form === 'numbers') return `${job.members[0]?.number ?? 0}\n`;
  const mark = job === shell.jobs[0] ? '+' : job === shell.jobs[1] ? '-' : ' ';
  const begin = `[${job.number}]${mark}  `;
  const text = textOfJob(job);
  if (form === 'plain') return `${(begin + stateText(job)).padEnd(33)}${text}\n`;
  const lines = job.members.map((member, i) =>
    i === 0
      ? `${`${begin}${member.number} ${stateText(job)}`.padEnd(33)}${member.text}\n`
      : `${`      ${member.number} `.padEnd(33)}| ${member.text}\n`,
  );
  return lines.join('');
}

interface Showing {
  readonly form?: 'plain' | 'long' | 'numbers';
  readonly context?: ProcessContext;
  /** These and no others; all with null. */
  readonly only: readonly Job[] | null;
  /** Of all, those that fit. */
  readonly fits?: (job: Job) => boolean;
}

/** Tells how jobs stand; without `showing` only of those where that has changed. What is over is forgotten. */
export function* showJobs(shell: Shell, showing: Showing | null): Procedure {
  // Who was killed just now needs a moment to die, and the prompt is there before that.
  if (showing || !shell.justKilled) yield* lookAround(shell);
  shell.justKilled = false;
  const context = showing?.context ?? builtinContext(shell, [], shell.stdio);
  const all = shell.manner ? shell.jobs.toSorted((a, b) => a.number - b.number) : [...shell.jobs];
  for (const job of showing?.only ?? all) {
    if (showing ? showing.fits?.(job) === false : !job.changed) continue;
    const form = showing?.form ?? 'plain';
    const line = shell.manner ? shell.manner.line(shell, job, form) : jobLine(shell, job, form);
    const begin = shell.manner && !showing && stateOf(job) === 'stopped' ? '\n' : '';
    yield* write(context, showing ? 'stdout' : 'stderr', begin + line);
    job.changed = false;
    if (stateOf(job) === 'done') dropJob(shell, job);
  }
}
