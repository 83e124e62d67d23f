import { buildImage } from '../image/build-image.ts';
import { directory, executable, link, named } from '../image/file.ts';
import { hubFrom } from '../registry/hub-from.ts';

const created = '2025-01-01T00:00:00Z';

/** An image with a shell and a few tools, under a name and tags that tests ask for. */
const image = (name: string, tags: readonly string[]) =>
  buildImage({
    repository: `library/${name}`,
    tags,
    architecture: 'amd64',
    format: 'oci',
    created,
    config: { Env: ['PATH=/bin'], Cmd: ['sh'] },
    steps: [
      {
        created,
        createdBy: name,
        layer: {
          publicSize: { packed: 1_000_000, unpacked: 2_000_000 },
          files: {
            ...named('', ['bin', 'dev', 'etc', 'proc', 'sys', 'tmp'], directory()),
            '/bin/busybox': executable('busybox'),
            ...named('/bin', ['cat', 'sh', 'sleep'], link('busybox')),
          },
        },
      },
    ],
  });

/** A hub with names as people know them. */
export const hub = hubFrom({
  images: [
    image('alpine', ['latest', '3', '3.22', '3.22.0']),
    image('nginx', ['latest', '1', '1.27']),
    image('python', ['latest', '2.7', '3']),
  ],
});
