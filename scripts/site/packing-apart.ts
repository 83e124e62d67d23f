import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Modules that pack, not only unpack: they are not needed for a first run. */
const packers = /\/src\/(?:sim\/image\/gzip|trace\/link-pack)\.ts$/;
const mark = '?packing';

/**
 * Gives the modules that pack a copy of fflate of their own. A module goes into one chunk with all that anybody uses
 * of it, so else a first run, which only unpacks, would wait for the packing as well.
 */
export function packingApart(): Plugin {
  return {
    name: 'belowdeck-packing-apart',
    apply: 'build',
    enforce: 'pre',
    resolveId: async function (source, importer) {
      if (source !== 'fflate' || importer === undefined || !packers.test(importer)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && `${found.id}${mark}`;
    },
    load: (id) => (id.endsWith(mark) ? readFile(id.slice(0, -mark.length), 'utf8') : null),
  };
}
