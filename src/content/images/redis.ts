import type { ImageDefinition } from '../../sim/image/definition.ts';
import { directory, executable, file } from '../../sim/image/file.ts';
import { bookwormSlim } from './debian.ts';

const created = '2025-04-24T18:24:11Z';
const comment = 'buildkit.dockerfile.v0';
const owner = { uid: 999, gid: 999 };

const users =
  'root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\nbin:x:2:2:bin:/bin:/usr/sbin/nologin\nwww-data:x:33:33:www-data:/var/www:/usr/sbin/nologin\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\nredis:x:999:999::/home/redis:/bin/sh\n';
const groups =
  'root:x:0:\ndaemon:x:1:\nbin:x:2:\nwww-data:x:33:\nusers:x:100:\nnogroup:x:65534:\nredis:x:999:\n';

/** Who asks for a server gets it as the user redis, with its directory; who asks for anything else gets that. */
const entrypoint = `#!/bin/sh
set -e

case "$1" in
  -* | *.conf) set -- redis-server "$@" ;;
esac

if [ "$1" = redis-server ] && [ "$(id -u)" = 0 ]; then
  chown -R redis .
  exec gosu redis "$@"
fi

exec "$@"
`;

/** The store of strings under keys. It keeps what it has in /data, a volume. */
export const redis: ImageDefinition = {
  repository: 'library/redis',
  tags: ['latest', '7', '7.4', '7.4.3', '7-bookworm', 'bookworm'],
  architecture: 'amd64',
  format: 'oci',
  created,
  config: {
    ExposedPorts: { '6379/tcp': {} },
    Env: [
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      'GOSU_VERSION=1.17',
      'REDIS_VERSION=7.4.3',
    ],
    Entrypoint: ['docker-entrypoint.sh'],
    Cmd: ['redis-server'],
    Volumes: { '/data': {} },
    WorkingDir: '/data',
  },
  steps: [
    ...bookwormSlim,
    {
      created,
      createdBy: 'RUN /bin/sh -c groupadd -r -g 999 redis && useradd -r -g redis -u 999 redis # buildkit',
      comment,
      layer: {
        publicSize: { packed: 1_100, unpacked: 4_300 },
        files: { '/etc/passwd': file(users), '/etc/group': file(groups) },
      },
    },
    {
      created,
      createdBy: 'RUN /bin/sh -c apt-get install -y --no-install-recommends tzdata # buildkit',
      comment,
      layer: {
        publicSize: { packed: 864_000, unpacked: 3_100_000 },
        files: { '/var/lib/dpkg/redis.packages': file('tzdata\n') },
      },
    },
    { created, createdBy: 'ENV GOSU_VERSION=1.17', comment },
    {
      created,
      createdBy: 'RUN /bin/sh -c wget -O /usr/local/bin/gosu && chmod +x /usr/local/bin/gosu # buildkit',
      comment,
      layer: {
        publicSize: { packed: 1_105_000, unpacked: 2_360_000 },
        files: { '/usr/local/bin/gosu': executable('gosu') },
      },
    },
    { created, createdBy: 'ENV REDIS_VERSION=7.4.3', comment },
    {
      created,
      createdBy: 'RUN /bin/sh -c make && make install # buildkit',
      comment,
      layer: {
        publicSize: { packed: 16_300_000, unpacked: 36_700_000 },
        files: {
          '/usr/bin/chown': executable('busybox'),
          '/usr/local/bin/redis-cli': executable('redis-cli'),
          '/usr/local/bin/redis-server': executable('redis-server'),
        },
      },
    },
    {
      created,
      createdBy: 'RUN /bin/sh -c mkdir /data && chown redis:redis /data # buildkit',
      comment,
      layer: { publicSize: { packed: 98, unpacked: 0 }, files: { '/data': { ...directory(), ...owner } } },
    },
    { created, createdBy: 'VOLUME [/data]', comment },
    {
      created,
      createdBy: 'WORKDIR /data',
      comment,
      layer: { publicSize: { packed: 32, unpacked: 0 }, files: {} },
    },
    {
      created,
      createdBy: 'COPY docker-entrypoint.sh /usr/local/bin/ # buildkit',
      comment,
      layer: {
        publicSize: { packed: 573, unpacked: 661 },
        files: { '/usr/local/bin/docker-entrypoint.sh': file(entrypoint, 0o755) },
      },
    },
    { created, createdBy: 'ENTRYPOINT ["docker-entrypoint.sh"]', comment },
    { created, createdBy: 'EXPOSE map[6379/tcp:{}]', comment },
    { created, createdBy: 'CMD ["redis-server"]', comment },
  ],
};
