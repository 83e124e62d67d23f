import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type CardText, cardHead, cardPage, lessonLink, oEmbed } from './card-page.ts';
import { hasBrowser } from '../browser.ts';
import { drawCards } from './draw-cards.ts';
import { inNode } from './in-node.ts';
import { oneScript } from './one-script.ts';
import { siteAddress } from './site-address.ts';

/** A card as the page's own parts draw it, and the body of its page. */
interface Card extends CardText {
  readonly svg: string;
  readonly body: string;
}

interface CardModule {
  readonly cards: () => Promise<readonly (CardText & { readonly svg: string })[]>;
  readonly cardBody: (card: CardText, home: string) => string;
}

/**
 * A page for each lesson, and one for a first container, with what those ask for who show links as cards or frames. Their
 * addresses have to be whole ones, so they are made only where BELOWDECK_ADDRESS says what the site's will be.
 */
export function cardPages(): Plugin {
  const site = siteAddress(process.env.BELOWDECK_ADDRESS);
  if (site === null) return { name: 'belowdeck-card-pages' };
  let directory = 'dist';
  let coming: Promise<readonly Card[]> | null = null;
  const cards = () => (coming ??= loadCards());
  return {
    name: 'belowdeck-card-pages',
    apply: 'build',
    configResolved: (config) => {
      directory = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: async (html) => {
      const [first] = await cards();
      if (!first) throw new Error('There is no card of a first container.');
      return html.replace('</head>', () => `${cardHead(first, site, hasBrowser())}\n</head>`);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => writeCardPages(directory, site, await cards()),
    },
  };
}

/** All cards; the first is that of a first container. */
export function loadCards(): Promise<readonly Card[]> {
  return inNode('app/social-card.tsx', async ({ cards, cardBody }: CardModule) =>
    (await cards()).map((card) => ({ ...card, body: cardBody(card, lessonLink('../../', card.lesson)) })),
  );
}

/** Puts the pages into a built directory. */
export async function writeCardPages(directory: string, site: string, cards: readonly Card[]): Promise<void> {
  const hasCards = hasBrowser();
  if (!hasCards) console.warn('There is no browser to draw cards with: links have no picture.');
  const svgs = cards.map(({ svg }) => svg);
  const pictures = hasCards ? await drawCards(directory, svgs) : [];
  await writeFile(join(directory, 'lessons.js'), await oneScript('app/open-lesson.ts', {}));
  for (const [i, card] of cards.entries()) {
    const folder = join(directory, 'lessons', card.name);
    const picture = pictures[i];
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), cardPage(card, '../../lessons.js', site, hasCards));
    await writeFile(join(folder, 'oembed.json'), oEmbed(card, site, hasCards));
    if (picture) await writeFile(join(folder, 'card.png'), picture);
  }
}
