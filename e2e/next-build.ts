import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOfflineWorker } from '../scripts/site/offline.ts';
import { type Site, serveSite } from '../scripts/site/serve.ts';

/** A host on which one build of the site can take the place of another. */
export interface Host {
  readonly url: string;
  /** Puts a newer build there: every script has another name, and those of the old one are gone. */
  readonly deploy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A host of a copy of the built site. */
export async function hostSite(): Promise<Host> {
  const directory = await mkdtemp(join(tmpdir(), 'belowdeck-host-'));
  await cp('dist', directory, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  let site: Site = await serveSite({ directory, port: 4420 });
  const { url } = site;
  return {
    url,
    async deploy() {
      await renameScripts(directory);
      await writeOfflineWorker(directory);
      await site.close();
      site = await serveSite({ directory, port: Number(new URL(url).port) });
    },
    async close() {
      await site.close();
      await rm(directory, { recursive: true });
    },
  };
}

/** What a change in each of them would do: other names, everywhere they stand. */
async function renameScripts(directory: string): Promise<void> {
  const assets = join(directory, 'assets');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const renamed = (text: string): string =>
    scripts.reduce((all, name) => all.replaceAll(name, name.replace(/\.js$/, '_next.js')), text);
  for (const name of scripts) {
    await writeFile(join(assets, name), renamed(await readFile(join(assets, name), 'utf8')));
    await rename(join(assets, name), join(assets, renamed(name)));
  }
  for (const name of ['index.html', 'embed.html']) {
    const html = renamed(await readFile(join(directory, name), 'utf8'));
    await writeFile(
      join(directory, name),
      html.replace('<html lang="en">', '<html lang="en" data-build="next">'),
    );
  }
}
