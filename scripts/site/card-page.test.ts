import { describe, expect, it } from 'vitest';
import { pageFaults } from './built-faults.ts';
import { cardHead, cardPage, oEmbed } from './card-page.ts';
import { siteAddress } from './site-address.ts';

const site = 'https://example.org/deep/';
const card = {
  path: 'lessons/walls',
  lesson: 'walls',
  title: 'Walls & "doors" <b>',
  about: 'A lesson.',
  alt: 'A container.',
  body: '<main><a href="../../?lesson=walls">there</a></main>',
};
const said = (html: string) =>
  new Map(
    [...html.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)">/g)].map(([, name, content]) => [
      name,
      content,
    ]),
  );

it('the page of a moment keeps to the promises of every page, and says where its picture and its oEmbed are', () => {
  const html = cardPage(card, '../../lessons.js', site, true);
  expect(pageFaults(html)).toEqual([]);
  expect(html).not.toContain('<b>');
  expect(said(html).get('og:image')).toBe('https://example.org/deep/lessons/walls/card.png');
  expect(said(html).get('twitter:card')).toBe('summary_large_image');
  expect(html).toContain(
    '<link rel="alternate" type="application/json+oembed" href="https://example.org/deep/lessons/walls/oembed.json"',
  );
});

it('an example has its own place, and no script takes its reader away', () => {
  const html = cardPage({ ...card, path: 'examples/hugo' }, null, site, true);
  expect(pageFaults(html)).toEqual([]);
  expect(html).not.toContain('<script');
  expect(said(html).get('og:url')).toBe('https://example.org/deep/examples/hugo/');
  expect(JSON.parse(oEmbed({ ...card, path: 'examples/hugo' }, site, true)).thumbnail_url).toBe(
    'https://example.org/deep/examples/hugo/card.png',
  );
});

it('where no card could be drawn none is spoken of', () => {
  expect(cardHead(card, site, false)).not.toMatch(/card\.png|og:image/);
  expect(said(cardHead(card, site, false)).get('twitter:card')).toBe('summary');
  expect(oEmbed(card, site, false)).not.toContain('thumbnail');
});

it('its oEmbed is of version 1.0, type rich, with the frame of an embed', () => {
  const { html, ...rest } = JSON.parse(oEmbed(card, site, true));
  expect(rest).toEqual({
    version: '1.0',
    type: 'rich',
    provider_name: 'Belowdeck',
    provider_url: site,
    title: 'Walls & "doors" <b> · Belowdeck',
    width: 720,
    height: 480,
    thumbnail_url: `${site}lessons/walls/card.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(html).toMatch(/^<iframe\s+src="https:\/\/example\.org\/deep\/embed\.html\?v=1&amp;lesson=walls"/);
  // WordPress hides a frame that comes with a quotation until it has heard from it.
  expect(html).not.toContain('blockquote');
});

describe('the address of the site', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/deep', 'https://example.org/deep/'],
    ['http://127.0.0.1:8000/', 'http://127.0.0.1:8000/'],
  ])('%s is %s', (given, address) => {
    expect(siteAddress(given)).toBe(address);
  });

  it.each([
    'example.org',
    '/deep/',
    'ftp://example.org/',
    'https://me@example.org/',
    'https://example.org/?a',
  ])('%s is none', (given) => {
    expect(() => siteAddress(given)).toThrow('BELOWDECK_ADDRESS');
  });
});
