import { strToU8 } from 'fflate';
import { BLOCK, checksumOf, field, type FieldName, padded, type TarEntry, typeFlags } from './tar.ts';

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
