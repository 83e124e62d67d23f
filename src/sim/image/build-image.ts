import { daysOf } from '../unix-seconds.ts';
import { strToU8 } from 'fflate';
import type { FileTree } from '../kernel/file-tree.ts';
import { toBase64 } from '../registry/base64.ts';
import type { PackedContent, PackedImage } from '../registry/catalogue.ts';
import type { HistoryEntry, ImageConfig } from './config.ts';
import type { BuildStep, ImageDefinition } from './definition.ts';
import { type Descriptor, mediaTypes } from './descriptor.ts';
import { digestOf } from './digest.ts';
import { type Layer, packLayer } from './pack-layer.ts';
import type { ImageIndex, ImageManifest } from './manifest.ts';

const typesOf = {
  oci: {
    index: mediaTypes.ociIndex,
    manifest: mediaTypes.ociManifest,
    config: mediaTypes.ociConfig,
    layer: mediaTypes.ociLayer,
  },
  docker: {
    index: mediaTypes.dockerIndex,
    manifest: mediaTypes.dockerManifest,
    config: mediaTypes.dockerConfig,
    layer: mediaTypes.dockerLayer,
  },
} as const;

/** `2025-05-30T16:21:22Z` as unix seconds: days since 1970 by the civil calendar. Throws on any other form. */
function unixSeconds(time: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(time);
  if (!match) throw new Error(`not a time: ${time}`);
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  return daysOf(year, month, day) * 86_400 + hours * 3600 + minutes * 60 + seconds;
}

const dated = (files: FileTree, mtime: number): FileTree =>
  Object.fromEntries(Object.entries(files).map(([path, node]) => [path, { ...node, mtime }]));

function historyOf(step: BuildStep): HistoryEntry {
  return {
    created: step.created,
    created_by: step.createdBy,
    ...(step.comment === undefined ? {} : { comment: step.comment }),
    ...(step.layer ? {} : { empty_layer: true }),
  };
}

function configOf(definition: ImageDefinition, layers: readonly Layer[]): ImageConfig {
  return {
    architecture: definition.architecture,
    config: definition.config,
    created: definition.created,
    history: definition.steps.map(historyOf),
    os: 'linux',
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
  };
}

/** Makes everything a registry serves for an image: layers, configuration, manifest, index. Same definition, same bytes. */
export function buildImage(definition: ImageDefinition): PackedImage {
  const types = typesOf[definition.format];
  const content: Record<string, PackedContent> = {};
  const addJson = (mediaType: string, value: ImageConfig | ImageManifest | ImageIndex): Descriptor => {
    const text = JSON.stringify(value);
    const digest = digestOf(text);
    content[digest] = { mediaType, text };
    return { mediaType, digest, size: strToU8(text).length };
  };
  const layers = definition.steps.flatMap(({ created, layer }) => {
    if (!layer) return [];
    const packed = packLayer(dated(layer.files, unixSeconds(created)));
    content[packed.digest] = {
      mediaType: types.layer,
      base64: toBase64(packed.blob),
      publicSize: layer.publicSize,
    };
    return [packed];
  });
  const config = addJson(types.config, configOf(definition, layers));
  const manifest = addJson(types.manifest, {
    schemaVersion: 2,
    mediaType: types.manifest,
    config,
    layers: layers.map(({ blob, digest }) => ({ mediaType: types.layer, digest, size: blob.length })),
  });
  const index = addJson(types.index, {
    schemaVersion: 2,
    mediaType: types.index,
    manifests: [{ ...manifest, platform: { architecture: definition.architecture, os: 'linux' } }],
  });
  const { repository, tags } = definition;
  return { repository, tags, index: index.digest, content };
}
