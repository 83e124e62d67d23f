import type { ImageDefinition } from '../../sim/image/definition.ts';
import { directory, executable, file, link } from '../../sim/image/file.ts';
import { busterBuildpack } from './debian.ts';

/** Python 2.7, the last that was made, on Debian 10. It was published with Docker's own media types. */
export const python2: ImageDefinition = {
  repository: 'library/python',
  tags: ['2', '2.7', '2.7.18', '2.7-buster'],
  architecture: 'amd64',
  format: 'docker',
  created: '2020-04-20T20:54:05Z',
  config: {
    Env: [
      'PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      'LANG=C.UTF-8',
      'PYTHONIOENCODING=UTF-8',
      'GPG_KEY=C01E1CAD5EA2C4F0B8E3571504C367C218ADD4FF',
      'PYTHON_VERSION=2.7.18',
      'PYTHON_PIP_VERSION=20.0.2',
    ],
    Cmd: ['python2'],
  },
  steps: [
    ...busterBuildpack,
    {
      created: '2020-04-17T02:07:41Z',
      createdBy:
        '/bin/sh -c #(nop)  ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    },
    { created: '2020-04-17T02:07:41Z', createdBy: '/bin/sh -c #(nop)  ENV LANG=C.UTF-8' },
    { created: '2020-04-17T02:21:23Z', createdBy: '/bin/sh -c #(nop)  ENV PYTHONIOENCODING=UTF-8' },
    {
      created: '2020-04-17T02:21:36Z',
      createdBy: '/bin/sh -c apt-get install -y --no-install-recommends libbluetooth-dev tk-dev uuid-dev',
      layer: {
        publicSize: { packed: 6_145_320, unpacked: 17_605_120 },
        files: { '/var/lib/dpkg/python.packages': file('libbluetooth-dev\ntk-dev\nuuid-dev\n') },
      },
    },
    {
      created: '2020-04-17T02:21:36Z',
      createdBy: '/bin/sh -c #(nop)  ENV GPG_KEY=C01E1CAD5EA2C4F0B8E3571504C367C218ADD4FF',
    },
    { created: '2020-04-20T20:51:21Z', createdBy: '/bin/sh -c #(nop)  ENV PYTHON_VERSION=2.7.18' },
    {
      created: '2020-04-20T20:53:47Z',
      createdBy: '/bin/sh -c ./configure && make && make install',
      layer: {
        publicSize: { packed: 16_975_870, unpacked: 61_874_176 },
        files: {
          '/usr/local/bin/python2.7': executable('python2'),
          '/usr/local/bin/python2': link('python2.7'),
          '/usr/local/bin/python': link('python2'),
          '/usr/local/lib/python2.7': directory(),
          '/usr/local/lib/python2.7/this.py': file('# Part of the standard library in the public image.\n'),
        },
      },
    },
    { created: '2020-04-20T20:53:48Z', createdBy: '/bin/sh -c #(nop)  ENV PYTHON_PIP_VERSION=20.0.2' },
    {
      created: '2020-04-20T20:53:59Z',
      createdBy: '/bin/sh -c python get-pip.py "pip==$PYTHON_PIP_VERSION"',
      layer: {
        publicSize: { packed: 2_014_811, unpacked: 8_613_888 },
        files: { '/usr/local/lib/python2.7/site-packages': directory() },
      },
    },
    {
      created: '2020-04-20T20:54:04Z',
      createdBy: '/bin/sh -c pip install --no-cache-dir virtualenv',
      layer: {
        publicSize: { packed: 4_306_225, unpacked: 9_891_840 },
        files: { '/usr/local/lib/python2.7/site-packages/virtualenv': directory() },
      },
    },
    { created: '2020-04-20T20:54:05Z', createdBy: '/bin/sh -c #(nop)  CMD ["python2"]' },
  ],
};
