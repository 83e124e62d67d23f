import type { ImageDefinition } from '../../src/sim/image/definition.ts';
import { buildImage } from '../../src/sim/image/build-image.ts';

/** The module that carries an image's built content, byte for byte the same for the same definition. */
export function moduleOf(definition: ImageDefinition): string {
  return `// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = ${JSON.stringify(buildImage(definition), null, 2)};
`;
}
