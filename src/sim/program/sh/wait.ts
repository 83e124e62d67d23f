import type { Procedure } from '../../procedure.ts';
import { type Signal, signalNumber } from '../../spec.ts';
import { write } from '../output.ts';
import type { Call } from './builtins.ts';
import { complainAs } from './complain.ts';
import { deathText } from './death.ts';
import { findJob } from './job-control.ts';
import { codeOf, dropJob, type Job, showJobs, stateOf, waitForChange } from './jobs.ts';
import type { Shell } from './shell.ts';

const NO_CHILD = 127;

/** `wait [PID | %JOB]...`: until these have ended, all that run without a word. A signal with a trap ends the wait. */
export function* waitForJobs(call: Call): Procedure<number> {
  const { shell, argv, context } = call;
  const words = argv.slice(1);
  if (words.length === 0) {
    for (;;) {
      const running = shell.jobs.filter((job) => stateOf(job) === 'running');
      if (running.length === 0) break;
      const signal = yield* waitFor(shell, running);
      if (signal) return 128 + signalNumber[signal];
    }
    if (shell.manner) yield* showJobs(shell, null);
    if (!shell.interactive)
      for (const job of [...shell.jobs]) if (stateOf(job) === 'done') dropJob(shell, job);
    return 0;
  }
  let code = 0;
  for (const word of words) {
    if (!shell.manner && !/^%|^\d+$/.test(word)) {
      yield* complainAs(call, `Illegal number: ${word}`);
      return 2;
    }
    const job = word.startsWith('%') ? findJob(shell, word, false) : jobOf(shell, Number(word));
    if (typeof job === 'string') {
      yield* complainAs(call, job);
      return 2;
    }
    code = NO_CHILD;
    if (!job) {
      // ash keeps silent.
      if (shell.manner) yield* complainAs(call, `pid ${word} is not a child of this shell`);
      continue;
    }
    while (stateOf(job) === 'running') {
      const signal = yield* waitFor(shell, [job]);
      if (signal) return 128 + signalNumber[signal];
    }
    code = codeOf(job);
    if (shell.manner) yield* showJobs(shell, null);
    if (shell.interactive || stateOf(job) !== 'done') continue;
    const text = deathText(job.members.at(-1)?.status?.signal ?? null);
    if (text !== null) yield* write(context, 'stderr', `${text}\n`);
    dropJob(shell, job);
  }
  return code;
}

const jobOf = (shell: Shell, number: number): Job | undefined =>
  shell.jobs.find(({ members }) => members.at(-1)?.number === number);

/** Waits for a change of one of the jobs; the signal that came in its place, if one did. */
function* waitFor(shell: Shell, jobs: readonly Job[]): Procedure<Signal | null> {
  const waited = yield* waitForChange(shell, jobs, true);
  if (waited === 'changed') return null;
  // The trap is run when the command is over, by whoever runs the list.
  shell.context.signals.queue.unshift(waited.signal);
  return waited.signal;
}
