import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  familiarName,
  familiarString,
  fullName,
  fullString,
  isTag,
  parseReference,
  withDefaultTag,
} from './reference.ts';

const hex = 'a'.repeat(64);
const long = 'a'.repeat(300);
const format = 'invalid reference format';
const lowercase = (name: string) => `${format}: repository name (${name}) must be lowercase`;

const read = (text: string) => {
  const parsed = parseReference(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.message}`);
  return parsed.reference;
};

describe('a name becomes a full reference', () => {
  it.each([
    ['alpine', 'docker.io/library/alpine', 'alpine'],
    ['docker.io/x', 'docker.io/library/x', 'x'],
    ['index.docker.io/x', 'docker.io/library/x', 'x'],
    ['me/app:2', 'docker.io/me/app:2', 'me/app:2'],
    ['a:B', 'docker.io/library/a:B', 'a:B'],
    ['library/a/b', 'docker.io/library/a/b', 'library/a/b'],
    ['localhost/x', 'localhost/x', 'localhost/x'],
    ['localhost:5000/x:1', 'localhost:5000/x:1', 'localhost:5000/x:1'],
    ['[::1]:5000/x', '[::1]:5000/x', '[::1]:5000/x'],
    ['UPPER/x:1', 'UPPER/x:1', 'UPPER/x:1'],
    ['a__b', 'docker.io/library/a__b', 'a__b'],
    ['a--b', 'docker.io/library/a--b', 'a--b'],
    [`a:t@sha256:${hex}`, `docker.io/library/a:t@sha256:${hex}`, `a:t@sha256:${hex}`],
    [`sha256:${hex}`, `docker.io/library/sha256:${hex}`, `sha256:${hex}`],
  ])('%s', (text, full, familiar) => {
    expect(fullString(read(text))).toBe(full);
    expect(familiarString(read(text))).toBe(familiar);
  });

  it('gets the tag latest only where nothing else was said', () => {
    expect(familiarString(withDefaultTag(read('alpine')))).toBe('alpine:latest');
    expect(familiarString(withDefaultTag(read('alpine:3')))).toBe('alpine:3');
    expect(familiarString(withDefaultTag(read(`a@sha256:${hex}`)))).toBe(`a@sha256:${hex}`);
  });
});

describe('a bad name gets the message of docker 28.2.2', () => {
  it.each([
    ['', format],
    ['UPPER', lowercase('library/UPPER')],
    ['INVALID:', lowercase('library/INVALID')],
    ['foo/Bar', lowercase('foo/Bar')],
    ['localhost/X', lowercase('X')],
    ['HOST.com/aB', lowercase('aB')],
    ['X Y', lowercase('library/X Y')],
    ['a:b:c', format],
    ['a//b', format],
    ['-a', format],
    ['a-', format],
    ['a___b', format],
    ['a..b', format],
    ['a:', format],
    [':x', format],
    ['a:-b', format],
    ['a b', format],
    ['a@', format],
    ['a/', format],
    ['/a', format],
    ['http://x', format],
    ['docker.io/', format],
    ['a@sha256:abc', format],
    [`a:${'t'.repeat(129)}`, format],
    [long, 'repository name must not be more than 255 characters'],
    [hex, `invalid repository name (${hex}), cannot specify 64-byte hexadecimal strings`],
    [`a@md5:${hex}`, 'unsupported digest algorithm'],
    [`a@sha512:${hex}`, 'invalid checksum digest length'],
    [`a@sha256:${hex}0`, 'invalid checksum digest length'],
    [`a@sha256:${hex.toUpperCase()}`, 'invalid checksum digest format'],
  ])('%s', (text, message) => {
    expect(parseReference(text)).toEqual({ ok: false, message });
  });
});

const part = fc.stringMatching(/^[a-z0-9]{1,8}([._-][a-z0-9]{1,4})?$/);
const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const domain = fc.constantFrom(
  'docker.io',
  'localhost',
  'example.com',
  'hub.example.com:5000',
  '[fe80::1]:80',
);
const tag = fc.option(fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,10}$/));
const digest = fc.option(fc.stringMatching(/^sha256:[0-9a-f]{64}$/));

describe('for any reference', () => {
  it('what was written can be read, in full and familiar', () => {
    fc.assert(
      fc.property(domain, path, tag, digest, (domain, path, tag, digest) => {
        const onHub = domain === 'docker.io' && !path.includes('/');
        const reference = { domain, path: onHub ? `library/${path}` : path, tag, digest };
        expect(read(fullString(reference))).toEqual(reference);
        if (domain !== 'docker.io' || !/[.]|^localhost/.test(reference.path.split('/')[0] ?? ''))
          expect(read(familiarString(reference))).toEqual(reference);
        expect(fullString(reference).startsWith(fullName(reference))).toBe(true);
        expect(fullName(reference).endsWith(familiarName(reference))).toBe(true);
        if (tag !== null) expect(isTag(tag)).toBe(true);
      }),
    );
  });

  it('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseReference(text).ok === 'boolean'),
    );
  });
});
