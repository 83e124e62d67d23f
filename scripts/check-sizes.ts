/** Holds the built page to the sizes that are promised, in bytes of gzip, and prints them. */
import { embedSizes, firstPictureSize, scriptSizes } from './site/script-sizes.ts';

const directory = 'dist';
const { keys, firstRun, all } = scriptSizes(directory);
const embed = embedSizes(directory);
const rows: readonly { readonly what: string; readonly bytes: number; readonly most: number | null }[] = [
  { what: 'first picture: the page with its style', bytes: firstPictureSize(directory), most: 20_000 },
  { what: 'script until keys are taken', bytes: keys, most: 200_000 },
  { what: 'script for a first docker run', bytes: firstRun, most: 260_000 },
  { what: 'embed: the script of <below-deck>', bytes: embed.host, most: 5_000 },
  { what: 'embed: its page with the largest poster', bytes: embed.poster, most: 15_000 },
  { what: 'embed: until its picture is alive', bytes: embed.picture, most: 230_000 },
  { what: 'all script, with what comes later', bytes: all, most: null },
];
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
for (const { what, bytes, most } of rows) {
  const limit = most === null ? '' : ` of ${kB(most)}${bytes > most ? ', TOO MUCH' : ''}`;
  console.log(`${what.padEnd(40)} ${kB(bytes).padStart(9)}${limit}`);
}
process.exitCode = rows.some(({ bytes, most }) => most !== null && bytes > most) ? 1 : 0;
