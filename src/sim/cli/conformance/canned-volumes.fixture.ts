import type { CannedAnswer } from './canned-daemon.fixture.ts';

const json = (body: unknown, status = 200): CannedAnswer => ({ status, body: `${JSON.stringify(body)}\n` });
const refused = (status: number, message: string): CannedAnswer => json({ message }, status);
const nothing: CannedAnswer = { status: 204, body: '' };

const volumeNamed = (name: string, labels: Readonly<Record<string, string>> | null = null) => ({
  CreatedAt: '2026-11-24T11:24:37Z',
  Driver: 'local',
  Labels: labels,
  Mountpoint: `/var/lib/docker/volumes/${name}/_data`,
  Name: name,
  Options: null,
  Scope: 'local',
});

/** What it says about volumes; `where` is the path without version and query. */
export function volumeAnswer(method: string, where: string, query: string, body: string): CannedAnswer {
  if (where === '/volumes') {
    if (query.includes('bogus')) return refused(400, "invalid filter 'bogus'");
    const list = [volumeNamed('v10'), volumeNamed('v9', { tier: '<front>' }), volumeNamed('data')];
    return json({ Volumes: query.includes('nothing') ? null : list, Warnings: null });
  }
  if (where === '/volumes/create') {
    const name = /"Name":"([^"]*)"/.exec(body)?.[1] ?? 'e'.repeat(64);
    return name === 'x' ? refused(400, 'create x: volume name is too short') : json(volumeNamed(name), 201);
  }
  if (where === '/volumes/prune')
    return json({
      VolumesDeleted: query.includes('nothing') ? null : ['v9', 'v10'],
      SpaceReclaimed: query.includes('nothing') ? 0 : 12_345,
    });
  const name = where.slice('/volumes/'.length);
  if (name === 'nope') return refused(404, 'get nope: no such volume');
  if (method === 'DELETE')
    return name === 'busy' ? refused(409, 'remove busy: volume is in use - [abc]') : nothing;
  return json(volumeNamed(name, { tier: 'front' }));
}
