import { strFromU8, strToU8 } from 'fflate';

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

const BLOCK = 512;
const typeFlags = { file: '0', dir: '5', symlink: '2' } as const;

/** Where each field lies in a header block (POSIX.1-1988 ustar): offset, length. */
const field = {
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

type FieldName = keyof typeof field;

const padded = (size: number) => Math.ceil(size / BLOCK) * BLOCK;

/** ustar splits a long name at a slash into a prefix and the rest. Throws when it cannot be split. */
function splitName(name: string): { prefix: string; rest: string } {
  if (strToU8(name).length <= field.name[1]) return { prefix: '', rest: name };
  for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
    const prefix = name.slice(0, slash);
    const rest = name.slice(slash + 1);
    if (rest !== '' && strToU8(rest).length <= field.name[1] && strToU8(prefix).length <= field.prefix[1])
      return { prefix, rest };
  }
  throw new Error(`tar: the name is too long: ${name}`);
}

function checksumOf(header: Uint8Array): number {
  const [start, length] = field.checksum;
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= start && i < start + length ? 32 : (header[i] ?? 0);
  return sum;
}

function headerOf(entry: TarEntry): Uint8Array {
  const header = new Uint8Array(BLOCK);
  const put = (name: FieldName, text: string) => {
    const bytes = strToU8(text);
    if (bytes.length > field[name][1]) throw new Error(`tar: ${name} is too long: ${text}`);
    header.set(bytes, field[name][0]);
  };
  const putOctal = (name: FieldName, value: number) =>
    put(name, `${value.toString(8).padStart(field[name][1] - 1, '0')}\0`);
  const { prefix, rest } = splitName(entry.type === 'dir' ? `${entry.path}/` : entry.path);
  put('name', rest);
  putOctal('mode', entry.mode);
  putOctal('uid', entry.uid);
  putOctal('gid', entry.gid);
  putOctal('size', entry.type === 'file' ? entry.content.length : 0);
  putOctal('mtime', entry.mtime);
  put('typeFlag', typeFlags[entry.type]);
  put('linkName', entry.target);
  put('magic', 'ustar\x0000');
  put('prefix', prefix);
  put('checksum', `${checksumOf(header).toString(8).padStart(6, '0')}\0 `);
  return header;
}

/** A ustar archive of the entries in their order. Same entries, same bytes. Throws on names over 255 bytes. */
export function writeTar(entries: readonly TarEntry[]): Uint8Array {
  const size = entries.reduce(
    (sum, { type, content }) => sum + BLOCK + (type === 'file' ? padded(content.length) : 0),
    0,
  );
  const archive = new Uint8Array(size + 2 * BLOCK);
  let at = 0;
  for (const entry of entries) {
    archive.set(headerOf(entry), at);
    at += BLOCK;
    if (entry.type !== 'file') continue;
    archive.set(entry.content, at);
    at += padded(entry.content.length);
  }
  return archive;
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
