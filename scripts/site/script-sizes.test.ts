import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scriptSizes } from './script-sizes.ts';

describe('the sizes of a built page', () => {
  let directory: string;
  const size = (text: string) => gzipSync(text, { level: 9 }).length;
  const write = (manifest: unknown) =>
    writeFileSync(join(directory, '.vite/manifest.json'), JSON.stringify(manifest));

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'belowdeck-sizes-'));
    mkdirSync(join(directory, '.vite'));
    for (const name of ['main', 'shared', 'page', 'rest'])
      writeFileSync(join(directory, `${name}.js`), `let ${name};`);
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('count each chunk once, from when it is needed', () => {
    write({
      'index.html': { file: 'main.js', imports: ['_shared.js'], dynamicImports: ['src/app/page.tsx'] },
      '_shared.js': { file: 'shared.js' },
      'src/app/page.tsx': {
        file: 'page.js',
        imports: ['_shared.js', 'index.html'],
        dynamicImports: ['rest'],
      },
      rest: { file: 'rest.js' },
    });
    const keys = size('let main;') + size('let shared;');
    expect(scriptSizes(directory)).toEqual({
      keys,
      firstRun: keys + size('let page;'),
      all: keys + size('let page;') + size('let rest;'),
    });
  });

  it('are not guessed where the page loads in another way', () => {
    write({ 'index.html': { file: 'main.js' } });
    expect(() => scriptSizes(directory)).toThrow('page.tsx');
  });
});
