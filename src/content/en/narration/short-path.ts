import { clipped } from './sentences.ts';

/** A path as it is shown: without version and query, ids and digests shortened. */
export function shortPath(path: string): string {
  const [route = ''] = path.replace(/^\/v[0-9.]+\.[0-9]+/, '').split('?');
  return clipped(
    route
      .replace(
        /(sha256:)?([0-9a-f]{64})/g,
        (_, algorithm = '', hex: string) => `${algorithm}${hex.slice(0, algorithm === '' ? 12 : 8)}…`,
      )
      .replace('/v2/library/', '/v2/…/'),
    52,
  );
}
