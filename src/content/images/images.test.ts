import { describe, expect, it } from 'vitest';
import type { ImageConfig } from '../../sim/image/config.ts';
import { mediaTypes } from '../../sim/image/descriptor.ts';
import { readLayer } from '../../sim/image/layer.ts';
import type { ImageIndex, ImageManifest } from '../../sim/image/manifest.ts';
import type { FileTree } from '../../sim/kernel/file-tree.ts';
import { applets } from '../../sim/program/busybox/applets.ts';
import { hubFrom } from '../../sim/registry/hub-from.ts';
import { catalogue } from './catalogue.ts';

const hub = hubFrom(catalogue);

const get = (path: string) => {
  const response = hub.handle({
    method: 'GET',
    path,
    headers: { Accept: Object.values(mediaTypes).join(', ') },
  });
  expect(response.status, path).toBe(200);
  return response;
};
const json = <T>(path: string): T => JSON.parse(String(get(path).body)) as T;

/** Pulls as a daemon does: index, manifest, configuration, layers. */
function pull(repository: string, tag: string) {
  const index = json<ImageIndex>(`/v2/${repository}/manifests/${tag}`);
  const manifest = json<ImageManifest>(`/v2/${repository}/manifests/${index.manifests[0]?.digest}`);
  const blob = (digest: string) => get(`/v2/${repository}/blobs/${digest}`).body as Uint8Array;
  const configBytes = blob(manifest.config.digest);
  const config = JSON.parse(new TextDecoder().decode(configBytes)) as ImageConfig;
  const layers = manifest.layers.map(({ digest, size }) => {
    const bytes = blob(digest);
    expect(bytes).toHaveLength(size);
    return { ...readLayer(bytes), publicSize: hub.publicSize(digest) };
  });
  const files: FileTree = Object.assign({}, ...layers.map(({ tree }) => tree));
  const size = (kind: 'packed' | 'unpacked') =>
    layers.reduce((sum, { publicSize }) => sum + (publicSize?.[kind] ?? 0), 0);
  return { manifest, config, layers, files, size };
}

const cases = catalogue.images.map(({ repository, tags }) => ({ repository, tag: tags[0] ?? '' }));

describe.each(cases)('$repository:$tag', ({ repository, tag }) => {
  const image = pull(repository, tag);

  it('has the diff ids that its configuration names, one history entry a layer', () => {
    expect(image.layers.map(({ diffId }) => diffId)).toEqual(image.config.rootfs.diff_ids);
    expect(image.config.history.filter((step) => !step.empty_layer)).toHaveLength(image.layers.length);
    expect(new Set(image.config.rootfs.diff_ids).size).toBe(image.layers.length);
  });

  it('declares a public size for every layer', () => {
    for (const { publicSize } of image.layers) expect(publicSize?.packed).toBeGreaterThan(0);
  });

  it('holds the program that it starts with', () => {
    const { Entrypoint = [], Cmd = [], Env = [] } = image.config.config;
    const program = [...Entrypoint, ...Cmd][0] ?? '';
    const path = (Env.find((line) => line.startsWith('PATH=')) ?? 'PATH=').slice(5).split(':');
    const candidates = program.startsWith('/')
      ? [program]
      : path.map((directory) => `${directory}/${program}`);
    const found = candidates.map((name) => image.files[name]).find((node) => node !== undefined);
    expect(found).toBeDefined();
  });

  it('has every directory that its files lie in', () => {
    for (const path of Object.keys(image.files)) {
      const parent = path.slice(0, path.lastIndexOf('/'));
      if (parent !== '') expect(image.files[parent]?.type, path).toBe('dir');
    }
  });
});

it.each([
  ['library/hello-world', 'latest', 1, '10.1kB', '2.4kB'],
  ['library/alpine', 'latest', 1, '8.31MB', '3.8MB'],
  ['library/busybox', 'latest', 1, '4.28MB', '2.16MB'],
  ['library/nginx', 'latest', 7, '192MB', '72MB'],
  ['library/python', '2.7', 9, '902MB', '342MB'],
  ['library/python', '3', 7, '1.02GB', '382MB'],
  ['library/python', '3-slim', 4, '121MB', '43.4MB'],
  ['library/redis', 'latest', 8, '117MB', '46.5MB'],
] as const)(
  '%s:%s has the layers and sizes of the public image',
  (repository, tag, layers, unpacked, packed) => {
    const image = pull(repository, tag);
    const bytes = (text: string) =>
      Number.parseFloat(text) * { k: 1e3, M: 1e6, G: 1e9 }[text.at(-2) as 'k' | 'M' | 'G'];
    expect(image.layers).toHaveLength(layers);
    expect(image.size('unpacked') / bytes(unpacked)).toBeCloseTo(1, 1.7);
    expect(image.size('packed') / bytes(packed)).toBeCloseTo(1, 1.7);
  },
);

it.each(['alpine', 'busybox'])('every name of busybox in %s is a command that the program knows', (name) => {
  const { files } = pull(`library/${name}`, 'latest');
  const names = Object.entries(files)
    .filter(([, node]) => /^(\/bin\/)?busybox$/.test(node.target ?? ''))
    .map(([path]) => path.slice(path.lastIndexOf('/') + 1));
  expect(names.length).toBeGreaterThan(14);
  for (const applet of names) expect([...Object.keys(applets), 'ash', 'sh']).toContain(applet);
});

it('shares the lowest layer of nginx with python:3-slim, so that one of them finds it already there', () => {
  const lowest = (repository: string, tag: string) => pull(repository, tag).manifest.layers[0]?.digest;
  expect(lowest('library/python', '3-slim')).toBe(lowest('library/nginx', 'latest'));
  expect(lowest('library/python', '3')).not.toBe(lowest('library/nginx', 'latest'));
});

it('has the tags that people use', () => {
  expect(hub.repositories['library/python']).toContain('2.7');
  expect(hub.repositories['library/python']).toContain('latest');
  expect(hub.repositories['library/alpine']).toContain('3.22');
});
