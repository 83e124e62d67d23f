import { expect, it } from 'vitest';
import { linkTo, readAddress, writeAddress } from './address.ts';

const bar = (replaceState = (_data: unknown, _unused: string, _url: string) => {}) => ({
  location: { href: 'http://127.0.0.1/deep/?v=1#r1.A?b', search: '?v=1', hash: '#r1.A?b' },
  history: { replaceState },
});

it('reads and links to this page, whatever its address held before', () => {
  expect(readAddress(bar())).toEqual({ search: '?v=1', hash: '#r1.A?b' });
  expect(linkTo({ search: '?v=1&at=3', hash: '#r1.B' }, bar())).toBe('http://127.0.0.1/deep/?v=1&at=3#r1.B');
  expect(linkTo({ search: '', hash: '' }, bar())).toBe('http://127.0.0.1/deep/');
});

it('writes, and says when it could not', () => {
  const urls: string[] = [];
  expect(
    writeAddress(
      { search: '?v=1', hash: '' },
      bar((_d, _u, url) => void urls.push(url)),
    ),
  ).toBe(true);
  expect(urls).toEqual(['http://127.0.0.1/deep/?v=1']);
  const forbids = bar(() => {
    throw new Error('SecurityError');
  });
  expect(writeAddress({ search: '', hash: '' }, forbids)).toBe(false);
});
