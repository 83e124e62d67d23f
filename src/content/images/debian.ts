import type { BuildStep } from '../../sim/image/definition.ts';
import { directory, executable, file, link, named } from '../../sim/image/file.ts';

const users =
  'root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\nbin:x:2:2:bin:/bin:/usr/sbin/nologin\nwww-data:x:33:33:www-data:/var/www:/usr/sbin/nologin\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n';
const groups = 'root:x:0:\ndaemon:x:1:\nbin:x:2:\nwww-data:x:33:\nusers:x:100:\nnogroup:x:65534:\n';
const essentials = [
  ...['bash', 'cat', 'dash', 'echo', 'false', 'grep', 'hostname', 'kill', 'ls'],
  ...['mkdir', 'pwd', 'rm', 'sed', 'sleep', 'touch', 'true', 'uname'],
];

/** Debian has awk under two names more: which one it is can be chosen. */
const awk = {
  '/etc/alternatives': directory(),
  '/etc/alternatives/awk': link('/usr/bin/mawk'),
  '/usr/bin/awk': link('/etc/alternatives/awk'),
  '/usr/bin/mawk': executable('mawk'),
};

const plain = {
  ...awk,
  ...named(
    '',
    ['boot', 'dev', 'etc', 'home', 'media', 'mnt', 'opt', 'run', 'srv', 'usr', 'var'],
    directory(),
  ),
  ...named('', ['proc', 'sys'], directory(0o555)),
  '/root': directory(0o700),
  '/tmp': directory(0o1777),
  ...named('/usr', ['bin', 'lib', 'local', 'local/bin', 'local/lib', 'sbin', 'share'], directory()),
  ...named('/var', ['cache', 'lib', 'lib/dpkg', 'log'], directory()),
  '/var/tmp': directory(0o1777),
  ...named('/usr/bin', ['[', 'env', 'id', 'printf', 'test', 'wc', 'whoami'], executable('busybox')),
  '/etc/passwd': file(users),
  '/etc/group': file(groups),
  '/etc/os-release': link('../usr/lib/os-release'),
};

/** Debian 12: /bin is one with /usr/bin. */
const bookworm = {
  ...plain,
  '/bin': link('usr/bin'),
  '/lib': link('usr/lib'),
  '/sbin': link('usr/sbin'),
  ...named('/usr/bin', essentials, executable('busybox')),
  '/usr/bin/sh': link('dash'),
  '/etc/debian_version': file('12.11\n'),
  '/usr/lib/os-release': file(
    'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nVERSION="12 (bookworm)"\nVERSION_CODENAME=bookworm\nID=debian\nHOME_URL="https://www.debian.org/"\n',
  ),
};

/** Debian 10: /bin is a directory of its own. */
const buster = {
  ...plain,
  ...named('', ['bin', 'lib', 'sbin'], directory()),
  ...named('/bin', essentials, executable('busybox')),
  '/bin/sh': link('dash'),
  '/etc/debian_version': file('10.3\n'),
  '/usr/lib/os-release': file(
    'PRETTY_NAME="Debian GNU/Linux 10 (buster)"\nNAME="Debian GNU/Linux"\nVERSION_ID="10"\nVERSION="10 (buster)"\nVERSION_CODENAME=buster\nID=debian\nHOME_URL="https://www.debian.org/"\n',
  ),
};

/** debian:bookworm-slim, which nginx stands on. It leaves out manuals, and says so to dpkg. */
export const bookwormSlim: readonly BuildStep[] = [
  {
    created: '2025-05-20T00:00:00Z',
    createdBy: "# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'",
    comment: 'debuerreotype 0.15',
    layer: {
      publicSize: { packed: 28_227_259, unpacked: 74_806_272 },
      files: {
        ...bookworm,
        '/etc/dpkg': directory(),
        '/etc/dpkg/dpkg.cfg.d': directory(),
        '/etc/dpkg/dpkg.cfg.d/docker': file('path-exclude /usr/share/doc/*\npath-exclude /usr/share/man/*\n'),
      },
    },
  },
];

