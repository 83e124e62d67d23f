import { gunzipSync } from 'fflate';

/** Unpacks what `gzip` or any other gzip packed. Throws on bytes that are not gzip. */
export function gunzip(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes);
}
