import type { ImageDefinition } from '../../sim/image/definition.ts';
import { directory, executable, file, link, named } from '../../sim/image/file.ts';

const created = '2025-05-30T16:21:22Z';

/** A small Linux: one program, busybox, under many names. */
export const alpine: ImageDefinition = {
  repository: 'library/alpine',
  tags: ['latest', '3', '3.22', '3.22.0'],
  architecture: 'amd64',
  format: 'oci',
  created,
  config: {
    Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    Cmd: ['/bin/sh'],
    WorkingDir: '/',
  },
  steps: [
    {
      created,
      createdBy: 'ADD alpine-minirootfs-3.22.0-x86_64.tar.gz / # buildkit',
      comment: 'buildkit.dockerfile.v0',
      layer: {
        publicSize: { packed: 3_799_689, unpacked: 8_309_760 },
        files: {
          ...named('', ['bin', 'dev', 'etc', 'etc/apk', 'home', 'lib', 'media', 'mnt', 'opt'], directory()),
          ...named('', ['proc', 'sys'], directory(0o555)),
          '/root': directory(0o700),
          '/run': directory(),
          '/sbin': directory(),
          '/srv': directory(),
          '/tmp': directory(0o1777),
          ...named('/usr', ['bin', 'lib', 'local', 'local/bin', 'sbin', 'share'], directory()),
          '/usr': directory(),
          ...named('/var', ['cache', 'lib', 'log', 'run'], directory()),
          '/var': directory(),
          '/var/tmp': directory(0o1777),
          '/bin/busybox': executable('busybox'),
          ...named(
            '/bin',
            ['ash', 'cat', 'echo', 'false', 'grep', 'hostname', 'kill', 'ls'],
            link('/bin/busybox'),
          ),
          ...named('/bin', ['mkdir', 'ps', 'pwd', 'rm', 'sh', 'sleep', 'touch'], link('/bin/busybox')),
          ...named('/bin', ['true', 'uname'], link('/bin/busybox')),
          ...named('/bin', ['chmod', 'chown', 'cp', 'date', 'df', 'ln', 'mount', 'mv'], link('/bin/busybox')),
          ...named('/bin', ['pidof', 'rmdir', 'stat', 'umount'], link('/bin/busybox')),
          ...named(
            '/usr/bin',
            ['awk', 'basename', 'cut', 'dirname', 'du', 'find', 'free'],
            link('/bin/busybox'),
          ),
          ...named('/usr/bin', ['head', 'killall', 'nproc', 'readlink', 'seq', 'sort'], link('/bin/busybox')),
          ...named('/usr/bin', ['tail', 'tee', 'top', 'tr', 'uniq', 'uptime'], link('/bin/busybox')),
          ...named('/usr/bin', ['vi', 'which', 'xargs'], link('/bin/busybox')),
          ...named(
            '/usr/bin',
            ['clear', 'expr', 'less', 'pgrep', 'pkill', 'reset', 'tty'],
            link('/bin/busybox'),
          ),
          '/bin/more': link('/bin/busybox'),
          '/bin/stty': link('/bin/busybox'),
          '/bin/sed': link('/bin/busybox'),
          ...named('/usr/bin', ['[', 'env', 'id', 'printf', 'test', 'wc', 'whoami'], link('/bin/busybox')),
          ...named('/usr/bin', ['nslookup', 'wget'], link('/bin/busybox')),
          '/bin/ping': link('/bin/busybox'),
          '/sbin/ip': link('/bin/busybox'),
          '/etc/alpine-release': file('3.22.0\n'),
          '/etc/os-release': link('../usr/lib/os-release'),
          '/usr/lib/os-release': file(
            'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.22.0\nPRETTY_NAME="Alpine Linux v3.22"\nHOME_URL="https://alpinelinux.org/"\n',
          ),
          '/etc/apk/arch': file('x86_64\n'),
          '/etc/apk/world': file(
            'alpine-baselayout\nalpine-keys\nalpine-release\napk-tools\nbusybox\nlibc-utils\n',
          ),
          '/etc/hostname': file('localhost\n'),
          '/etc/hosts': file('127.0.0.1\tlocalhost\n::1\tlocalhost\n'),
          '/etc/shells': file('/bin/sh\n/bin/ash\n'),
          '/etc/passwd': file(
            'root:x:0:0:root:/root:/bin/sh\nbin:x:1:1:bin:/bin:/sbin/nologin\ndaemon:x:2:2:daemon:/sbin:/sbin/nologin\nguest:x:405:100:guest:/dev/null:/sbin/nologin\nnobody:x:65534:65534:nobody:/:/sbin/nologin\n',
          ),
          '/etc/group': file(
            'root:x:0:root\nbin:x:1:root,bin,daemon\ndaemon:x:2:root,bin,daemon\nusers:x:100:\nnobody:x:65534:\n',
          ),
        },
      },
    },
    { created, createdBy: 'CMD ["/bin/sh"]', comment: 'buildkit.dockerfile.v0' },
  ],
};
