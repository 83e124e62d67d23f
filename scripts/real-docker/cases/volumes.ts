import type { Case } from '../case.ts';
import { one } from './make.ts';

const tmpfs = (name: string, text: string, flags = '--tmpfs /data'): Case => ({
  ...one(name, `run --rm ${flags} busybox sh -c '${text}'`),
  beside: true,
});

/** What is mounted into a container and what becomes of what is written there. */
export const volumes: readonly Case[] = [
  tmpfs('a memory disk takes files', 'echo a > /data/f; cat /data/f; ls /data'),
  tmpfs('a memory disk is empty', 'ls /data; echo $?'),
  tmpfs('a memory disk hides what lay there', 'ls /home; ls -d /home', '--tmpfs /home'),
  tmpfs(
    'a memory disk below another',
    'echo a > /data/f; echo b > /data/in/f; cat /data/f /data/in/f',
    '--tmpfs /data --tmpfs /data/in',
  ),
  tmpfs('a memory disk deep down', 'echo a > /a/b/c/f; cat /a/b/c/f; ls /a /a/b', '--tmpfs /a/b/c'),
  tmpfs('a memory disk cannot be removed', 'rm -r /data; echo $?; ls -d /data'),
  tmpfs('files on a memory disk can be removed', 'echo a > /data/f; rm /data/f; ls /data; cat /data/f'),
  tmpfs('directories on a memory disk', 'mkdir /data/d; echo a > /data/d/f; cd /data/d; cat f ../d/f; pwd'),
  tmpfs('a read-only memory disk', 'echo a > /data/f; echo $?; mkdir /data/d; echo $?', '--tmpfs /data:ro'),
  tmpfs('a read-only root', 'echo a > /f; echo $?; mkdir /d; echo $?', '--read-only'),
  tmpfs('a read-only root keeps its files', 'rm /bin/ls; echo $?; ls -d /bin/ls', '--read-only'),
  tmpfs('a read-only root can be read', 'grep -c root: /etc/passwd; ls -d /home', '--read-only'),
  tmpfs(
    'what is missing is missing, read-only or not',
    'rm /none; echo a > /no/f; mkdir /home',
    '--read-only',
  ),
  tmpfs(
    'a memory disk in a read-only root',
    'echo a > /tmp/f; cat /tmp/f; echo a > /f; echo $?',
    '--read-only --tmpfs /tmp',
  ),
  tmpfs('shared memory in a read-only root', 'echo a > /dev/shm/f; cat /dev/shm/f', '--read-only'),
  tmpfs('a working directory in a read-only root', 'pwd; echo a > f; echo $?', '--read-only -w /work'),
  tmpfs('an append to a read-only root', 'echo a >> /etc/passwd; echo $?', '--read-only'),
  one(
    'a memory disk is empty after a restart, the writable layer is not',
    "create --name box --tmpfs /data busybox sh -c 'ls /data /kept; echo a > /data/f; echo b > /kept'",
    'start -a box',
    'start -a box',
    'rm box',
  ),
  one(
    'a memory disk is no Mount of its container',
    'create --name box --read-only --tmpfs /data:size=1m busybox',
    "inspect -f '{{json .Mounts}} {{json .HostConfig.Tmpfs}} {{.HostConfig.ReadonlyRootfs}}' box",
    'rm box',
  ),
];
