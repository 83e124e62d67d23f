import type { Outcome } from './case.ts';

/** Something that two dockers never say alike, and what stands in its place when they are compared. */
export interface Mask {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
  readonly by: string;
}

/** Masks of what a client prints, in the order in which they are put on. */
export const masks: readonly Mask[] = [
  {
    name: 'digest',
    reason: 'the real busybox holds a real program, so that every digest over it differs',
    pattern: /sha256:[0-9a-f]{64}/g,
    by: 'sha256:<digest>',
  },
  { name: 'id', reason: 'ids are drawn', pattern: /\b[0-9a-f]{64}\b/g, by: '<id>' },
  {
    name: 'short id',
    reason: 'ids are drawn',
    pattern: /\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{12}\b/g,
    by: '<short id>',
  },
  {
    name: 'random name',
    reason: 'names that nobody gave are drawn',
    pattern: /\b[a-z]+_[a-z]+\d?(?= *$)/gm,
    by: '<name>',
  },
  {
    name: 'age',
    reason: 'the clock of one stands where the other one walks',
    pattern: /\b(?:Less than a second|About an? (?:minute|hour)|\d+ (?:second|minute|hour|day|week|month|year)s?)\b/g,
    by: '<age>',
  },
  {
    name: 'time',
    reason: 'the moment of the run',
    pattern: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g,
    by: '<time>',
  },
  {
    name: 'size',
    reason: 'the real busybox has another size than the public one, which ours shows',
    pattern: /\b\d+(?:\.\d+)?(?:e[+]\d+)?[kMG]?B\b/g,
    by: '<size>',
  },
  { name: 'address', reason: 'given out in turn', pattern: /\b172\.\d+\.\d+\.\d+\b/g, by: '<address>' },
  {
    name: 'column width',
    reason: 'padding follows the width of what was masked',
    pattern: / {2,}/g,
    by: '  ',
  },
  {
    name: 'prefix of a failed start',
    reason: '28.2 puts this in front of what containerd says, 20.10 does not; see docs/differences.md',
    pattern: /failed to create task for container: (?=failed to create shim task)/g,
    by: '',
  },
  {
    name: 'busybox release',
    reason: 'Debian 12 has busybox 1.35, the image has 1.37',
    pattern: /BusyBox v\S+ \([^)]*\)+/g,
    by: 'BusyBox <release>',
  },
  {
    name: 'greeting of a shell at a terminal',
    reason: 'Debian builds busybox with a greeting, the image comes without one',
    pattern: /(?:\r\n)*BusyBox <release> built-in shell \(ash\)\r\nEnter 'help' for a list of built-in commands\.(?:\r\n)+/g,
    by: '',
  },
  {
    name: 'cursor question',
    reason: 'a shell with line editing asks the terminal where its cursor is',
    pattern: /\u001b\[6n/g,
    by: '',
  },
  {
    name: 'hello-world',
    reason: 'the text is our own; with a real daemon the program of our image cannot run',
    pattern: /\nHello from Docker![\s\S]*/g,
    by: '<greeting>',
  },
];

/** A text with every mask put on. */
export function masked(text: string): string {
  return masks.reduce((shown, { pattern, by }) => shown.replace(pattern, by), text);
}

/** An outcome as it is compared. */
export function comparable(outcome: Outcome): object {
  const { line, stdout, stderr, exitCode } = outcome;
  return { line, stdout: masked(stdout), stderr: masked(stderr), exitCode };
}
