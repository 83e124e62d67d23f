import { buildImage } from './image/build-image.ts';
import type { ImageDefinition } from './image/definition.ts';
import { hubFrom } from './registry/hub-from.ts';
import { imageFiles } from './runtime/machine.fixture.ts';
import { createSimulation, type Simulation } from './simulate.ts';

const created = '2025-01-01T00:00:00Z';

function image(repository: string, command: string, tags: readonly string[]): ImageDefinition {
  const layer = { files: imageFiles, publicSize: { packed: 2_000_000, unpacked: 4_000_000 } };
  return {
    repository,
    tags,
    architecture: 'amd64',
    format: 'oci',
    created,
    config: { Cmd: [command] },
    steps: [{ created, createdBy: `COPY ${repository}`, layer }],
  };
}

/** A hub with two images of the same layer, so that what is known of real images is not needed. */
export const smallHub = hubFrom({
  images: [
    buildImage(image('library/busybox', 'sh', ['latest', '1.37'])),
    buildImage(image('library/hello-world', 'hello', ['latest'])),
  ],
});

/** A machine on that hub, on which nothing has been done yet. */
export function smallMachine(isTty: boolean): Simulation {
  return createSimulation({
    seed: 7,
    epoch: 1_768_467_600_000,
    terminal: { isTty, columns: 80, rows: 24 },
    hub: smallHub,
  });
}
