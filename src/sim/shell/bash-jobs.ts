import { commandText, textOf } from '../program/sh/command-text.ts';
import { deathText } from '../program/sh/death.ts';
import type { JobManner } from '../program/sh/job-manner.ts';
import { type Job, stateOf, textOfJob } from '../program/sh/jobs.ts';
import type { Shell } from '../program/sh/shell.ts';
import type { TypedText } from './typed-text.ts';

/** The width of a state, as the longest name of a signal needs it. */
const STATE = 24;
const NUMBER = 5;

/** bash 5.2's words for jobs; `typed` has what was typed for each. */
export const bashManner = (typed: TypedText): JobManner => ({
  next: (jobs) => Math.max(0, ...jobs.map(({ number }) => number)) + 1,
  textOf: (what) => typed(what) ?? ('first' in what ? textOf(what) : commandText(what)),
  line(shell, job, form) {
    const [first, ...rest] = job.members;
    if (form === 'numbers') return `${first?.number ?? 0}\n`;
    const begin = `[${job.number}]${mark(shell, job)} `;
    const number = (one: number) => String(one).padStart(NUMBER);
    const state = stateText(job).padEnd(STATE);
    const behind = stateOf(job) === 'running' ? ' &' : '';
    if (form === 'plain') return `${begin} ${state}${textOfJob(job)}${behind}\n`;
    const last = rest.length - 1;
    return [
      `${begin}${number(first?.number ?? 0)} ${state}${first?.text}${rest.length === 0 ? behind : ''}\n`,
      ...rest.map(
        (one, i) =>
          `     ${number(one.number)}${' '.repeat(STATE - 1)}| ${one.text}${i === last ? behind : ''}\n`,
      ),
    ].join('');
  },
  resumed: (shell, job) => `[${job.number}]${mark(shell, job)} ${textOfJob(job)} &\n`,
  noCurrent: 'current: no such job',
  ambiguous: (name) => `${name}: ambiguous job spec`,
});

const mark = ({ jobs }: Shell, job: Job): string => (job === jobs[0] ? '+' : job === jobs[1] ? '-' : ' ');

function stateText(job: Job): string {
  const state = stateOf(job);
  if (state !== 'done') return state === 'running' ? 'Running' : 'Stopped';
  const { code, signal } = job.members.at(-1)?.status ?? { code: 0, signal: null };
  if (signal !== null) return signal === 'INT' ? 'Interrupt' : (deathText(signal) ?? signal);
  return code === 0 ? 'Done' : `Exit ${code}`;
}
