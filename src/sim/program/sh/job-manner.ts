import type { Job } from './jobs.ts';
import type { Shell } from './shell.ts';
import type { AndOr, Command } from './syntax.ts';

/** How a shell speaks of its jobs, where it is not ash: its numbers, its words, and when it says them. */
export interface JobManner {
  /** The number of the next job. */
  readonly next: (jobs: readonly Job[]) => number;
  /** A command as it stands in a list of jobs. */
  readonly textOf: (what: AndOr | Command) => string;
  /** A job as `jobs` lists it. */
  readonly line: (shell: Shell, job: Job, form: 'plain' | 'long' | 'numbers') => string;
  /** What `bg` says of one that goes on. */
  readonly resumed: (shell: Shell, job: Job) => string;
  /** What is wrong with `%+` where there is no job, and with a word that fits more than one. */
  readonly noCurrent: string;
  readonly ambiguous: (name: string) => string;
}
