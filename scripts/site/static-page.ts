import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';
import { inNode } from './in-node.ts';

const ROOT = /(<div id="root">).*?(<\/div>)/s;
const SHEET = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)">/;
/** Fonts that come over the network; those of the computer are there at once. */
const FACES = /@font-face\s*\{[^}]*url\([^}]*\}/g;

/**
 * Writes the first picture into the built page, so that it is there without script: the page itself as it is at rest,
 * and the rules that it needs. The whole sheet comes after the page, with the fonts: one that is on its way makes each
 * text slow to lay out, and the first picture would come a tenth of a second later on a slow processor.
 */
export function staticFirstPage(): Plugin {
  return {
    name: 'belowdeck-static-first-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        const { page, rules } = withoutInlineStyle(await renderedPage());
        const name = SHEET.exec(html)?.[1];
        const sheet = name === undefined ? undefined : bundle?.[name];
        if (name === undefined || sheet?.type !== 'asset')
          throw new Error('The page has not one style sheet.');
        const source = String(sheet.source);
        const faces = source.match(FACES) ?? [];
        if (faces.length === 0) throw new Error('The page names no font.');
        const needed = await neededBy(page, source.replace(FACES, ''));
        return html
          .replace(SHEET, () => `<style>${needed}${rules}</style>`)
          .replace(ROOT, (_all, open: string, close: string) => open + page + close)
          .replace('</body>', () => `${sheetLinks(name)}  </body>`);
      },
    },
  };
}

/** The rules for what the page has, and for what the terminal adds as the first. Attributes may come with any value. */
async function neededBy(page: string, sheet: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: `<html lang="en"><body><div id="root">${page}</div></body></html>`, extension: 'html' }],
    css: [{ raw: sheet }],
    safelist: { greedy: [/xterm/, /terminal/] },
    dynamicAttributes: [...sheet.matchAll(/\[([\w-]+)/g)].flatMap(([, name]) => name ?? []),
  });
  if (!purged) throw new Error('No rules are left of the style sheet.');
  return purged.css.trim();
}

/** The whole sheet: late where there is script to say when, at once where there is none. */
const sheetLinks = (sheet: string): string => `  <link rel="stylesheet" media="not all" href="./${sheet}">
    <noscript><link rel="stylesheet" href="./${sheet}"></noscript>\n`;

/** The policy refuses style attributes: each becomes a rule for the elements that have it. */
function withoutInlineStyle(html: string): { readonly page: string; readonly rules: string } {
  const styles: string[] = [];
  const page = html.replace(/ style="([^"]*)"/g, (_all, style: string) => {
    if (!styles.includes(style)) styles.push(style);
    return ` data-still="${styles.indexOf(style)}"`;
  });
  const rules = styles.map((style, i) => `#root [data-still="${i}"]{${style.replaceAll('&quot;', '"')}}`);
  return { page, rules: rules.join('') };
}

/** The page as Node renders it. */
function renderedPage(): Promise<string> {
  return inNode('app/static-page.tsx', ({ staticPage }: { readonly staticPage: () => string }) =>
    staticPage(),
  );
}
