import type { Case, Step } from '../case.ts';
import { one } from './make.ts';

const line = (name: string, ...steps: readonly Step[]): Case => one(`log lines: ${name}`, ...steps);

/** A log is kept by lines: what is none yet waits for its end. */
export const logLines: readonly Case[] = [
  line(
    'a line that is written in pieces',
    "run -d --name box busybox sh -c 'printf .; sleep 1; printf .; sleep 1; printf .; sleep 2; echo done; sleep 100'",
    { pause: 2500 },
    'logs box',
    { pause: 4000 },
    'logs --tail 1 box',
    'logs -t box',
  ),
  line(
    'of two streams, and what ends in no line',
    "run --name box busybox sh -c 'printf a; printf b >&2; sleep 1; printf c; echo d >&2; sleep 1; printf e'",
    'logs box',
    'logs -t box',
  ),
  line(
    'of a terminal',
    "run -t --name box busybox sh -c 'printf a; sleep 1; printf b; echo c; printf d'",
    'logs -t box',
    'logs -n 1 box',
  ),
  line(
    'longer than a buffer',
    'run -d --name box busybox sh -c \'dd if=/dev/zero bs=40000 count=1 2>/dev/null | tr "\\0" x; echo; echo z\'',
    'wait box',
    'logs --tail 1 box',
    'logs --tail 2 box',
    'logs --tail 3 box',
  ),
  line(
    'what ends in no line, and is started again',
    "run --name box busybox sh -c 'printf a'",
    'start -a box',
    'logs box',
    'logs --tail 1 box',
  ),
  line(
    'followed',
    "run -d --name box busybox sh -c 'printf a; sleep 2; echo b; printf c; sleep 1'",
    'logs -f box',
  ),
];
