/** `npx tsx scripts/draw-icons.ts`: draws the icons of the installed page from public/favicon.svg, with the browser of the tests. */
import { readFile, writeFile } from 'node:fs/promises';
import { startBrowser } from './bench/browser.ts';

const mark = await readFile('public/favicon.svg', 'utf8');
/** Systems cut such an icon as they like, within a circle of four fifths of it: the ground is everywhere, the mark smaller. */
const maskable = mark
  .replace(' rx="7"', '')
  .replace(
    '<path class="mark"',
    '<path class="mark" transform="translate(16 16) scale(.74) translate(-16 -15.6)"',
  );
const icons = [
  { name: 'icon-192', size: 192, svg: mark },
  { name: 'icon-512', size: 512, svg: mark },
  { name: 'icon-maskable-192', size: 192, svg: maskable },
  { name: 'icon-maskable-512', size: 512, svg: maskable },
];

const browser = await startBrowser();
const page = await browser.newPage({ colorScheme: 'light' });
for (const { name, size, svg } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await writeFile(`public/${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
