import type { ImageDefinition } from '../../sim/image/definition.ts';
import { directory, executable, file, link, named } from '../../sim/image/file.ts';

const created = '2024-09-26T21:31:42Z';

/** Busybox and hardly anything else. */
export const busybox: ImageDefinition = {
  repository: 'library/busybox',
  tags: ['latest', '1', '1.37', '1.37.0', 'glibc', 'stable'],
  architecture: 'amd64',
  format: 'oci',
  created,
  config: {
    Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    Cmd: ['sh'],
  },
  steps: [
    {
      created,
      createdBy: 'BusyBox 1.37.0 (glibc), Debian 12',
      layer: {
        publicSize: { packed: 2_156_519, unpacked: 4_277_910 },
        files: {
          ...named(
            '',
            ['bin', 'dev', 'etc', 'home', 'lib', 'usr', 'usr/bin', 'usr/sbin', 'var'],
            directory(),
          ),
          ...named('/var', ['spool', 'www'], directory()),
          '/root': directory(0o700),
          '/tmp': directory(0o1777),
          '/lib64': link('lib'),
          '/bin/busybox': executable('busybox'),
          ...named(
            '/bin',
            ['[', 'ash', 'awk', 'cat', 'echo', 'env', 'false', 'grep', 'hostname'],
            link('busybox'),
          ),
          ...named('/bin', ['id', 'kill', 'ls', 'mkdir', 'printf', 'ps', 'pwd', 'rm', 'sh'], link('busybox')),
          ...named('/bin', ['sleep', 'test', 'touch', 'true', 'uname', 'wc', 'whoami'], link('busybox')),
          ...named(
            '/bin',
            ['basename', 'chmod', 'chown', 'cp', 'cut', 'date', 'df', 'dirname'],
            link('busybox'),
          ),
          ...named('/bin', ['du', 'find', 'free', 'head', 'killall', 'ln', 'mount', 'mv'], link('busybox')),
          ...named('/bin', ['nproc', 'pidof', 'readlink', 'rmdir', 'seq', 'sort', 'stat'], link('busybox')),
          ...named(
            '/bin',
            ['tail', 'tee', 'top', 'tr', 'umount', 'uniq', 'uptime', 'which'],
            link('busybox'),
          ),
          ...named('/bin', ['dd', 'mknod', 'sed', 'vi', 'xargs'], link('busybox')),
          '/usr/sbin/chroot': link('../../bin/busybox'),
          ...named(
            '/bin',
            ['clear', 'expr', 'less', 'more', 'pgrep', 'pkill', 'reset', 'stty', 'tty'],
            link('busybox'),
          ),
          ...named('/bin', ['httpd', 'ip', 'nslookup', 'ping', 'wget'], link('busybox')),
          '/usr/bin/env': link('../../bin/env'),
          '/etc/passwd': file(
            'root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1:daemon:/usr/sbin:/bin/false\nbin:x:2:2:bin:/bin:/bin/false\nwww-data:x:33:33:www-data:/var/www:/bin/false\nnobody:x:65534:65534:nobody:/home:/bin/false\n',
          ),
          '/etc/shadow': file('root::10933:0:99999:7:::\nnobody:*:10933:0:99999:7:::\n', 0o640),
          '/etc/group': file(
            'root:x:0:\ndaemon:x:1:\nbin:x:2:\nwww-data:x:33:\nusers:x:100:\nnobody:x:65534:\n',
          ),
          '/etc/nsswitch.conf': file('passwd: db files\ngroup: db files\nhosts: files dns\n'),
        },
      },
    },
  ],
};
