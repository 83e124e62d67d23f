import { strToU8 } from 'fflate';
import type { FileNode, FileTree } from '../kernel/file-tree.ts';
import { digestOf, type Digest } from './digest.ts';
import { gzip } from './gzip.ts';
import type { TarEntry } from './tar.ts';
import { writeTar } from './write-tar.ts';

/** A layer as it travels: the packed bytes, their digest, and the digest of the tar inside (its diff id). */
export interface Layer {
  readonly blob: Uint8Array;
  readonly digest: Digest;
  readonly diffId: Digest;
}

const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** A node of a tree as a member of an archive. Throws on a device. */
export function entryOf([path, node]: readonly [string, FileNode]): TarEntry {
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
