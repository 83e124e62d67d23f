/**
 * Opens the built page and the embed in Chromium, Firefox and WebKit, in every kind of host, and runs a container in each.
 * A browser that is not installed is named and passed over; `--need` makes
 * that a failure. What fails is tried once more, and that is said.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from './browsers/chromium.ts';
import type { Driven, NotHere, Setting } from './browsers/driven.ts';
import { startFirefox } from './browsers/firefox.ts';
import { type Host, hosts } from './browsers/hosts.ts';
import { journey } from './browsers/journey.ts';
import { openPlaces } from './browsers/places.ts';
import { startWebKit } from './browsers/webkit.ts';

const browsers: Readonly<Record<string, (setting: Setting) => Promise<Driven | NotHere>>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    host: { type: 'string', default: '' },
    pictures: { type: 'string' },
    need: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const names = values.only?.split(',') ?? Object.keys(browsers);
if (values.help || names.some((name) => !Object.hasOwn(browsers, name))) {
  console.log(
    `tsx scripts/browsers.ts [--only NAME[,NAME]] [--host TEXT] [--pictures DIRECTORY] [--need]
Names: ${Object.keys(browsers).join(', ')}. The page must be built.
Hosts, by any part of their names:\n${hosts.map(({ name }) => `  ${name}`).join('\n')}`,
  );
  process.exit(values.help ? 0 : 2);
}

const places = await openPlaces('dist');
const wanted = hosts.filter(({ name }) => name.includes(values.host));
let failed = 0;
// Side by side: each mostly waits.
await Promise.all(
  names.map(async (name) => {
    for (const isBlocked of [false, true]) {
      const here = wanted.filter((host) => host.isBlocked === isBlocked);
      if (here.length > 0 && !(await visit(name, { isBlocked }, here))) return;
    }
  }),
);
await places.close();
process.exitCode = failed === 0 ? 0 : 1;

/** Goes to these hosts with a browser; false where it is not there. */
async function visit(name: string, setting: Setting, hosts: readonly Host[]): Promise<boolean> {
  const start = browsers[name];
  if (start === undefined) return false;
  let browser: Driven | null = null;
  for (const host of hosts)
    for (const isLast of [false, true]) {
      try {
        const started: Driven | NotHere = browser ?? (await start(setting));
        if ('missing' in started) {
          console.log(`skipped ${name}: ${started.missing}`);
          if (values.need) failed++;
          return false;
        }
        browser = started;
        if (await goesWell(started, name, host, isLast)) break;
      } catch (error) {
        console.log(`${isLast ? 'FAILED ' : 'again  '} ${name}, ${host.name}: ${String(error)}`);
      }
      if (isLast) failed++;
      // What went wrong may be its own: the next try has another.
      await browser?.close().catch(() => undefined);
      browser = null;
    }
  await browser?.close();
  return true;
}

async function goesWell(browser: Driven, name: string, host: Host, isLast: boolean): Promise<boolean> {
  const started = Date.now();
  const { faults, picture } = await journey(browser, host, host.address(places));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const word = faults.length === 0 ? 'ok     ' : isLast ? 'FAILED ' : 'again  ';
  const line = `${word} ${browser.name}, ${host.name} (${seconds} s)`;
  console.log([line, ...faults.map((fault) => `        ${fault}`)].join('\n'));
  if (values.pictures !== undefined && picture !== null) {
    mkdirSync(values.pictures, { recursive: true });
    writeFileSync(join(values.pictures, `${name}-${host.name.replaceAll(/\W+/g, '-')}.png`), picture);
  }
  return faults.length === 0;
}
