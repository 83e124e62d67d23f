import { describe, expect, it } from 'vitest';
import { createBench } from '../runtime/machine.fixture.ts';
import type { World } from '../world.ts';
import type { FileNode, FileTree } from './file-tree.ts';
import { mergedTree, whiteoutOf } from './overlay.ts';
import { inTree, lookup, walk } from './path.ts';

const dir: FileNode = { type: 'dir', mode: 0o755, uid: 0, gid: 0 };
const file = (content: string): FileNode => ({ type: 'file', mode: 0o644, uid: 0, gid: 0, content });
const link = (target: string): FileNode => ({ type: 'symlink', mode: 0o777, uid: 0, gid: 0, target });
const mark = file('');
const overlay = { lower: ['top', 'bottom'], upper: 'upper' };

function worldWith(disk: Readonly<Record<string, FileTree>>): World {
  const { host, ...rest } = createBench().world();
  return { ...rest, host: { ...host, hardware: { ...host.hardware, disk } } };
}

const world = worldWith({
  bottom: {
    '/a': dir,
    '/a/x': file('old'),
    '/a/y': file('y'),
    '/b': dir,
    '/b/z': file('z'),
    '/c': dir,
    '/c/1': file('1'),
  },
  top: { '/a/x': file('new'), '/.wh.b': mark, '/c': dir, '/c/.wh..wh..opq': mark, '/c/2': file('2') },
  upper: { '/a/.wh.y': mark, '/l': link('a/x'), '/m': link('/l'), '/n': link('/n') },
});

describe('an overlay', () => {
  it('hides what lies below an opaque directory, wherever that stands among its files', () => {
    const below = worldWith({
      bottom: { '/a': dir, '/a/old': file('old') },
      top: {},
      upper: { '/a/new': file('new'), '/a': { ...dir, opaque: true } },
    });
    const merged = mergedTree(below, overlay);
    expect(Object.keys(merged).sort()).toEqual(['/', '/a', '/a/new']);
    expect(merged['/a']).toEqual(dir);
  });

  it('shows the topmost file and hides what is whited out', () => {
    expect(Object.keys(mergedTree(world, overlay)).sort()).toEqual([
      '/',
      '/a',
      '/a/x',
      '/c',
      '/c/2',
      '/l',
      '/m',
      '/n',
    ]);
    expect(mergedTree(world, overlay)['/a/x']?.content).toBe('new');
    expect(whiteoutOf('/b')).toBe('/.wh.b');
  });

  it('follows symlinks, dots, and says what is wrong', () => {
    expect(lookup(inTree(mergedTree(world, overlay)), '/m')).toMatchObject({
      ok: true,
      value: { path: '/a/x' },
    });
    expect(lookup(inTree(mergedTree(world, overlay)), '/m', false)).toMatchObject({
      ok: true,
      value: { path: '/m' },
    });
    expect(lookup(inTree(mergedTree(world, overlay)), '/c/../a/./x')).toMatchObject({
      ok: true,
      value: { path: '/a/x' },
    });
    expect(lookup(inTree(mergedTree(world, overlay)), '/n')).toEqual({ ok: false, error: 'ELOOP' });
    expect(lookup(inTree(mergedTree(world, overlay)), '/a/x/q')).toEqual({ ok: false, error: 'ENOTDIR' });
    expect(lookup(inTree(mergedTree(world, overlay)), '/b/z')).toEqual({ ok: false, error: 'ENOENT' });
    expect(walk(inTree(mergedTree(world, overlay)), '/..')).toMatchObject({ ok: true, value: { path: '/' } });
  });
});
