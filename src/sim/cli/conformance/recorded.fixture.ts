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
  const sorted = query === undefined ? '' : `?${query.split('&').sort().join('&')}`;
  return { method, path: where + sorted, body: body.trim() };
}

const parallel = new Set(['rm', 'stop', 'kill', 'pause', 'unpause', 'stats']);

/** The real client sends some requests side by side, in no order of its own: there they are compared as a set. */
export function comparable(argv: readonly string[], recorded: Recorded): Recorded {
  return sortParallel(argv, { ...recorded, requests: recorded.requests.map(withSortedEnv) });
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
