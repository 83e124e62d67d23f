import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { classicScripts } from './classic-scripts.ts';
import { diskPage } from './disk-page.ts';
import { oneScript } from './one-script.ts';

/** What only a server sends, and what is made in another way here. */
const FOR_SERVERS =
  /\.(?:br|gz|webmanifest)$|^\.|^404\.html$|^index\.html$|^sw\.js$|^examples\/|^lessons(?:\/|\.js$)|^icon-.*\.png$/;

const README = (version: string): string => `Belowdeck ${version}

Open index.html in a browser, from where you have unpacked it. It needs no network and no server.
embed.html is the same machine for a frame in a page beside it.
`;

/** The built site as a zip archive whose index.html opens from a disk, in a folder of its name. */
export async function zipSite(directory: string, version: string): Promise<Uint8Array> {
  const { first, rest } = await classicScripts('app/disk-main.ts', 'main');
  const start = await oneScript('app/from-disk.ts', {});
  const modules = await modulesOf(directory);
  const files: Zippable = {};
  for (const path of await builtFiles(directory))
    if (!FOR_SERVERS.test(path) && !modules.has(path)) files[path] = await readFile(join(directory, path));
  const html = await readFile(join(directory, 'index.html'), 'utf8');
  const embed = await readFile(join(directory, 'embed.html'), 'utf8');
  const scripts = { start: './assets/start.js', main: './assets/main.js', rest: './assets/rest.js' };
  const made = {
    'index.html': diskPage(html, scripts),
    // In a folder on a disk the first page goes by its name only.
    'embed.html': embed.replaceAll('href="./"', 'href="./index.html"'),
    [scripts.start.slice(2)]: start,
    [scripts.main.slice(2)]: first,
    [scripts.rest.slice(2)]: rest,
    LICENSE: await readFile('LICENSE', 'utf8'),
    'README.txt': README(version),
  };
  for (const [path, text] of Object.entries(made)) files[path] = strToU8(text);
  // One day for all of them: the same site gives the same archive.
  return zipSync({ [`belowdeck-${version}`]: files }, { level: 9, mtime: new Date(1980, 0, 1) });
}

async function builtFiles(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The scripts of the page, which no browser runs from a file. */
async function modulesOf(directory: string): Promise<ReadonlySet<string>> {
  const manifest: { readonly [source: string]: { readonly file: string } } = JSON.parse(
    await readFile(join(directory, '.vite/manifest.json'), 'utf8'),
  );
  const files = Object.values(manifest).map(({ file }) => file);
  return new Set(files.filter((file) => file.endsWith('.js')));
}
