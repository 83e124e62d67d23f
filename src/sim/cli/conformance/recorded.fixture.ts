/** A request as both sides are compared: query sorted, JSON bodies in their own key order. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** What one command line did. */
export interface Recorded {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly requests: readonly RecordedRequest[];
}

/** Sorts the query, and drops the line end that Go's encoder puts after a body. */
export function recordedRequest(method: string, path: string, body: string): RecordedRequest {
  const [where = '', query] = path.split('?');
  // What is put is an archive.
  if (method === 'PUT') return { method, path: sortedQuery(where, query), body: membersOf(body) };
  return { method, path: sortedQuery(where, query), body: body.trim() };
}

const sortedQuery = (where: string, query: string | undefined): string =>
  where + (query === undefined ? '' : `?${query.split('&').sort().join('&')}`);

/** The names of an archive's members and what kind each is: sizes, times and owners are those of the computer. */
function membersOf(archive: string): string {
  const names: string[] = [];
  for (let at = 0; at + 512 <= archive.length && archive[at] !== '\0'; ) {
    const header = archive.slice(at, at + 512);
    const size = Number.parseInt(header.slice(124, 135), 8);
    names.push(`${header[156]} ${header.slice(0, 100).replace(/\0.*$/s, '')}`);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return names.join(', ');
}

const parallel = new Set(['rm', 'stop', 'kill', 'pause', 'unpause', 'stats']);

/** What the real client logs of an archive that is not wanted after all: how far it had come is chance. */
const UNWANTED = /time="[^"]*" level=error msg="[^"]*io: read\/write on closed pipe"\n/g;

/** The real client sends some requests side by side, in no order of its own: there they are compared as a set. */
export function comparable(argv: readonly string[], recorded: Recorded): Recorded {
  const stderr = recorded.stderr.replace(UNWANTED, '');
  return sortParallel(argv, { ...recorded, stderr, requests: recorded.requests.map(withSortedEnv) });
}

/** Variables are sent in the order of a Go map, that is in none. */
function withSortedEnv(request: RecordedRequest): RecordedRequest {
  if (!request.body.includes('"Env":[')) return request;
  const sort = (key: string, value: unknown) =>
    key === 'Env' && Array.isArray(value) ? value.toSorted() : value;
  return { ...request, body: JSON.stringify(JSON.parse(request.body), sort) };
}

function sortParallel(argv: readonly string[], recorded: Recorded): Recorded {
  if (!argv.some((word) => parallel.has(word))) return recorded;
  const key = (request: RecordedRequest) => `${request.method} ${request.path}`;
  const [ping, ...rest] = recorded.requests;
  const requests = ping ? [ping, ...rest.sort((a, b) => (key(a) < key(b) ? -1 : 1))] : [];
  return { ...recorded, requests };
}
