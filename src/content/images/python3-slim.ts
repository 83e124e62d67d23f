import type { ImageDefinition } from '../../sim/image/definition.ts';
import { directory, executable, file, link } from '../../sim/image/file.ts';
import { bookwormSlim } from './debian.ts';

const created = '2025-05-21T16:30:52Z';
const comment = 'buildkit.dockerfile.v0';

/** Python 3 without compilers. Its lowest layer is the one that nginx has too. */
export const python3Slim: ImageDefinition = {
  repository: 'library/python',
  tags: ['3-slim', '3.13-slim', '3.13.3-slim', 'slim'],
  architecture: 'amd64',
  format: 'oci',
  created,
  config: {
    Env: [
      'PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      'GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305',
      'PYTHON_VERSION=3.13.3',
      'PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041',
    ],
    Cmd: ['python3'],
  },
  steps: [
    ...bookwormSlim,
    {
      created,
      createdBy: 'ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      comment,
    },
    {
      created,
      createdBy:
        'RUN /bin/sh -c apt-get install -y --no-install-recommends ca-certificates netbase tzdata # buildkit',
      comment,
      layer: {
        publicSize: { packed: 3_511_706, unpacked: 9_248_768 },
        files: { '/var/lib/dpkg/python.packages': file('ca-certificates\nnetbase\ntzdata\n') },
      },
    },
    { created, createdBy: 'ENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305', comment },
    { created, createdBy: 'ENV PYTHON_VERSION=3.13.3', comment },
    {
      created,
      createdBy: 'ENV PYTHON_SHA256=40f868bcbdeb8149a3149580bb9bfd407b3321cd48f0be631af955ac92c0e041',
      comment,
    },
    {
      created,
      createdBy: 'RUN /bin/sh -c ./configure && make && make install # buildkit',
      comment,
      layer: {
        publicSize: { packed: 11_706_368, unpacked: 36_782_080 },
        files: {
          '/usr/local/bin/python3.13': executable('python3'),
          '/usr/local/bin/python3': link('python3.13'),
          '/usr/local/lib/python3.13': directory(),
        },
      },
    },
    {
      created,
      createdBy: 'RUN /bin/sh -c ln -svT python3 /usr/local/bin/python # buildkit',
      comment,
      layer: {
        publicSize: { packed: 249, unpacked: 36 },
        files: { '/usr/local/bin/python': link('python3') },
      },
    },
    { created, createdBy: 'CMD ["python3"]', comment },
  ],
};
