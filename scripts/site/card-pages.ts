import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { hosts, LESSON, SITE } from '../../examples/hosts.ts';
import { type CardText, cardHead, cardPage, galleryPage, lessonLink, oEmbed } from './card-page.ts';
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

type Drawn = Omit<Card, 'body'>;

interface CardModule {
  readonly cards: () => Promise<readonly (Drawn & { readonly name: string })[]>;
  readonly cardBody: (card: Drawn & { readonly name: string }, home: string) => string;
  readonly exampleCards: (lesson: string, examples: typeof hosts) => Promise<readonly Drawn[]>;
  readonly exampleBody: (card: Drawn, lesson: string, snippet: string, home: string) => string;
  readonly galleryBody: (examples: typeof hosts, home: string) => string;
}

/** The pages of lessons, those of the examples, and the list of these. */
interface Cards {
  readonly lessons: readonly Card[];
  readonly examples: readonly Card[];
  readonly gallery: string;
}

/**
 * A page for each lesson, one for a first container, and one for each example of the gallery, with what those ask for who show
 * links as cards or frames. Their
 * addresses have to be whole ones, so they are made only where BELOWDECK_ADDRESS says what the site's will be.
 */
export function cardPages(): Plugin {
  const site = siteAddress(process.env.BELOWDECK_ADDRESS);
  if (site === null) return { name: 'belowdeck-card-pages' };
  let directory = 'dist';
  let coming: Promise<Cards> | null = null;
  const cards = () => (coming ??= loadCards(site));
  return {
    name: 'belowdeck-card-pages',
    apply: 'build',
    configResolved: (config) => {
      directory = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: async (html) => {
      const [first] = (await cards()).lessons;
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

/** All cards; the first of the lessons' is that of a first container. */
export function loadCards(site: string): Promise<Cards> {
  return inNode('app/social-card.tsx', async (module: CardModule) => {
    const lessons = await module.cards();
    const examples = await module.exampleCards(LESSON, hosts);
    const home = lessonLink('../../', LESSON);
    return {
      lessons: lessons.map((card) => ({
        ...card,
        body: module.cardBody(card, lessonLink('../../', card.lesson)),
      })),
      examples: examples.map((card, i) => {
        const snippet = hosts[i]?.snippet.replaceAll(SITE, site) ?? '';
        return { ...card, body: module.exampleBody(card, LESSON, snippet, home) };
      }),
      gallery: module.galleryBody(hosts, '../'),
    };
  });
}

/** Puts the pages into a built directory. */
export async function writeCardPages(directory: string, site: string, cards: Cards): Promise<void> {
  const hasCards = hasBrowser();
  if (!hasCards) console.warn('There is no browser to draw cards with: links have no picture.');
  const all = [...cards.lessons, ...cards.examples];
  const svgs = all.map(({ svg }) => svg);
  const pictures = hasCards ? await drawCards(directory, svgs) : [];
  await writeFile(join(directory, 'lessons.js'), await oneScript('app/open-lesson.ts', {}));
  for (const [i, card] of all.entries()) {
    const folder = join(directory, card.path);
    const picture = pictures[i];
    // Who opens a lesson wants the machine; an example is for reading.
    const script = cards.lessons.includes(card) ? '../../lessons.js' : null;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), cardPage(card, script, site, hasCards));
    await writeFile(join(folder, 'oembed.json'), oEmbed(card, site, hasCards));
    if (picture) await writeFile(join(folder, 'card.png'), picture);
  }
  await writeFile(join(directory, 'examples/index.html'), galleryPage(cards.gallery));
}
