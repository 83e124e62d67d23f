import { packed } from '../../archive/go-tar.ts';
import type { CannedAnswer } from './canned-daemon.fixture.ts';

const DIRECTORY = 2 ** 31;
const LINK = 2 ** 27;
const DEVICE = 2 ** 26;

const missing = (message: string): CannedAnswer => ({
  status: 404,
  body: `${JSON.stringify({ message })}\n`,
});

const modeOf = (path: string): number | null => {
  if (path.endsWith('dir') || path === '/') return DIRECTORY + 0o755;
  if (path.endsWith('link')) return LINK + 0o777;
  if (path.endsWith('dev')) return DEVICE + 0o666;
  return path.endsWith('file') ? 0o644 : null;
};

const member = (path: string) => ({
  path,
  type: path.endsWith('dir') ? ('dir' as const) : ('file' as const),
  mode: 0o644,
  uid: 0,
  gid: 0,
  mtime: 1_789_000_000,
  content: new TextEncoder().encode(path.endsWith('dir') ? '' : 'text\n'),
  target: '',
});

/** What it says of paths in containers: a name tells what is there. `where` is the path without version and query. */
export function archiveAnswer(method: string, where: string, query: string): CannedAnswer {
  const path = decodeURIComponent(/(?:^|&)path=([^&]*)/.exec(query)?.[1] ?? '');
  if (where.includes('/nope')) return missing('No such container: nope');
  if (method === 'PUT')
    return path.includes('full')
      ? missing(`Could not find the file ${path} in container web`)
      : { status: 200, body: '' };
  const mode = modeOf(path);
  if (mode === null) return missing(`Could not find the file ${path} in container web`);
  const name = path.split('/').at(-1) ?? '';
  const linkTarget = mode >= LINK && mode < DIRECTORY ? path.replace(/to-(\w+)-link$/, '$1') : '';
  const stat = { name, size: 5, mode, mtime: '2026-01-02T03:04:05Z', linkTarget };
  return {
    status: 200,
    body: method === 'HEAD' ? '' : packed([member(name)]),
    headers: {
      'Content-Type': 'application/x-tar',
      'X-Docker-Container-Path-Stat': btoa(JSON.stringify(stat)),
    },
  };
}