const packages = {
  curl: 'ca-certificates\ncurl\ngnupg\nnetbase\nsq\nwget\n',
  scm: 'git\nmercurial\nopenssh-client\nprocps\nsubversion\n',
  full: 'autoconf\nautomake\nbzip2\ng++\ngcc\nlibc6-dev\nlibssl-dev\nlibxml2-dev\nmake\npatch\nunzip\nxz-utils\nzlib1g-dev\n',
};

/** buildpack-deps:bookworm, which python:3 stands on: Debian, then what it takes to fetch, to version and to compile. */
export const bookwormBuildpack: readonly BuildStep[] = [
  {
    created: '2025-05-20T00:00:00Z',
    createdBy: "# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'",
    comment: 'debuerreotype 0.15',
    layer: { publicSize: { packed: 48_487_113, unpacked: 116_531_712 }, files: bookworm },
  },
  {
    created: '2025-05-20T00:00:00Z',
    createdBy:
      'RUN /bin/sh -c apt-get install -y --no-install-recommends ca-certificates curl gnupg netbase sq wget # buildkit',
    comment: 'buildkit.dockerfile.v0',
    layer: {
      publicSize: { packed: 24_013_484, unpacked: 48_448_512 },
      files: { '/var/lib/dpkg/curl.packages': file(packages.curl) },
    },
  },
  {
    created: '2025-05-20T00:00:00Z',
    createdBy:
      'RUN /bin/sh -c apt-get install -y --no-install-recommends git mercurial openssh-client subversion procps # buildkit',
    comment: 'buildkit.dockerfile.v0',
    layer: {
      publicSize: { packed: 64_396_370, unpacked: 176_795_648 },
      files: {
        '/usr/bin/ps': executable('busybox'),
        '/var/lib/dpkg/scm.packages': file(packages.scm),
      },
    },
  },
  {
    created: '2025-05-20T00:00:00Z',
    createdBy:
      'RUN /bin/sh -c apt-get install -y --no-install-recommends autoconf automake bzip2 g++ gcc make patch unzip xz-utils # buildkit',
    comment: 'buildkit.dockerfile.v0',
    layer: {
      publicSize: { packed: 211_324_931, unpacked: 587_341_824 },
      files: { '/var/lib/dpkg/full.packages': file(packages.full) },
    },
  },
];

/** buildpack-deps:buster, which python:2.7 stands on. */
export const busterBuildpack: readonly BuildStep[] = [
  {
    created: '2020-04-16T23:51:25Z',
    createdBy: '/bin/sh -c #(nop) ADD file:buster in / ',
    layer: { publicSize: { packed: 50_382_957, unpacked: 114_043_904 }, files: buster },
  },
  { created: '2020-04-16T23:51:26Z', createdBy: '/bin/sh -c #(nop)  CMD ["bash"]' },
  {
    created: '2020-04-17T00:05:16Z',
    createdBy: '/bin/sh -c apt-get install -y --no-install-recommends ca-certificates curl netbase wget',
    layer: {
      publicSize: { packed: 7_812_013, unpacked: 16_483_840 },
      files: { '/var/lib/dpkg/curl.packages': file('ca-certificates\ncurl\nnetbase\nwget\n') },
    },
  },
  {
    created: '2020-04-17T00:05:22Z',
    createdBy: '/bin/sh -c apt-get install -y --no-install-recommends gnupg dirmngr',
    layer: {
      publicSize: { packed: 9_996_163, unpacked: 17_454_592 },
      files: { '/var/lib/dpkg/gnupg.packages': file('dirmngr\ngnupg\n') },
    },
  },
  {
    created: '2020-04-17T00:05:51Z',
    createdBy:
      '/bin/sh -c apt-get install -y --no-install-recommends git mercurial openssh-client subversion procps',
    layer: {
      publicSize: { packed: 51_829_461, unpacked: 145_962_496 },
      files: {
        '/bin/ps': executable('busybox'),
        '/var/lib/dpkg/scm.packages': file(packages.scm),
      },
    },
  },
  {
    created: '2020-04-17T00:06:56Z',
    createdBy:
      '/bin/sh -c apt-get install -y --no-install-recommends autoconf automake bzip2 g++ gcc make patch unzip xz-utils',
    layer: {
      publicSize: { packed: 192_351_474, unpacked: 510_066_688 },
      files: { '/var/lib/dpkg/full.packages': file(packages.full) },
    },
  },
];
