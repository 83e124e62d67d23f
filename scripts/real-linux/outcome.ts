import type { LinuxCase } from './cases.ts';

/** What a line gave. */
export interface LinuxOutcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** The name of a case: who, and the line. */
export const nameOf = ({ as, line }: LinuxCase): string => `${as}: ${line}`;

/** Namespaces and processes have numbers of their own on each computer. */
export const comparable = ({ stdout, stderr, exitCode }: LinuxOutcome): LinuxOutcome => ({
  stdout: stdout.replace(/\b4026\d{6}\b/g, '<namespace>'),
  stderr: stderr.replace(/\/proc\/\d+\/ns/g, '/proc/<pid>/ns'),
  exitCode,
});
