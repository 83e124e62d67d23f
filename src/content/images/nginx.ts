import type { ImageDefinition } from '../../sim/image/definition.ts';
import { directory, executable, file, link } from '../../sim/image/file.ts';
import { bookwormSlim } from './debian.ts';

const created = '2025-04-16T14:50:31Z';
const comment = 'buildkit.dockerfile.v0';

const users =
  'root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\nbin:x:2:2:bin:/bin:/usr/sbin/nologin\nwww-data:x:33:33:www-data:/var/www:/usr/sbin/nologin\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\nnginx:x:101:101:nginx user:/nonexistent:/bin/false\n';

const nginxConf = `user  nginx;
worker_processes  auto;
error_log  /var/log/nginx/error.log notice;
pid        /run/nginx.pid;

events {
    worker_connections  1024;
}

http {
    include       /etc/nginx/mime.types;
    default_type  application/octet-stream;
    access_log    /var/log/nginx/access.log;
    sendfile      on;
    include       /etc/nginx/conf.d/*.conf;
}
`;

const defaultConf = `server {
    listen       80;
    server_name  localhost;

    location / {
        root   /usr/share/nginx/html;
        index  index.html;
    }
}
`;

/** The web server. Its upper layers are single small scripts, as in the public image. */
export const nginx: ImageDefinition = {
  repository: 'library/nginx',
  tags: ['latest', '1', '1.27', '1.27.5', 'bookworm', 'mainline'],
  architecture: 'amd64',
  format: 'oci',
  created,
  config: {
    ExposedPorts: { '80/tcp': {} },
    Env: [
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      'NGINX_VERSION=1.27.5',
      'NJS_VERSION=0.8.10',
      'NJS_RELEASE=1~bookworm',
      'PKG_RELEASE=1~bookworm',
      'DYNPKG_RELEASE=1~bookworm',
    ],
    Entrypoint: ['/docker-entrypoint.sh'],
    Cmd: ['nginx', '-g', 'daemon off;'],
    Labels: { maintainer: 'NGINX Docker Maintainers <docker-maint@nginx.com>' },
    StopSignal: 'SIGQUIT',
  },
  steps: [
    ...bookwormSlim,
    { created, createdBy: 'LABEL maintainer=NGINX Docker Maintainers <docker-maint@nginx.com>', comment },
    { created, createdBy: 'ENV NGINX_VERSION=1.27.5', comment },
    { created, createdBy: 'ENV NJS_VERSION=0.8.10', comment },
    { created, createdBy: 'ENV NJS_RELEASE=1~bookworm', comment },
    { created, createdBy: 'ENV PKG_RELEASE=1~bookworm', comment },
    { created, createdBy: 'ENV DYNPKG_RELEASE=1~bookworm', comment },
    {
      created,
      createdBy: 'RUN /bin/sh -c groupadd --system --gid 101 nginx && apt-get install -y nginx # buildkit',
      comment,
      layer: {
        publicSize: { packed: 43_955_431, unpacked: 117_196_288 },
        files: {
          '/docker-entrypoint.d': directory(),
          '/etc/nginx': directory(),
          '/etc/nginx/conf.d': directory(),
          '/etc/nginx/conf.d/default.conf': file(defaultConf),
          '/etc/nginx/mime.types': file(
            'types {\n    text/html  html htm;\n    text/css   css;\n    image/png  png;\n}\n',
          ),
          '/etc/nginx/nginx.conf': file(nginxConf),
          '/etc/passwd': file(users),
          '/etc/group': file(
            'root:x:0:\ndaemon:x:1:\nbin:x:2:\nwww-data:x:33:\nusers:x:100:\nnogroup:x:65534:\nnginx:x:101:\n',
          ),
          '/usr/sbin/nginx': executable('nginx'),
          '/usr/share/nginx': directory(),
          '/usr/share/nginx/html': directory(),
          '/usr/share/nginx/html/index.html': file(
            '<!DOCTYPE html>\n<title>Welcome to nginx!</title>\n<h1>Welcome to nginx!</h1>\n<p>The web server in this container works.</p>\n',
          ),
          '/usr/share/nginx/html/50x.html': file(
            '<!DOCTYPE html>\n<title>Error</title>\n<h1>The page cannot be shown right now.</h1>\n',
          ),
          '/var/cache/nginx': directory(),
          '/var/log/nginx': directory(),
          '/var/log/nginx/access.log': link('/dev/stdout'),
          '/var/log/nginx/error.log': link('/dev/stderr'),
        },
      },
    },
    {
      created,
      createdBy: 'COPY docker-entrypoint.sh / # buildkit',
      comment,
      layer: {
        publicSize: { packed: 629, unpacked: 1_620 },
        files: { '/docker-entrypoint.sh': executable('nginx') },
      },
    },
    {
      created,
      createdBy: 'COPY 10-listen-on-ipv6-by-default.sh /docker-entrypoint.d # buildkit',
      comment,
      layer: {
        publicSize: { packed: 955, unpacked: 2_125 },
        files: {
          '/docker-entrypoint.d/10-listen-on-ipv6-by-default.sh': file(
            '#!/bin/sh\n# Lets the server listen on [::]:80 too.\n',
            0o755,
          ),
        },
      },
    },
    {
      created,
      createdBy: 'COPY 15-local-resolvers.envsh /docker-entrypoint.d # buildkit',
      comment,
      layer: {
        publicSize: { packed: 402, unpacked: 389 },
        files: {
          '/docker-entrypoint.d/15-local-resolvers.envsh': file(
            '#!/bin/sh\n# Notes the name servers of the container.\n',
            0o755,
          ),
        },
      },
    },
    {
      created,
      createdBy: 'COPY 20-envsubst-on-templates.sh /docker-entrypoint.d # buildkit',
      comment,
      layer: {
        publicSize: { packed: 1_208, unpacked: 3_018 },
        files: {
          '/docker-entrypoint.d/20-envsubst-on-templates.sh': file(
            '#!/bin/sh\n# Fills environment variables into templates.\n',
            0o755,
          ),
        },
      },
    },
    {
      created,
      createdBy: 'COPY 30-tune-worker-processes.sh /docker-entrypoint.d # buildkit',
      comment,
      layer: {
        publicSize: { packed: 1_398, unpacked: 4_619 },
        files: {
          '/docker-entrypoint.d/30-tune-worker-processes.sh': file(
            '#!/bin/sh\n# Sets the number of workers by the CPUs.\n',
            0o755,
          ),
        },
      },
    },
    { created, createdBy: 'ENTRYPOINT ["/docker-entrypoint.sh"]', comment },
    { created, createdBy: 'EXPOSE map[80/tcp:{}]', comment },
    { created, createdBy: 'STOPSIGNAL SIGQUIT', comment },
    { created, createdBy: 'CMD ["nginx" "-g" "daemon off;"]', comment },
  ],
};
