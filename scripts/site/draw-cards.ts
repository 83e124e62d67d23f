import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startBrowser } from '../bench/browser.ts';
import { CARD_SIZE } from './card-page.ts';

/** What a card has beside the stage; its colours are the page's. */
const STYLE = `body{margin:0}.card{display:block;width:100vw;height:100vh;background:var(--paper)}.card-bar{fill:var(--sheet)}.card-mark{color:var(--ink)}.card-title{fill:var(--ink);font:640 26px var(--font)}.card-site{fill:var(--ink-2);font:20px var(--font);text-anchor:end}.card-terminal{fill:var(--terminal)}.card-line{fill:var(--terminal-ink);font:20px var(--font-mono)}`;

/** Draws pictures with a browser, in the page's light colours and its letters, as PNG files. */
export async function drawCards(directory: string, svgs: readonly string[]): Promise<readonly Buffer[]> {
  const style = await sheetOf(join(directory, 'assets'));
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({
      viewport: CARD_SIZE,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const drawn: Buffer[] = [];
    for (const svg of svgs) {
      await page.setContent(`<!doctype html><style>${style}${STYLE}</style>${svg}`);
      await page.evaluate(() => document.fonts.ready);
      drawn.push(await page.screenshot());
    }
    return drawn;
  } finally {
    await browser.close();
  }
}

/** The page's style sheet, with its fonts in it. */
async function sheetOf(assets: string): Promise<string> {
  const files = await readdir(assets);
  const sheet = files.find((name) => name.endsWith('.css'));
  if (sheet === undefined) throw new Error(`There is no style sheet in ${assets}.`);
  let style = await readFile(join(assets, sheet), 'utf8');
  for (const font of files.filter((name) => name.endsWith('.woff2'))) {
    const data = (await readFile(join(assets, font))).toString('base64');
    style = style.replaceAll(
      new RegExp(`url\\([^)]*${font}["']?\\)`, 'g'),
      `url(data:font/woff2;base64,${data})`,
    );
  }
  return style;
}
