import type { CannedAnswer } from './canned-daemon.fixture.ts';

const full: Readonly<Record<string, object>> = {
  '/containers/prune': { ContainersDeleted: ['c9', 'c10'], SpaceReclaimed: 1000 },
  '/images/prune': {
    ImagesDeleted: [
      { Untagged: 'alpine:latest' },
      { Untagged: 'both', Deleted: 'sha256:1' },
      { Deleted: 'sha256:2' },
      {},
    ],
    SpaceReclaimed: 4_270_000,
  },
  '/build/prune': { CachesDeleted: ['b9', 'b10'], SpaceReclaimed: 5 },
};

const empty: Readonly<Record<string, object>> = {
  '/containers/prune': { ContainersDeleted: null, SpaceReclaimed: 0 },
  '/images/prune': { ImagesDeleted: null, SpaceReclaimed: 0 },
  '/build/prune': { CachesDeleted: null, SpaceReclaimed: 0 },
};

/** What it says when it is to clear away what nothing uses; null for all else. */
export function pruneAnswer(where: string, query: string): CannedAnswer | null {
  if (where.endsWith('/prune') && query.includes('refused'))
    return { status: 400, body: `${JSON.stringify({ message: "invalid filter 'x'" })}\n` };
  const body = (query.includes('nothing') ? empty : full)[where];
  return body ? { status: 200, body: `${JSON.stringify(body)}\n` } : null;
}
