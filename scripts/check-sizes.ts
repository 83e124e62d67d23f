/** Holds the built page to the sizes that are promised: all script that it may ever load, packed with gzip. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes. */
const LIMIT = 260_000;

const folder = 'dist/assets';
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
if (scripts.length === 0) {
  console.error(`No script in ${folder}: the check itself is broken.`);
  process.exit(1);
}
const total = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(`${folder}/${name}`)).length, 0);
console.log(`script ${(total / 1000).toFixed(1)} kB of ${LIMIT / 1000} kB, gzip, ${scripts.length} files`);
process.exitCode = total <= LIMIT ? 0 : 1;
