import { strFromU8, strToU8 } from 'fflate';
import type { FileNode, FileTree } from '../kernel/file-tree.ts';
import { digestOf, type Digest } from './digest.ts';
import { gunzip, gzip } from './gzip.ts';
import { readTar, type TarEntry, writeTar } from './tar.ts';

/** A layer as it travels: the packed bytes, their digest, and the digest of the tar inside (its diff id). */
export interface Layer {
  readonly blob: Uint8Array;
  readonly digest: Digest;
  readonly diffId: Digest;
}

const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

function entryOf([path, node]: readonly [string, FileNode]): TarEntry {
  if (node.type === 'device') throw new Error(`a layer holds no devices: ${path}`);
  return {
    path: path.slice(1),
    type: node.type,
    mode: node.mode,
    uid: node.uid,
    gid: node.gid,
    mtime: node.mtime ?? 0,
    content: strToU8(node.content ?? ''),
    target: node.target ?? '',
  };
}

/** Packs a tree of files, in the order of their paths, into a layer. Same tree, same bytes. */
export function packLayer(tree: FileTree): Layer {
  const tar = writeTar(Object.entries(tree).sort(byPath).map(entryOf));
  const blob = gzip(tar);
  return { blob, digest: digestOf(blob), diffId: digestOf(tar) };
}

function nodeOf(entry: TarEntry): FileNode {
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
