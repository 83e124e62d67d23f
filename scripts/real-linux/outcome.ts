import type { LinuxCase } from './cases.ts';

/** What a line gave. */
export interface LinuxOutcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** The name of a case: who, and the line. */
export const nameOf = ({ as, line }: LinuxCase): string => `${as}: ${line}`;

/** Namespaces and processes have numbers of their own on each computer; newer kernels show more options of an overlay. */
export const comparable = ({ stdout, stderr, exitCode }: LinuxOutcome): LinuxOutcome => ({
  stdout: stdout
    .replace(/\b4026\d{6}\b/g, '<namespace>')
    .replace(/(,workdir=\S+?|,lowerdir=\S+?),(?:uuid|redirect_dir)=on\b/g, '$1'),
  stderr: stderr.replace(/\/proc\/\d+\/ns/g, '/proc/<pid>/ns'),
  exitCode,
});
