/** `npm run build:zip`: builds the site, and of it an archive that opens from a disk, in dist-zip. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { zipSite } from './site/zip.ts';

const { version }: { readonly version: string } = JSON.parse(await readFile('package.json', 'utf8'));
if (!process.argv.includes('--no-build')) await build({ logLevel: 'error' });
const archive = await zipSite('dist', version);
const path = join('dist-zip', `belowdeck-${version}.zip`);
await mkdir('dist-zip', { recursive: true });
await writeFile(path, archive);
console.log(`${path}: ${(archive.length / 1_000_000).toFixed(1)} MB`);
