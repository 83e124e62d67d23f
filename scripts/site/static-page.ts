import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

const ROOT = /(<div id="root">).*?(<\/div>)/s;
const SHEET = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)">/;
const FACES = /@font-face\s*\{[^}]*\}/g;

/**
 * Writes the first picture into the built page, so that it is there without script: the page itself as it is at rest,
 * and its one style sheet. The fonts are named in a sheet after the page: one that is on its way makes each text slow
 * to lay out, and the first picture would come a tenth of a second later on a slow processor.
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
        sheet.source = faces.join('\n');
        return html
          .replace(SHEET, () => `<style>${source.replace(FACES, '').trim()}${rules}</style>`)
          .replace(ROOT, (_all, open: string, close: string) => open + page + close)
          .replace('</body>', () => `${fontLinks(name)}  </body>`);
      },
    },
  };
}

/** The sheet that names the fonts: late where there is script to say when, at once where there is none. */
const fontLinks = (sheet: string): string => `  <link rel="stylesheet" media="not all" href="./${sheet}">
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

/** Builds the page for Node and renders it there. */
async function renderedPage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'belowdeck-page-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: new URL('../../src/app/static-page.tsx', import.meta.url).pathname,
        outDir,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'static-page.mjs' } },
      },
    });
    const built: { staticPage: () => string } = await import(
      pathToFileURL(join(outDir, 'static-page.mjs')).href
    );
    return built.staticPage();
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
