import { strFromU8 } from 'fflate';

/** One member of a tar archive. `path` is relative without a slash at either end; times in unix seconds. */
export interface TarEntry {
  readonly path: string;
  readonly type: 'file' | 'dir' | 'symlink';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtime: number;
  readonly content: Uint8Array;
  readonly target: string;
}

/** Bytes of a block: a header is one, contents fill whole ones. */
export const BLOCK = 512;

/** The letter that stands for each type of member. */
export const typeFlags = { file: '0', dir: '5', symlink: '2' } as const;

/** Where each field lies in a header block (POSIX.1-1988 ustar): offset, length. */
export const field = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  typeFlag: [156, 1],
  linkName: [157, 100],
  magic: [257, 8],
  ownerName: [265, 32],
  groupName: [297, 32],
  prefix: [345, 155],
} as const;

export type FieldName = keyof typeof field;

/** Bytes that so many bytes take in whole blocks. */
export const padded = (size: number) => Math.ceil(size / BLOCK) * BLOCK;

/** The sum of a header's bytes, its own field counted as spaces. */
export function checksumOf(header: Uint8Array): number {
  const [start, length] = field.checksum;
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= start && i < start + length ? 32 : (header[i] ?? 0);
  return sum;
}

/** The entries of a ustar archive. Throws on a damaged header and on member types other than file, directory, symlink. */
export function readTar(archive: Uint8Array): readonly TarEntry[] {
  const entries: TarEntry[] = [];
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const text = (name: FieldName) => {
      const [start, length] = field[name];
      return strFromU8(header.subarray(start, start + length)).split('\0', 1)[0] ?? '';
    };
    const octal = (name: FieldName) => Number.parseInt(text(name).trim() || '0', 8);
    if (octal('checksum') !== checksumOf(header)) throw new Error('tar: bad checksum');
    const flag = text('typeFlag');
    const type = (['file', 'dir', 'symlink'] as const).find((name) => typeFlags[name] === flag);
    if (!type) throw new Error(`tar: unknown type of member ${flag}`);
    const size = octal('size');
    at += BLOCK;
    const path = [text('prefix'), text('name')].filter((part) => part !== '').join('/');
    entries.push({
      path: path.replace(/\/$/, ''),
      type,
      mode: octal('mode'),
      uid: octal('uid'),
      gid: octal('gid'),
      mtime: octal('mtime'),
      content: archive.slice(at, at + size),
      target: text('linkName'),
    });
    at += padded(size);
  }
  return entries;
}
