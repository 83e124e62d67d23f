import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const tokens = new Set(read('src/ui/tokens.css').match(/#[0-9a-f]{6}/g));

describe.each(['public/404.html', 'public/favicon.svg', 'public/manifest.webmanifest', 'index.html'])(
  '%s, which no style sheet reaches',
  (path) => {
    const text = read(path);

    it('has the colours of the tokens and no others', () => {
      for (const colour of text.match(/#[0-9a-f]{6}/gi) ?? []) expect([...tokens]).toContain(colour);
    });

    it('asks nobody else for anything', () => {
      expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\/|"\/\//);
    });

    it('has no script and no handlers within it, which the policy would refuse', () => {
      expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=/);
    });
  },
);

it('the page for what is not there leads back', () => {
  expect(read('public/404.html')).toMatch(/<a [^>]*href="\/"/);
});

it('the page for what is not there has the policy of the others, with the hash of its own style', () => {
  const html = read('public/404.html');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];
  expect(policy).toBe(contentSecurityPolicy(html));
});

it('the installed page has its icons in the sizes that it names, one kind to be cut to any shape', () => {
  const { icons }: { icons: readonly { src: string; sizes: string; type: string; purpose?: string }[] } =
    JSON.parse(read('public/manifest.webmanifest'));
  const drawn = icons.filter(({ type }) => type === 'image/png');
  for (const { src, sizes } of drawn) {
    // Width and height stand in the first chunk of a PNG.
    const png = readFileSync(new URL(`../../public/${src}`, import.meta.url));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(drawn.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '192x192 maskable',
    '512x512 maskable',
  ]);
});
