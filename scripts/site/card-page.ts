import { cardWords as words } from '../../src/content/en/card-words.ts';
import { embedWords } from '../../src/content/en/embed-words.ts';
import { EMBED_SIZES, embedOf, embedSnippet } from '../../src/features/playground/save/embed-snippet.ts';
import { contentSecurityPolicy } from './content-security.ts';

/** What a page and its description say of a moment. */
export interface CardText {
  /** Where its page is in the site, without a slash at its end: `lessons/walls`, `examples/hugo`. */
  readonly path: string;
  readonly lesson: string | null;
  readonly title: string;
  readonly about: string;
  readonly alt: string;
}

/** px, as those who show cards ask for. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The first page with the lesson open, from a site's address. */
export const lessonLink = (site: string, lesson: string | null): string =>
  lesson === null ? site : `${site}?lesson=${lesson}`;

/** The description of a moment by oEmbed 1.0, type rich. `hasCard` when there is a picture of it. */
export function oEmbed({ path, lesson, title }: CardText, site: string, hasCard: boolean): string {
  const { width, height } = EMBED_SIZES.wide;
  const address = embedOf({ link: lessonLink(site, lesson), theme: 'auto', start: 'click' });
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: words.site,
    provider_url: site,
    title: words.title(title),
    html: embedSnippet(address, 'wide', embedWords.title),
    width,
    height,
    ...(hasCard && {
      thumbnail_url: `${site}${path}/card.png`,
      thumbnail_width: CARD_SIZE.width,
      thumbnail_height: CARD_SIZE.height,
    }),
  });
}

/** What a page says in its head to those who show cards: Open Graph, and where its oEmbed is. */
export function cardHead({ path, title, about, alt }: CardText, site: string, hasCard: boolean): string {
  const own = `${site}${path}/`;
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', words.site],
    ['og:title', words.title(title)],
    ['og:description', about],
    ['og:url', own],
    ...(hasCard
      ? ([
          ['og:image', `${own}card.png`],
          ['og:image:type', 'image/png'],
          ['og:image:width', String(CARD_SIZE.width)],
          ['og:image:height', String(CARD_SIZE.height)],
          ['og:image:alt', alt],
        ] as const)
      : []),
  ];
  return [
    ...properties.map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`),
    `<meta name="twitter:card" content="${hasCard ? 'summary_large_image' : 'summary'}">`,
    `<link rel="alternate" type="application/json+oembed" href="${own}oembed.json" title="${escaped(title)}">`,
  ].join('\n');
}

/** The page of a moment: what it is, its picture, and the way to the machine, which a script takes at once where there is one. */
export function cardPage(
  card: CardText & { readonly body: string },
  script: string | null,
  site: string,
  hasCard: boolean,
): string {
  const head = `<meta name="description" content="${escaped(card.about)}">
<link rel="icon" href="../../favicon.svg" type="image/svg+xml">
${cardHead(card, site, hasCard)}`;
  const run = script === null ? '' : `\n<script src="${script}"></script>`;
  return plainPage(card.title, head, card.body + run);
}

/** The page that lists the examples. */
export function galleryPage(body: string): string {
  return plainPage(words.gallery, '<link rel="icon" href="../favicon.svg" type="image/svg+xml">', body);
}

function plainPage(title: string, head: string, body: string): string {
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(words.title(title))}</title>
${head}
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}img{max-width:100%;height:auto}pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:.75rem;border:1px solid;font-size:.8125rem}</style>
</head>
<body>${body}
</body>
</html>
`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(page)}">`;
  return page.replace('<head>', () => `<head>\n${policy}`);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
