import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { busybox } from '../../src/content/images/busybox.ts';
import { mediaTypes } from '../../src/sim/image/descriptor.ts';
import type { PackedContent, PackedImage } from '../../src/sim/registry/catalogue.ts';
import { onPath } from './programs.ts';

const sha256 = (data: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(data).digest('hex')}`;

/** The files of our busybox image, with the real program in the place of its stand-in, as a tar. */
function filesTar(): Buffer {
  const root = mkdtempSync(join(tmpdir(), 'belowdeck-busybox-'));
  try {
    for (const step of busybox.steps)
      for (const [path, node] of Object.entries(step.layer?.files ?? {})) {
        const at = join(root, path);
        mkdirSync(dirname(at), { recursive: true });
        if (node.type === 'dir') {
          mkdirSync(at, { recursive: true });
          chmodSync(at, node.mode);
        } else if (node.type === 'symlink') symlinkSync(node.target ?? '', at);
        else if (path === '/bin/busybox') copyFileSync(realpathSync(onPath('busybox') ?? ''), at);
        else writeFileSync(at, node.content ?? '', { mode: node.mode });
      }
    const made = spawnSync('tar', ['-C', root, '--owner=0', '--group=0', '-c', '.'], { maxBuffer: 1 << 27 });
    if (made.status !== 0) throw new Error(`tar: ${String(made.stderr)}`);
    return made.stdout;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Our busybox image with a busybox that really runs: same files, same configuration, other digests. */
export function runnableBusybox(): PackedImage {
  const tar = filesTar();
  const blob = gzipSync(tar);
  const content: Record<string, PackedContent> = {};
  const add = (mediaType: string, value: object) => {
    const text = JSON.stringify(value);
    const digest = sha256(text);
    content[digest] = { mediaType, text };
    return { mediaType, digest, size: Buffer.byteLength(text) };
  };
  const layer = { mediaType: mediaTypes.ociLayer, digest: sha256(blob), size: blob.length };
  content[layer.digest] = {
    mediaType: layer.mediaType,
    base64: blob.toString('base64'),
    publicSize: { packed: blob.length, unpacked: tar.length },
  };
  const { architecture, created, steps, repository, tags } = busybox;
  const config = add(mediaTypes.ociConfig, {
    architecture,
    config: busybox.config,
    created,
    history: steps.map((step) => ({ created: step.created, created_by: step.createdBy })),
    os: 'linux',
    rootfs: { type: 'layers', diff_ids: [sha256(tar)] },
  });
  const manifest = add(mediaTypes.ociManifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config,
    layers: [layer],
  });
  const index = add(mediaTypes.ociIndex, {
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests: [{ ...manifest, platform: { architecture, os: 'linux' } }],
  });
  return { repository, tags, index: index.digest, content };
}
