import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Builds a file of the page for Node, with all that it imports, and hands what it exports to `use`. */
export async function inNode<Module, Result>(
  entry: string,
  use: (module: Module) => Result | Promise<Result>,
): Promise<Result> {
  const outDir = await mkdtemp(join(tmpdir(), 'belowdeck-in-node-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: new URL(`../../src/${entry}`, import.meta.url).pathname,
        outDir,
        target: 'node20',
        // What Node loads in a directory without a package.json says by its name that it is a module.
        rolldownOptions: { output: { entryFileNames: 'entry.mjs', chunkFileNames: '[name]-[hash].mjs' } },
      },
    });
    const module: Module = await import(pathToFileURL(join(outDir, 'entry.mjs')).href);
    return await use(module);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
