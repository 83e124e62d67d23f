import type { Catalogue } from '../../sim/registry/catalogue.ts';
import { packed as helloWorld } from './blobs/hello-world.ts';

/** The image of the first run, without the others. */
export const firstCatalogue: Catalogue = { images: [helloWorld] };
