import { awk } from '../awk/awk.ts';
import type { Program } from '../program.ts';
import { status } from '../status.ts';
import { mkdir, rm, touch } from './change.ts';
import { chroot } from './chroot.ts';
import { cp, mv } from './copy.ts';
import { cut, tee } from './cut.ts';
import { date, uptime } from './date.ts';
import { dd } from './dd.ts';
import { head } from './ends.ts';
import { expr } from './expr.ts';
import { find } from './find.ts';
import { grep } from './grep.ts';
import { env } from './env.ts';
import { hostname, id, pwd, uname, whoami } from './identity.ts';
import { httpd } from './httpd.ts';
import { ip } from './ip.ts';
import { kill } from './kill.ts';
import { killall, pidof } from './killall.ts';
import { ln, rmdir } from './link.ts';
import { less } from './less.ts';
import { ls } from './list.ts';
import { df, du, free, nproc } from './memory.ts';
import { mknod } from './mknod.ts';
import { chmod, chown } from './mode.ts';
import { more } from './more.ts';
import { mount, umount } from './mount.ts';
import { basename, dirname, readlink, which } from './names.ts';
import { pgrep, pkill } from './pgrep.ts';
import { printf } from './printf.ts';
import { ps } from './ps.ts';
import { clear, reset, tty } from './screen.ts';
import { sed } from './sed.ts';
import { seq } from './seq.ts';
import { sleep } from './sleep.ts';
import { sort, uniq } from './sort.ts';
import { stty } from './stty.ts';
import { tail } from './tail.ts';
import { stat } from './stat.ts';
import { test } from './test.ts';
import { cat, echo } from './text.ts';
import { top } from './top.ts';
import { tr } from './tr.ts';
import { vi } from './vi.ts';
import { wc } from './wc.ts';
import { xargs } from './xargs.ts';
import { nslookup } from './nslookup.ts';
import { ping } from './ping.ts';
import { wget } from './wget.ts';

/** Every applet but the shell, by name. */
export const applets: Readonly<Record<string, Program>> = {
  '[': test,
  awk,
  basename,
  cat,
  chmod,
  chown,
  chroot,
  clear,
  cp,
  cut,
  date,
  dd,
  df,
  dirname,
  du,
  echo,
  env,
  expr,
  false: () => status(1),
  find,
  free,
  grep,
  head,
  hostname,
  httpd,
  id,
  ip,
  kill,
  killall,
  ln,
  less,
  ls,
  mkdir,
  mknod,
  more,
  mount,
  mv,
  nproc,
  pidof,
  nslookup,
  pgrep,
  ping,
  pkill,
  printf,
  ps,
  pwd,
  readlink,
  reset,
  rm,
  rmdir,
  sed,
  seq,
  sleep,
  sort,
  stat,
  stty,
  tail,
  tee,
  test,
  top,
  touch,
  tr,
  true: () => status(0),
  tty,
  umount,
  uname,
  uniq,
  uptime,
  vi,
  wc,
  which,
  wget,
  whoami,
  xargs,
};
