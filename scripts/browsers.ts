/**
 * Opens the built page and the embed in the browsers that the end-to-end tests do not have, Firefox and WebKit, and runs a container in each.
 * A browser that is not installed is named and passed over; `--need` makes that a failure.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Driven, NotHere } from './browsers/driven.ts';
import { startFirefox } from './browsers/firefox.ts';
import { journey } from './browsers/journey.ts';
import { startWebKit } from './browsers/webkit.ts';
import { serveSite } from './site/serve.ts';

const browsers: Readonly<Record<string, () => Promise<Driven | NotHere>>> = {
  firefox: startFirefox,
  webkit: () => startWebKit(4459),
};
const pages = { page: '', embed: 'embed.html?v=1&start=load&speed=4' } as const;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    pictures: { type: 'string' },
    need: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const names = values.only?.split(',') ?? Object.keys(browsers);
if (values.help || names.some((name) => !Object.hasOwn(browsers, name))) {
  console.log(
    `tsx scripts/browsers.ts [--only NAME[,NAME]] [--pictures DIRECTORY] [--need]\nNames: ${Object.keys(browsers).join(', ')}. The page must be built.`,
  );
  process.exit(values.help ? 0 : 2);
}

const site = await serveSite({ directory: 'dist', port: 4440 });
let failed = 0;
for (const name of names) {
  const browser = await browsers[name]?.();
  if (browser === undefined) continue;
  if ('missing' in browser) {
    console.log(`skipped ${name}: ${browser.missing}`);
    if (values.need) failed++;
    continue;
  }
  for (const [page, address] of Object.entries(pages)) {
    const started = Date.now();
    const { faults, pictures } = await journey(browser, site.url + address);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${faults.length === 0 ? 'ok     ' : 'FAILED '} ${browser.name}, ${page} (${seconds} s)`);
    for (const fault of faults) console.log(`        ${fault}`);
    if (faults.length > 0) failed++;
    if (values.pictures === undefined) continue;
    mkdirSync(values.pictures, { recursive: true });
    for (const [i, picture] of pictures.entries())
      writeFileSync(join(values.pictures, `${name}-${page}-${i}.png`), picture);
  }
  await browser.close();
}
await site.close();
process.exitCode = failed === 0 ? 0 : 1;
