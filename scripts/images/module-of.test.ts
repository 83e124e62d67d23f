import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/images/catalogue.ts';
import { definitions } from '../../src/content/images/definitions.ts';
import { digestOf } from '../../src/sim/image/digest.ts';
import { fromBase64 } from '../../src/sim/registry/base64.ts';
import { moduleOf } from './module-of.ts';

describe.each(Object.entries(definitions))('%s', (name, definition) => {
  it('is committed as its definition makes it, byte for byte', async () => {
    const committed = await readFile(
      new URL(`../../src/content/images/blobs/${name}.ts`, import.meta.url),
      'utf8',
    );
    expect(moduleOf(definition)).toBe(committed);
  });
});

it('the catalogue holds every defined image', () => {
  const tagged = (image: { repository: string; tags: readonly string[] }) =>
    `${image.repository} ${image.tags}`;
  expect(catalogue.images.map(tagged).sort()).toEqual(Object.values(definitions).map(tagged).sort());
});

it('every content is what its digest says', () => {
  for (const { content } of catalogue.images)
    for (const [digest, packed] of Object.entries(content))
      expect(digestOf('text' in packed ? packed.text : fromBase64(packed.base64))).toBe(digest);
});

it('all images together weigh less than 25 kB on the wire', () => {
  expect(gzipSync(Object.values(definitions).map(moduleOf).join('')).length).toBeLessThan(25_000);
});
