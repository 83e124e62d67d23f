import { busybox } from './busybox/busybox.ts';
import { hello } from './hello.ts';
import { nginx } from './nginx.ts';
import type { Program } from './program.ts';
import { python } from './python.ts';
import { stress } from './stress.ts';

/** Every program that an executable of our images can stand for: its first line is `#!belowdeck <name>`. */
export const programs: Readonly<Record<string, Program>> = {
  hello,
  busybox,
  nginx,
  stress,
  python2: python('2.7.18'),
  python3: python('3.13.3'),
};
