import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { SiteFile } from '../../src/platform/site-copy.ts';
import { oneScript } from './one-script.ts';

/** Not for who uses the page: what a server sends instead, what stands for links elsewhere, and the worker itself. */
const NOT_KEPT = /\.(?:br|gz)$|^\.|^404\.html$|^sw\.js$|^examples\/|^lessons(?:\/|\.js$)/;

/** Writes the worker that keeps the site for offline, with the list of what there is to keep. */
export function offline(): Plugin {
  let directory = 'dist';
  return {
    name: 'belowdeck-offline',
    apply: 'build',
    configResolved: (config) => {
      directory = resolve(config.root, config.build.outDir);
    },
    writeBundle: { order: 'post', sequential: true, handler: () => writeOfflineWorker(directory) },
  };
}

/** Puts the worker of a built directory into it. */
export async function writeOfflineWorker(directory: string): Promise<void> {
  const files = await siteFiles(directory);
  const list = JSON.stringify(files);
  const build = createHash('sha256').update(list).digest('base64url').slice(0, 12);
  const script = await oneScript('app/offline-worker.ts', {
    SITE_BUILD: JSON.stringify(build),
    SITE_FILES: list,
  });
  await writeFile(join(directory, 'sw.js'), script);
}

/** Every file of a built directory that belongs to the page or the embed, in a fixed order. */
async function siteFiles(directory: string): Promise<readonly SiteFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NOT_KEPT.test(path))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const hash = createHash('sha256').update(await readFile(join(directory, path)));
      return { path, integrity: `sha256-${hash.digest('base64')}` };
    }),
  );
}
