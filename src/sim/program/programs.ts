import { freezable } from '../kernel/freezer.ts';
import { apps } from './apps/apps.ts';
import { awk } from './awk/awk.ts';
import { busybox } from './busybox/busybox.ts';
import { curl } from './curl/curl.ts';
import { dockerInit } from './docker-init.ts';
import { gosu } from './gosu.ts';
import { hello } from './hello.ts';
import { chroot } from './linux/chroot.ts';
import { lsns } from './linux/lsns.ts';
import { mount, umount } from './linux/mount.ts';
import { nsenter } from './linux/nsenter.ts';
import { sudo } from './linux/sudo.ts';
import { tar } from './linux/tar.ts';
import { unshare } from './linux/unshare.ts';
import { nginx } from './nginx/nginx.ts';
import type { Program } from './program.ts';
import { python } from './python/python.ts';
import { python2, python3 } from './python/sys.ts';
import { redisCli } from './redis/cli.ts';
import { redisServer } from './redis/server.ts';
import { stress } from './stress.ts';

const all: Readonly<Record<string, Program>> = {
  apps,
  hello,
  'docker-init': dockerInit,
  busybox,
  nginx,
  stress,
  chroot,
  curl,
  gosu,
  lsns,
  mawk: awk,
  mount,
  nsenter,
  sudo,
  tar,
  umount,
  unshare,
  python2: python(python2),
  python3: python(python3),
  'redis-cli': redisCli,
  'redis-server': redisServer,
};

/** Every program that an executable of our images can stand for: its first line is `#!belowdeck <name>`. */
export const programs: Readonly<Record<string, Program>> = Object.fromEntries(
  Object.entries(all).map(([name, program]) => [name, freezable(program)]),
);
