/**
 * Builds the images of our hub from their definitions into src/content/images/blobs, one module an image.
 * `--check` writes nothing and fails when a committed module differs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { definitions } from '../src/content/images/definitions.ts';
import { moduleOf } from './images/module-of.ts';

const folder = new URL('../src/content/images/blobs/', import.meta.url);

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(
      'Usage: tsx scripts/build-images.ts [--check]\n\nBuilds the images of the hub; --check only compares.',
    );
    return 0;
  }
  const check = args.includes('--check');
  let stale = 0;
  await mkdir(folder, { recursive: true });
  for (const [name, definition] of Object.entries(definitions)) {
    const path = fileURLToPath(new URL(`${name}.ts`, folder));
    const text = moduleOf(definition);
    if (!check) await writeFile(path, text);
    else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
      stale++;
      console.error(`${path} is not what its definition makes`);
    }
  }
  return stale === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
