import { directory, executable, file, link, named } from './image/file.ts';
import type { FileTree } from './kernel/file-tree.ts';

/** The directory on the disk that is the host's own root file system. */
export const HOST_ROOT = 'host';

/** The one path that every program of this computer finds Python under, where one was installed. */
export const HOST_PYTHON = '/usr/local/bin/python';

const directories =
  '/ /dev /dev/shm /etc /home /mnt /opt /proc /run /srv /sys /sys/fs /sys/fs/cgroup /usr /usr/bin /usr/lib /usr/local /usr/local/bin /usr/local/lib /usr/sbin /var /var/lib /var/lib/docker /var/lib/docker/volumes';

const programs =
  'awk basename bash cat chmod chown clear cp cut date df dirname du echo env expr false find free grep head hostname id ip kill killall less ln ls mkdir more mv nproc pgrep pidof ping pkill printf ps pwd readlink reset rm rmdir sed seq sh sleep sort stat stty tail tee test top touch tr true tty uname uniq uptime vi wc wget which whoami xargs';

/** The host's own files when it is switched on: a small Debian 12 with Docker. */
export const hostTree: FileTree = {
  ...Object.fromEntries(directories.split(' ').map((path) => [path, directory()])),
  '/bin': link('usr/bin'),
  ...named('/usr/bin', programs.split(' '), executable('busybox')),
  ...Object.fromEntries(
    ['curl', 'docker', 'docker-init', 'lsns', 'mount', 'nsenter', 'sudo', 'tar', 'umount', 'unshare'].map(
      (name) => [`/usr/bin/${name}`, executable(name)],
    ),
  ),
  '/usr/sbin/chroot': executable('chroot'),
  '/etc/group': file('root:x:0:\nyou:x:1000:\nnogroup:x:65534:\n'),
  '/etc/hostname': file('belowdeck\n'),
  '/etc/hosts': file('127.0.0.1\tlocalhost\n127.0.1.1\tbelowdeck\n'),
  '/etc/os-release': file(
    'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n',
  ),
  '/etc/passwd': file(
    'root:x:0:0:root:/root:/bin/bash\nyou:x:1000:1000::/home/you:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n',
  ),
  '/etc/resolv.conf': file('nameserver 192.168.1.1\n'),
  '/home/you': { ...directory(), uid: 1000, gid: 1000 },
  '/lib': link('usr/lib'),
  '/root': directory(0o700),
  '/sbin': link('usr/sbin'),
  '/tmp': directory(0o1777),
  '/usr/local/bin/apps': executable('apps'),
};
