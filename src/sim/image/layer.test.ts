import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FileNode, FileTree } from '../kernel/file-tree.ts';
import { chainIdsOf } from './chain-id.ts';
import { digestError, digestOf } from './digest.ts';
import { gunzip } from './gunzip.ts';
import { gzip } from './gzip.ts';
import { readLayer } from './layer.ts';
import { packLayer } from './pack-layer.ts';
import { readTar } from './tar.ts';
import { writeTar } from './write-tar.ts';

const id = fc.nat(0o777777);
const node: fc.Arbitrary<FileNode> = fc.oneof(
  fc.record({
    type: fc.constant('file' as const),
    mode: fc.nat(0o7777),
    uid: id,
    gid: id,
    mtime: fc.nat(),
    content: fc.string({ unit: 'grapheme', maxLength: 1200 }),
  }),
  fc.record({ type: fc.constant('dir' as const), mode: fc.nat(0o7777), uid: id, gid: id, mtime: fc.nat() }),
  fc.record({
    type: fc.constant('symlink' as const),
    mode: fc.constant(0o777),
    uid: id,
    gid: id,
    mtime: fc.nat(),
    target: fc.stringMatching(/^[a-z./]{1,100}$/),
  }),
);
const path = fc
  .array(fc.stringMatching(/^[a-zé.]{1,30}$/), { minLength: 1, maxLength: 6 })
  .map((names) => `/${names.join('/')}`);
const tree: fc.Arbitrary<FileTree> = fc.dictionary(path, node, { maxKeys: 12 });

it('any tree of files comes out of its layer as it went in', () => {
  fc.assert(
    fc.property(tree, (files) => {
      const layer = packLayer(files);
      const read = readLayer(layer.blob);
      expect(read.tree).toEqual({ ...files });
      expect(read.diffId).toBe(layer.diffId);
      expect(digestOf(layer.blob)).toBe(layer.digest);
    }),
  );
});

it('the same files make the same bytes, in whatever order they are told', () => {
  fc.assert(
    fc.property(tree, (files) => {
      const backwards = Object.fromEntries(Object.entries(files).reverse());
      expect(packLayer(backwards).digest).toBe(packLayer(files).digest);
    }),
  );
});

it('a layer is unpacked once, and nobody can change what all are given', () => {
  const { blob } = packLayer({ '/a': { type: 'file', mode: 0o644, uid: 0, gid: 0, content: 'x' } });
  const first = readLayer(blob);
  expect(readLayer(blob.slice()).tree).toBe(first.tree);
  expect(Object.isFrozen(first.tree)).toBe(true);
  expect(Object.isFrozen(first.tree['/a'])).toBe(true);
  const damaged = blob.slice();
  damaged[0] = 0;
  expect(() => readLayer(damaged)).toThrow();
});

it('any bytes survive gzip, and no time is in them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      const packed = gzip(bytes);
      expect(gunzip(packed)).toEqual(bytes);
      expect([...packed.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
    }),
  );
});

it('a damaged archive is noticed', () => {
  const tar = writeTar([
    {
      path: 'a',
      type: 'file',
      mode: 0o644,
      uid: 0,
      gid: 0,
      mtime: 0,
      content: new Uint8Array(3),
      target: '',
    },
  ]);
  expect(readTar(tar)).toHaveLength(1);
  tar[0] = 98;
  expect(() => readTar(tar)).toThrow('bad checksum');
});

it('names too long for ustar are our mistake', () => {
  expect(() => packLayer({ [`/${'x'.repeat(120)}`]: { type: 'dir', mode: 0o755, uid: 0, gid: 0 } })).toThrow(
    'too long',
  );
});

it('a chain id names a layer and all below it', () => {
  const [a, b] = [digestOf('a'), digestOf('b')];
  expect(chainIdsOf([])).toEqual([]);
  expect(chainIdsOf([a])).toEqual([a]);
  expect(chainIdsOf([a, b])).toEqual([a, digestOf(`${a} ${b}`)]);
  expect(digestOf('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(digestError(a)).toBeNull();
});
