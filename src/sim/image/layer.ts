import { strFromU8 } from 'fflate';
import type { FileNode, FileTree } from '../kernel/file-tree.ts';
import { digestOf, type Digest } from './digest.ts';
import { gunzip } from './gunzip.ts';
import { readTar, type TarEntry } from './tar.ts';

/** A member of an archive as a file system has it. */
export function nodeOf(entry: TarEntry): FileNode {
  const { type, mode, uid, gid, mtime } = entry;
  if (type === 'file') return { type, mode, uid, gid, mtime, content: strFromU8(entry.content) };
  if (type === 'symlink') return { type, mode, uid, gid, mtime, target: entry.target };
  return { type, mode, uid, gid, mtime };
}

/** What a packed layer holds: its files by absolute path, whiteouts as they are, and its diff id. */
export interface UnpackedLayer {
  readonly tree: FileTree;
  readonly diffId: Digest;
}

// Machines of one hub unpack the same few layers over and over. A digest names its bytes for good, so no entry can
// become wrong; frozen, since every machine is given the same tree.
const unpacked = new Map<Digest, UnpackedLayer>();

/** Unpacks a layer; the same bytes give the same frozen tree. Throws on damaged bytes. */
export function readLayer(blob: Uint8Array): UnpackedLayer {
  const digest = digestOf(blob);
  const known = unpacked.get(digest);
  if (known) return known;
  const tar = gunzip(blob);
  const files = readTar(tar).map((entry) => [`/${entry.path}`, Object.freeze(nodeOf(entry))] as const);
  const layer = { tree: Object.freeze(Object.fromEntries(files)), diffId: digestOf(tar) };
  unpacked.set(digest, layer);
  return layer;
}
