import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertsDirectory, baseOf, cleanPath, joinPath, renamed, splitPath, withSameEnd } from './go-path.ts';

describe('paths as Go has them', () => {
  it.each([
    ['', '.'],
    ['/', '/'],
    ['//a//b/', '/a/b'],
    ['a/./b/..', 'a'],
    ['/../a', '/a'],
    ['../a/../..', '../..'],
  ])('cleans %j to %j', (path, cleaned) => expect(cleanPath(path)).toBe(cleaned));

  it.each([
    ['', '.'],
    ['/', '/'],
    ['/a/b/', 'b'],
    ['a/.', '.'],
  ])('has %j end in %j', (path, base) => expect(baseOf(path)).toBe(base));

  it.each([
    ['/a', '/x/', '/a/'],
    ['/a', '/x/.', '/a/.'],
    ['/', '.', '/.'],
    ['/a', 'x', '/a'],
  ])('gives %j the end of %j', (cleaned, original, whole) =>
    expect(withSameEnd(cleaned, original)).toBe(whole),
  );

  it.each([
    ['/a/b', { directory: '/a', base: 'b' }],
    ['/a/b/', { directory: '/a', base: 'b' }],
    ['/a/b/.', { directory: '/a/b', base: '.' }],
    ['b', { directory: '.', base: 'b' }],
    ['/', { directory: '/', base: '/' }],
  ])('parts %j', (path, parts) => expect(splitPath(path)).toEqual(parts));

  it('names what a link leads to for the link', () => {
    expect(renamed('/l', '/etc/passwd')).toEqual({ path: '/etc/passwd', rename: 'l' });
    expect(renamed('/l/', '/a')).toEqual({ path: '/a/', rename: 'l' });
    expect(renamed('/l/.', '/a')).toEqual({ path: '/a/.', rename: '' });
  });

  it('is clean once it was cleaned, and joined to nothing it is the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '.', '..', '')), fc.boolean(), (parts, isWhole) => {
        const cleaned = cleanPath((isWhole ? '/' : '') + parts.join('/'));
        expect(cleanPath(cleaned)).toBe(cleaned);
        expect(joinPath(cleaned, '')).toBe(cleaned);
        expect(assertsDirectory(cleaned)).toBe(cleaned === '/' || cleaned === '.');
      }),
    );
  });
});
