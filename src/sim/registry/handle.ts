import { strFromU8 } from 'fflate';
import { digestError } from '../image/digest.ts';
import { isTag } from '../image/reference.ts';
import type { RegistryRequest, RegistryResponse } from './hub.ts';
import { rangeOf } from './range.ts';
import type { Repository, StoredContent, StoredRepositories } from './repository.ts';
import { refuse } from './refusal.ts';

const API_VERSION = { 'Docker-Distribution-Api-Version': 'registry/2.0' };
const JSON_TYPE = 'application/json; charset=utf-8';

/** `/v2/<name>/manifests/<reference>` and its like: distribution-spec, "Endpoints". */
const route = /^\/v2\/(.+)\/(manifests|blobs|tags)\/([^/]+)$/;

function headerOf(request: RegistryRequest, name: string): string | null {
  const found = Object.entries(request.headers).find(([key]) => key.toLowerCase() === name);
  return found ? found[1] : null;
}

/** Whether the asker takes this media type; one who says nothing takes all. */
function accepts(request: RegistryRequest, mediaType: string): boolean {
  const accept = headerOf(request, 'accept');
  if (accept === null || accept.trim() === '') return true;
  const types = accept.split(',').map((part) => (part.split(';', 1)[0] ?? '').trim());
  return types.includes(mediaType) || types.includes('*/*') || types.includes('application/*');
}

function manifest(repository: Repository, reference: string, request: RegistryRequest): RegistryResponse {
  const byDigest = reference.includes(':');
  if (byDigest ? digestError(reference) !== null : !isTag(reference))
    return refuse(byDigest ? 400 : 404, byDigest ? 'DIGEST_INVALID' : 'MANIFEST_UNKNOWN', { Tag: reference });
  const digest = byDigest ? reference : repository.tags.get(reference);
  const found = digest === undefined ? undefined : repository.content.get(digest);
  if (digest === undefined || !found?.isManifest || !accepts(request, found.mediaType))
    return refuse(404, 'MANIFEST_UNKNOWN', byDigest ? { Digest: reference } : { Tag: reference });
  const bytes = found.bytes();
  return {
    status: 200,
    headers: {
      'Content-Length': String(bytes.length),
      'Content-Type': found.mediaType,
      'Docker-Content-Digest': digest,
      ...API_VERSION,
      Etag: `"${digest}"`,
    },
    body: strFromU8(bytes),
  };
}

function blob(digest: string, found: StoredContent, request: RegistryRequest): RegistryResponse {
  const bytes = found.bytes();
  const headers = {
    'Accept-Ranges': 'bytes',
    'Content-Type': 'application/octet-stream',
    'Docker-Content-Digest': digest,
    ...API_VERSION,
    Etag: `"${digest}"`,
  };
  const range = rangeOf(headerOf(request, 'range'), bytes.length);
  if (range === 'unsatisfiable')
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${bytes.length}` }, body: '' };
  if (range === null)
    return { status: 200, headers: { ...headers, 'Content-Length': String(bytes.length) }, body: bytes };
  return {
    status: 206,
    headers: {
      ...headers,
      'Content-Length': String(range.last - range.first + 1),
      'Content-Range': `bytes ${range.first}-${range.last}/${bytes.length}`,
    },
    body: bytes.slice(range.first, range.last + 1),
  };
}

function tagList(name: string, repository: Repository, query: string): RegistryResponse {
  const given = new Map(query.split('&').map((pair) => [pair.split('=', 1)[0], pair.split('=')[1] ?? '']));
  const last = given.get('last') ?? '';
  const count = given.has('n') ? Number(given.get('n')) : Number.POSITIVE_INFINITY;
  if (Number.isNaN(count) || count < 0)
    return refuse(400, 'PAGINATION_NUMBER_INVALID', { n: given.get('n') ?? '' });
  const rest = [...repository.tags.keys()].sort().filter((tag) => tag > last);
  const tags = rest.slice(0, count);
  const more = tags.length > 0 && tags.length < rest.length;
  return {
    status: 200,
    headers: {
      'Content-Type': JSON_TYPE,
      ...API_VERSION,
      ...(more ? { Link: `</v2/${name}/tags/list?last=${tags.at(-1)}&n=${count}>; rel="next"` } : {}),
    },
    body: JSON.stringify({ name, tags }),
  };
}

function answer(repositories: StoredRepositories, request: RegistryRequest): RegistryResponse {
  const [path = '', query = ''] = request.path.split('?');
  if (path === '/v2/' || path === '/v2')
    return { status: 200, headers: { 'Content-Type': JSON_TYPE, ...API_VERSION }, body: '{}' };
  const [, name, kind, reference] = route.exec(path) ?? [];
  if (name === undefined || reference === undefined || (kind === 'tags' && reference !== 'list'))
    return {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      body: '404 page not found\n',
    };
  const repository = repositories.get(name);
  if (!repository)
    return refuse(401, 'UNAUTHORIZED', [{ Type: 'repository', Class: '', Name: name, Action: 'pull' }], name);
  if (kind === 'tags') return tagList(name, repository, query);
  if (kind === 'manifests') return manifest(repository, reference, request);
  if (digestError(reference) !== null) return refuse(400, 'DIGEST_INVALID', { Digest: reference });
  const found = repository.content.get(reference);
  if (!found || found.isManifest) return refuse(404, 'BLOB_UNKNOWN', { Digest: reference });
  return blob(reference, found, request);
}

/**
 * Answers one request of the OCI distribution API (distribution-spec v1.1), at once. It only gives: what would write is refused.
 * A repository that it does not have is answered as the public hub does, which does not tell "not there" from "not yours".
 */
export function handleRegistry(repositories: StoredRepositories, request: RegistryRequest): RegistryResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'UNSUPPORTED', null);
  const response = answer(repositories, request);
  return request.method === 'HEAD' ? { ...response, body: '' } : response;
}
