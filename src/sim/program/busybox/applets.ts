import type { Program } from '../program.ts';
import { status } from '../status.ts';
import { mkdir, rm, touch } from './change.ts';
import { env, hostname, id, pwd, uname, whoami } from './identity.ts';
import { kill } from './kill.ts';
import { ls } from './list.ts';
import { ps, sleep } from './processes.ts';
import { test } from './test.ts';
import { cat, echo, grep, printf, wc } from './text.ts';

/** Every applet but the shell, by name. */
export const applets: Readonly<Record<string, Program>> = {
  '[': test,
  cat,
  echo,
  env,
  false: () => status(1),
  grep,
  hostname,
  id,
  kill,
  ls,
  mkdir,
  printf,
  ps,
  pwd,
  rm,
  sleep,
  test,
  touch,
  true: () => status(0),
  uname,
  wc,
  whoami,
};
