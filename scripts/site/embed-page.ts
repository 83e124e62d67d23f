import { createHash } from 'node:crypto';
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';
import { classicScripts } from './classic-scripts.ts';
import { contentSecurityPolicy } from './content-security.ts';
import { inNode } from './in-node.ts';
import { oneScript } from './one-script.ts';

interface Poster {
  readonly name: string;
  readonly alt: string;
  readonly svg: string;
}

/**
 * Builds embed.html, its posters and its scripts. Classic scripts, because a sandboxed frame and a page from a file run
 * no modules: one that is there at once, one with the picture, one with the rest of the machine.
 */
export function embedPage(): Plugin {
  return {
    name: 'belowdeck-embed-page',
    apply: 'build',
    async generateBundle() {
      const emit = (fileName: string, text: string): void => {
        this.emitFile({ type: 'asset', fileName, source: text });
      };
      const named = (name: string, text: string): string => {
        const fileName = `assets/embed-${name}-${hashOf(text).slice(0, 8)}.js`;
        emit(fileName, text);
        return `./${fileName}`;
      };
      const { posters, body } = await drawnPosters();
      const alts = Object.fromEntries(posters.map(({ name, alt }) => [name, alt]));
      const { first, rest, style } = await classicScripts('app/embed-machine.tsx', 'machine');
      for (const { name, svg } of posters)
        emit(
          `posters/${name}.svg`,
          svg.replace('STYLE', `<style>${await neededBy(svg, style, POSTER)}</style>`),
        );
      const front = await oneScript('app/embed.ts', { EMBED_POSTERS: JSON.stringify(alts) });
      // Of all three, so that another build has another.
      const nonce = hashOf(first + rest + front).slice(0, 16);
      const script = (name: string, text: string): string =>
        `<script nonce="${nonce}" src="${named(name, text)}"></script>`;
      const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Belowdeck</title>
<link rel="icon" href="./favicon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
<body>${body}
<template data-part="machine">${script('machine', first)}</template>
<template data-part="rest">${script('rest', rest)}</template>
${script('start', front)}
</body>
</html>
`;
      const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(page)}">`;
      emit('below-deck.js', await oneScript('sdk/element.ts', {}));
      emit('embed.html', page.replace('<head>', `<head>\n${policy}`));
    },
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What a poster has beside the stage; its colours are the page's. */
const POSTER = `.poster-paper{fill:var(--paper)}.poster-terminal{fill:var(--terminal)}.poster-lines{fill:var(--terminal-ink);font:14px var(--font-mono);white-space:pre}.poster-bar{fill:var(--sheet)}.poster-sentence{fill:var(--ink);font:15px var(--font)}`;

/** The rules that a poster needs, with the theme of the reader's computer: it can be told no other. */
async function neededBy(svg: string, style: string, own: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: svg, extension: 'html' }],
    css: [{ raw: style + own }],
    safelist: [':root'],
    blocklist: ['body', 'html', 'button', 'select', 'input', 'img', /theme/, /text-size/, /xterm/],
    variables: true,
  });
  if (!purged) throw new Error('No rules are left for the posters.');
  return purged.css.trim();
}

interface PosterModule {
  readonly posters: () => Promise<readonly Poster[]>;
  readonly embedBody: (alt: string) => string;
}

/** Draws the posters with the page's own picture, in Node. */
function drawnPosters(): Promise<{ readonly posters: readonly Poster[]; readonly body: string }> {
  return inNode('app/embed-poster.tsx', async ({ posters, embedBody }: PosterModule) => {
    const drawn = await posters();
    return { posters: drawn, body: embedBody(drawn[0]?.alt ?? '') };
  });
}
