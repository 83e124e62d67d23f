import { gzipSync } from 'fflate';

/** Packs bytes; the same bytes on every computer, since no time and no name is written. */
export function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mtime: 0 });
}
