import type { ImageDefinition } from '../../sim/image/definition.ts';
import { executable } from '../../sim/image/file.ts';

/** One file, one layer: the smallest image there is. The greeting itself is the program's. */
export const helloWorld: ImageDefinition = {
  repository: 'library/hello-world',
  tags: ['latest', 'linux'],
  architecture: 'amd64',
  format: 'oci',
  created: '2025-01-21T23:32:32Z',
  config: {
    Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    Cmd: ['/hello'],
    WorkingDir: '/',
  },
  steps: [
    {
      created: '2025-01-21T23:32:32Z',
      createdBy: 'COPY hello / # buildkit',
      comment: 'buildkit.dockerfile.v0',
      layer: { files: { '/hello': executable('hello') }, publicSize: { packed: 2_380, unpacked: 10_072 } },
    },
    {
      created: '2025-01-21T23:32:32Z',
      createdBy: 'CMD ["/hello"]',
      comment: 'buildkit.dockerfile.v0',
    },
  ],
};
