import type { Case } from '../case.ts';
import { one } from './make.ts';

/** What a container's file systems hold from the start, and how much they take. */
export const fileSystems: readonly Case[] = [
  one(
    'a new volume gets owner, rights and files of the image, while it is empty',
    `run --name made busybox sh -c 'mkdir -p /data /full; chown 999:998 /data; chmod 2750 /data; echo a > /full/f; chown -R 33:44 /full; chmod 600 /full/f'`,
    'commit made filled',
    `run --rm -v data:/data filled sh -c 'stat -c "%a %u %g" /data; ls /data'`,
    `run --rm -v data:/none busybox stat -c '%a %u %g' /none`,
    `run --rm -v full:/full filled stat -c '%a %u %g %n' /full /full/f`,
    `run --rm -v full:/data filled stat -c '%a %u %g %n' /data /data/f`,
    'rm made',
    'rmi filled',
  ),
  one(
    'a volume gets nothing of the image with nocopy, and something later',
    `run --name made busybox sh -c 'mkdir -p /data; chown 999:998 /data; chmod 2750 /data'`,
    'commit made filled',
    `run --rm -v other:/data:nocopy filled stat -c '%a %u %g' /data`,
    `run --rm -v other:/data filled stat -c '%a %u %g' /data`,
    `run --rm -v other:/etc:ro filled stat -c '%a %u %g %n' /etc /etc/passwd`,
    `run --rm --mount type=volume,src=more,dst=/data,volume-nocopy filled stat -c '%a %u %g' /data`,
    'rm made',
    'rmi filled',
  ),
  one(
    'a user of the image can write into a new volume of a directory that is the own',
    `run --name made busybox sh -c 'mkdir -p /data; chown 999:998 /data'`,
    'commit made filled',
    `run --rm -u 999:998 -v own:/data filled sh -c 'echo a > /data/f; stat -c "%a %u %g" /data/f'`,
    `run --rm -u 999:998 -v /data filled sh -c 'echo a > /data/f; stat -c "%a %u %g" /data/f'`,
    `run --rm -u 999:998 -v new:/none filled sh -c 'echo a > /none/f; echo $?'`,
    'rm made',
    'rmi filled',
  ),
];
