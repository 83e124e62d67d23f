import type { Case } from '../case.ts';
import { one } from './make.ts';

const inside = (name: string, text: string, flags = ''): Case => ({
  ...one(name, `run --rm ${flags}${flags === '' ? '' : ' '}busybox sh -c '${text}'`),
  beside: true,
});

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
  inside('what is in /dev', 'ls /dev /dev/mqueue /dev/pts /dev/shm; stat -c "%n %F %a %t %T %u %g" /dev/*'),
  inside('links in /dev', 'for f in fd stdin stdout stderr ptmx; do readlink /dev/$f; done'),
  inside('file systems in /dev', 'grep -o "^[a-z]* /dev[a-z/]* [a-z]*" /proc/mounts'),
  inside(
    'without shared memory there is no place for it',
    'ls /dev; ls -d /dev/shm; echo $?; grep -c shm /proc/mounts; echo a > /dev/shm/f; echo $?',
    '--ipc none',
  ),
  one(
    'what is written in /dev is in no layer and gone with the run',
    `run --name box busybox sh -c 'echo a > /dev/f; mkdir /dev/d; rm /dev/null; cat /dev/f; ls -d /dev/d /dev/null'`,
    'diff box',
    'start -a box',
    'rm box',
  ),
  one(
    'devices and pipes that mknod makes are in the layer',
    `run --name box busybox sh -c 'mknod /n c 1 3; mknod /p p; mknod -m 600 /b b 8 0; stat -c "%n %F %a %t %T" /n /p /b; echo a > /n; cat /n'`,
    'diff box',
    'rm box',
  ),
  inside(
    '/dev takes writes though the root is read-only',
    'echo a > /dev/f; cat /dev/f; echo a > /f',
    '--read-only',
  ),
  inside(
    '/dev is for root',
    'echo a > /dev/f; echo $?; echo a > /dev/null; echo $?; echo a > /dev/shm/f; cat /dev/shm/f',
    '-u 5',
  ),
  inside('a terminal that is none', 'echo a > /dev/tty; echo $?'),
  inside(
    'standard streams by name',
    'echo out > /dev/stdout; echo err > /dev/stderr; echo both 2> /dev/fd/1; echo in | cat /dev/stdin',
  ),
  inside(
    '/dev/full has no room',
    'echo a > /dev/full; echo $?; dd if=/dev/zero of=/dev/full count=1; echo $?; : > /dev/full; echo $?',
  ),
  inside(
    'kinds of files',
    'test -c /dev/null; echo $?; test -b /dev/null; echo $?; test -f /dev/null; echo $?; test -e /dev/null; echo $?; mknod /p p; test -p /p; echo $?',
  ),
  inside(
    'mknod and its mistakes',
    'mknod /n c 1 3; mknod /n c 1 3; mknod /m c x 1; mknod /none/n p; echo $?; ls /n /m',
  ),
  inside(
    'a device wants a capability, a pipe does not',
    'mknod /n c 1 3; echo $?; mknod /p p; echo $?; ls /p',
    '--cap-drop MKNOD',
  ),
  inside(
    'a memory disk is full',
    'dd if=/dev/zero of=/x/f bs=1k count=100; echo $?; stat -c %s /x/f; df /x',
    '--tmpfs /x:size=64k',
  ),
  inside(
    'of a block that does not fit, a part is written',
    'dd if=/dev/zero of=/x/f bs=5000 count=3; echo $?; stat -c %s /x/f',
    '--tmpfs /x:size=8k',
  ),
  inside(
    'a full memory disk takes names and nothing else',
    'dd if=/dev/zero of=/x/f bs=4k count=2 status=none; echo a > /x/g; echo $?; mkdir /x/d; echo $?; stat -c %s /x/g; rm /x/f; echo a > /x/g; echo $?; df /x',
    '--tmpfs /x:size=8k',
  ),
  inside(
    'a copy that does not fit',
    'dd if=/dev/zero of=/f bs=9000 count=1 status=none; cp /f /x/f; echo $?; stat -c %s /x/f',
    '--tmpfs /x:size=8k',
  ),
  inside(
    'a move that does not fit',
    'dd if=/dev/zero of=/f bs=9000 count=1 status=none; mv /f /x/f; echo $?; stat -c %s /f /x/f',
    '--tmpfs /x:size=8k',
  ),
  inside(
    'an output that does not fit',
    'dd if=/dev/zero of=/f bs=9000 count=1 status=none; cat /f > /x/a; echo $?; rm /x/a; seq 9000 > /x/a; echo $?',
    '--tmpfs /x:size=8k',
  ),
  inside(
    'a file that tee has no room for',
    'dd if=/dev/zero of=/f bs=9000 count=1 status=none; cat /f | tee /x/a | wc -c; stat -c %s /x/a',
    '--tmpfs /x:size=8k',
  ),
  inside(
    'shared memory has 64 MB',
    'dd if=/dev/zero of=/dev/shm/f bs=1M count=70; echo $?; stat -c %s /dev/shm/f; df -h /dev/shm',
  ),
  inside(
    'more shared memory',
    'df -h /dev/shm; dd if=/dev/zero of=/dev/shm/f bs=1M count=2; echo $?',
    '--shm-size 1m',
  ),
  inside('a memory disk without a size', 'dd if=/dev/zero of=/x/f bs=1M count=2; echo $?', '--tmpfs /x'),
  inside(
    'dd counts records',
    'echo abcde | dd bs=2; dd if=/etc/passwd bs=10 count=1 status=none; echo; dd if=/none; echo $?; dd bs=1k count=x; echo $?; dd if=/dev/zero bs=3 count=2 2>/dev/null | wc -c',
  ),
  inside(
    'dd skips blocks',
    'echo 0123456789 > /f; dd if=/f bs=2 skip=2 count=2 of=/g; cat /g; dd if=/f of=/none/g; echo $?',
  ),
  inside(
    'chroot in a container',
    'mkdir -p /r/bin; cp /bin/busybox /r/bin/sh; chroot /r sh -c "pwd; cd ..; pwd; echo /*"; echo $?; chroot /none ls; echo $?; chroot /r nope; echo $?; chroot /etc/passwd x; echo $?',
  ),
  inside('chroot wants a capability', 'chroot / ls; echo $?', '--cap-drop SYS_CHROOT'),
  inside('chroot is for root', 'chroot / ls; echo $?', '-u 5'),
];
