/** One request of the Engine API in the words of the CLI's verbs, and what it is about. */
export interface Call {
  readonly name: CallName;
  /** A container or image, as the path names it, or what is to be pruned; '' where the call is about nothing. */
  readonly subject: string;
}

export type CallName =
  | 'ping'
  | 'version'
  | 'create'
  | 'pull'
  | 'attach'
  | 'wait'
  | 'resize'
  | 'start'
  | 'stop'
  | 'kill'
  | 'rename'
  | 'pause'
  | 'unpause'
  | 'restart'
  | 'top'
  | 'stats'
  | 'exec'
  | 'exec-start'
  | 'exec-inspect'
  | 'remove'
  | 'logs'
  | 'inspect'
  | 'list'
  | 'list-images'
  | 'remove-image'
  | 'inspect-image'
  | 'diff'
  | 'export'
  | 'stat-path'
  | 'copy-from'
  | 'copy-to'
  | 'history'
  | 'tag'
  | 'commit'
  | 'events'
  | 'list-volumes'
  | 'create-volume'
  | 'remove-volume'
  | 'inspect-volume'
  | 'list-networks'
  | 'create-network'
  | 'remove-network'
  | 'inspect-network'
  | 'connect'
  | 'disconnect'
  | 'prune'
  | 'other';

const verbs: Readonly<Record<string, CallName>> = {
  attach: 'attach',
  wait: 'wait',
  resize: 'resize',
  start: 'start',
  stop: 'stop',
  kill: 'kill',
  rename: 'rename',
  pause: 'pause',
  unpause: 'unpause',
  restart: 'restart',
  top: 'top',
  stats: 'stats',
  exec: 'exec',
  logs: 'logs',
  json: 'inspect',
  changes: 'diff',
  export: 'export',
  'HEAD archive': 'stat-path',
  'GET archive': 'copy-from',
  'PUT archive': 'copy-to',
};

const imageVerbs: Readonly<Record<string, CallName>> = {
  json: 'inspect-image',
  history: 'history',
  tag: 'tag',
};

/** Reads method and path (with version and query, as in `/v1.50/containers/web/stop`): Engine API v1.50. */
export function callOf(method: string, path: string): Call {
  const [route = '', query = ''] = path.replace(/^\/v[0-9.]+/, '').split('?');
  const words = route
    .split('/')
    .filter((word) => word !== '')
    .map(decoded);
  const [noun = '', first = ''] = words;
  const last = words.at(-1) ?? '';
  if (noun === '_ping') return { name: 'ping', subject: '' };
  if (first === 'prune' && method === 'POST') return { name: 'prune', subject: noun };
  if (noun === 'version') return { name: 'version', subject: '' };
  if (noun === 'events') return { name: 'events', subject: '' };
  if (noun === 'commit') return { name: 'commit', subject: queryValue(query, 'container') };
  // An exec has an id of its own, which says nothing to a reader.
  if (noun === 'exec' && last === 'start') return { name: 'exec-start', subject: '' };
  if (noun === 'exec' && last === 'json') return { name: 'exec-inspect', subject: '' };
  if (noun === 'volumes') return keptCall('volume', method, first, last);
  if (noun === 'networks') return keptCall('network', method, first, last);
  if (noun === 'containers') {
    if (first === 'create') return { name: 'create', subject: queryValue(query, 'name') };
    if (first === 'json') return { name: 'list', subject: '' };
    if (method === 'DELETE') return { name: 'remove', subject: first };
    return { name: verbs[last] ?? verbs[`${method} ${last}`] ?? 'other', subject: first };
  }
  if (noun === 'images') {
    if (first === 'create') return { name: 'pull', subject: pulled(query) };
    if (first === 'json') return { name: 'list-images', subject: '' };
    const own = words.length > 2 && method !== 'DELETE' ? imageVerbs[last] : undefined;
    const subject = words.slice(1, own === undefined ? undefined : -1).join('/');
    if (method === 'DELETE') return { name: 'remove-image', subject };
    return { name: own ?? 'other', subject };
  }
  return { name: 'other', subject: first };
}

/** A call about volumes or networks, which the server keeps beside containers and images. */
function keptCall(kind: 'volume' | 'network', method: string, first: string, last: string): Call {
  if (first === '') return { name: `list-${kind}s`, subject: '' };
  if (first === 'create') return { name: `create-${kind}`, subject: '' };
  if (last === 'connect' || last === 'disconnect') return { name: last, subject: first };
  return { name: method === 'DELETE' ? `remove-${kind}` : `inspect-${kind}`, subject: first };
}

/** A blob, a manifest or something else of the distribution API, `/v2/<name>/manifests/<reference>`. */
export function registryPart(path: string): 'manifest' | 'blob' | 'other' {
  if (path.includes('/manifests/')) return 'manifest';
  return path.includes('/blobs/') ? 'blob' : 'other';
}

function pulled(query: string): string {
  const name = queryValue(query, 'fromImage').replace(/^docker\.io\/(library\/)?/, '');
  const tag = queryValue(query, 'tag');
  return tag.startsWith('sha256:') || tag === '' ? name : `${name}:${tag}`;
}

function queryValue(query: string, key: string): string {
  const part = query.split('&').find((pair) => pair.startsWith(`${key}=`));
  return decoded(part?.slice(key.length + 1) ?? '');
}

/** A part of a path as it was meant; what is no valid escape stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
