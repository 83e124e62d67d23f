import { numberFor, processAt } from '../../kernel/process-at.ts';
import { signalGroup } from '../../kernel/signal.ts';
import { called } from '../../kernel/syscall.ts';
import type { Pid } from '../../names.ts';
import { emit, type Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { Builtin, Call } from './builtins.ts';
import { complainAs } from './complain.ts';
import { deathText } from './death.ts';
import {
  codeOf,
  dropJob,
  type Job,
  makeCurrent,
  showJobs,
  stateOf,
  textOfJob,
  waitForChange,
} from './jobs.ts';
import { leaveAllLoops } from './loop.ts';
import { builtinContext, type Shell } from './shell.ts';

function* setGroup(shell: Shell, child: Pid, group: Pid): Procedure {
  const number = numberFor(shell.context.machine.world(), group, child);
  yield called(child, 'setpgid', `0, ${number}`);
  yield emit({ type: 'process.changed', pid: child, change: { group } });
}

/** tcsetpgrp(3): from now on the keys of the terminal are for this group. */
function* giveTerminal(shell: Shell, group: Pid): Procedure {
  const { terminal, context } = shell;
  if (!terminal || terminal.foreground === group) return;
  const number = numberFor(context.machine.world(), group, context.pid);
  yield called(context.pid, 'ioctl', `10, TIOCSPGRP, [${number}]`);
  terminal.foreground = group;
}

/** Where a person is at the terminal, the shell leads a group of its own and has the terminal. */
export function* beginControl(shell: Shell): Procedure {
  const { machine, pid } = shell.context;
  if (processAt(machine.world(), pid)?.group !== pid) yield* setGroup(shell, pid, pid);
  yield* giveTerminal(shell, pid);
}

/** A new process of a job comes into the job's group, which has the terminal when it is in the foreground. */
export function* joinGroup(shell: Shell, job: Job, child: Pid, foreground: boolean): Procedure {
  if (!shell.terminal) return;
  const group = job.group ?? child;
  job.group = group;
  yield* setGroup(shell, child, group);
  if (foreground) yield* giveTerminal(shell, group);
}

/** Waits for a job in the foreground until it has ended or is stopped, and says what signal has ended it. */
export function* waitInForeground(shell: Shell, job: Job): Procedure {
  while (stateOf(job) === 'running') yield* waitForChange(shell, [job], false);
  yield* giveTerminal(shell, shell.context.pid);
  shell.justKilled = false;
  const failed = shell.options.has('pipefail') && job.members.findLast((one) => (one.status?.code ?? 0) > 0);
  shell.status = failed ? (failed.status?.code ?? 0) : codeOf(job);
  if (stateOf(job) === 'stopped') {
    if (shell.manner) yield* tellStop(shell, job);
    if (shell.manner && job.members.some(({ stopped }) => stopped === 'TSTP')) leaveAllLoops(shell);
    return;
  }
  dropJob(shell, job);
  for (const { status } of job.members) {
    const text = deathText(status?.signal ?? null);
    if (text !== null) yield* write(builtinContext(shell, [], shell.stdio), 'stderr', `${text}\n`);
  }
  if (shell.interactive && job.members.some(({ status }) => status?.signal === 'INT'))
    yield* interrupt(shell);
}

/** bash says at once that a job was stopped, on a line of its own. */
function* tellStop(shell: Shell, job: Job): Procedure {
  const context = builtinContext(shell, [], shell.stdio);
  yield* write(context, 'stderr', `\n${shell.manner?.line(shell, job, 'plain') ?? ''}`);
  job.changed = false;
}

/** Ctrl-C: the shell gives up the rest of the line. */
export function* interrupt(shell: Shell): Procedure {
  yield* write(shell.context, 'stderr', '\n');
  shell.status = 130;
  shell.jump = 'interrupt';
}

/** The job that a word names, `%1`, `%+`, `%sle`; else what is wrong with it. */
export function findJob(shell: Shell, word: string | undefined, controlled: boolean): Job | string {
  const { jobs } = shell;
  const name = word?.slice(1) ?? '';
  let job: Job | undefined;
  let problem = `${word}: no such job`;
  if (word === undefined || (word.startsWith('%') && ['', '+', '%'].includes(name))) {
    job = jobs[0];
    if (!shell.manner) problem = 'No current job';
    else if (word === undefined) problem = shell.manner.noCurrent;
  } else if (word === '%-') {
    job = jobs[1];
    problem = 'No previous job';
  } else if (/^%\d+$/.test(word)) job = jobs.find(({ number }) => number === Number(name));
  else if (word.startsWith('%')) {
    const fitting = jobs.filter(({ members }) => {
      const text = members[0]?.text ?? '';
      return name.startsWith('?') ? text.includes(name.slice(1)) : text.startsWith(name);
    });
    if (fitting.length > 1) problem = shell.manner?.ambiguous(name) ?? `${word}: ambiguous`;
    else job = fitting[0];
  }
  if (!job) return problem;
  if (controlled && job.group === null) return `job ${word ?? '(null)'} not created under job control`;
  return job;
}

function* resume({ context }: Call, job: Job): Procedure {
  for (const member of job.members) if (member.status === null) member.stopped = null;
  job.changed = false;
  if (job.group !== null) yield* signalGroup(context.machine, context.pid, job.group, 'CONT');
}

/** Whether the shell does not leave yet, since there are stopped jobs: it says so once. */
export function* holdsBack(shell: Shell): Procedure<boolean> {
  const [current] = shell.jobs;
  if (shell.terminal === null || shell.warned > 0 || !current || stateOf(current) !== 'stopped') return false;
  yield* write(shell.context, 'stderr', 'You have stopped jobs.\n');
  shell.warned = 2;
  return true;
}

/** fg, bg, jobs: what ash has for jobs in itself. */
export const jobBuiltins: Readonly<Record<string, Builtin>> = {
  *fg(call) {
    const { shell, argv, context } = call;
    const job = findJob(shell, argv[1], true);
    if (typeof job === 'string') {
      yield* complainAs(call, job);
      return 2;
    }
    yield* write(context, 'stdout', `${textOfJob(job)}\n`);
    if (job.group !== null) yield* giveTerminal(shell, job.group);
    yield* resume(call, job);
    yield* waitInForeground(shell, job);
    return shell.status;
  },
  *bg(call) {
    const { shell, argv, context } = call;
    for (const word of argv.length > 1 ? argv.slice(1) : [undefined]) {
      const job = findJob(shell, word, true);
      if (typeof job === 'string') {
        yield* complainAs(call, job);
        return 2;
      }
      if (shell.manner && stateOf(job) === 'running') {
        yield* complainAs(call, `job ${job.number} already in background`);
        continue;
      }
      yield* resume(call, job);
      shell.justKilled = true;
      makeCurrent(shell, job);
      const said = shell.manner?.resumed(shell, job) ?? `[${job.number}] ${textOfJob(job)}\n`;
      yield* write(context, 'stdout', said);
    }
    return 0;
  },
  *jobs(call) {
    const { shell, argv, context } = call;
    const words = argv.slice(1);
    let form: 'plain' | 'long' | 'numbers' = 'plain';
    let numbers = false;
    while (words[0]?.startsWith('-'))
      for (const letter of words.shift()?.slice(1) ?? '') {
        if (letter !== 'l' && letter !== 'p') {
          yield* complainAs(call, `illegal option -${letter}`);
          return 2;
        }
        form = letter === 'p' || numbers ? 'numbers' : 'long';
        numbers ||= letter === 'p';
      }
    const wanted: Job[] = [];
    for (const word of words) {
      const job = findJob(shell, word, false);
      if (typeof job === 'string') {
        yield* complainAs(call, job);
        return 2;
      }
      wanted.push(job);
    }
    yield* showJobs(shell, { form, context, only: words.length > 0 ? wanted : null });
    return 0;
  },
};

/** What `kill` is given for `%1`: the number of the job's group, or of its processes without job control. */
export function* wordsForKill(call: Call): Procedure<readonly string[] | null> {
  const { shell, argv, context } = call;
  const words: string[] = [];
  let [found, missing] = [0, 0];
  const world = context.machine.world();
  for (const [i, word] of argv.entries()) {
    // A negative number right after the name would be a signal.
    if (i === 1 && word.startsWith('%')) words.push('-TERM');
    if (!word.startsWith('%')) {
      words.push(word);
      continue;
    }
    const job = findJob(shell, word, false);
    if (typeof job === 'string') {
      yield* complainAs(call, job);
      if (!shell.manner) return null;
      // bash goes on with the others.
      missing++;
      continue;
    }
    found++;
    if (job.group !== null && processAt(world, job.group))
      words.push(`-${numberFor(world, job.group, context.pid)}`);
    else
      words.push(...job.members.filter(({ status }) => status === null).map(({ number }) => String(number)));
  }
  return missing > 0 && found === 0 ? null : words;
}
