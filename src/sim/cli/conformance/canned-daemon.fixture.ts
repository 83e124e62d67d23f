import { archiveAnswer } from './canned-archive.fixture.ts';
import { usageAnswer } from './canned-usage.fixture.ts';
import { networkAnswer } from './canned-networks.fixture.ts';
import { pruneAnswer } from './canned-prune.fixture.ts';
import { volumeAnswer } from './canned-volumes.fixture.ts';

/** What the canned daemon says to one request. `stream` follows a 101 and is what a container wrote. */
export interface CannedAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly stream?: readonly { readonly fd: 1 | 2; readonly text: string }[];
}

/** The headers of a ping, as a 28.2.2 daemon on Linux gives them. */
export const pingHeaders: Readonly<Record<string, string>> = {
  'Api-Version': '1.50',
  Ostype: 'linux',
  'Docker-Experimental': 'false',
  'Builder-Version': '2',
  Swarm: 'inactive',
};

const containerId = '3b17e5384b4fa0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f';
const imageId = `sha256:28327d2d1d88${'a'.repeat(52)}`;

const json = (body: unknown, status = 200): CannedAnswer => ({ status, body: `${JSON.stringify(body)}\n` });
const refused = (status: number, message: string): CannedAnswer => json({ message }, status);
const nothing: CannedAnswer = { status: 204, body: '' };

const versionReply = {
  Platform: { Name: 'Docker Engine - Community' },
  Version: '28.2.2',
  ApiVersion: '1.50',
  MinAPIVersion: '1.24',
  Os: 'linux',
  Arch: 'amd64',
  KernelVersion: '6.1.0',
  BuildTime: '2025-05-30T12:07:16.000000000+00:00',
  GitCommit: '45873be',
  GoVersion: 'go1.24.3',
  Components: [
    {
      Name: 'Engine',
      Version: '28.2.2',
      Details: {
        ApiVersion: '1.50',
        Arch: 'amd64',
        BuildTime: '2025-05-30T12:07:16.000000000+00:00',
        Experimental: 'false',
        GitCommit: '45873be',
        GoVersion: 'go1.24.3',
        KernelVersion: '6.1.0',
        MinAPIVersion: '1.24',
        Os: 'linux',
      },
    },
    { Name: 'containerd', Version: '1.7.27', Details: { GitCommit: '05044ec' } },
    { Name: 'runc', Version: '1.2.5', Details: { GitCommit: 'v1.2.5-0' } },
  ],
};

const summaries = (now: number) => [
  {
    Id: containerId,
    Names: ['/web'],
    Image: 'nginx',
    ImageID: imageId,
    Command: "/docker-entrypoint.sh nginx -g 'daemon off;'",
    Created: now - 330,
    Ports: [
      { IP: '0.0.0.0', PrivatePort: 80, PublicPort: 8080, Type: 'tcp' },
      { PrivatePort: 443, Type: 'tcp' },
    ],
    Labels: { tier: 'front' },
    State: 'running',
    Status: 'Up 5 minutes',
    HostConfig: { NetworkMode: 'bridge' },
    NetworkSettings: { Networks: { bridge: {} } },
    Mounts: [],
  },
  {
    Id: `a${containerId.slice(1)}`,
    Names: ['/sleepy'],
    Image: 'busybox',
    ImageID: imageId,
    Command: 'sleep 30',
    Created: now - 90_000,
    Ports: [],
    Labels: {},
    State: 'exited',
    Status: 'Exited (0) 25 hours ago',
    SizeRw: 12_000,
    SizeRootFs: 4_270_000,
    HostConfig: { NetworkMode: 'bridge' },
    NetworkSettings: { Networks: { bridge: {} } },
    Mounts: [],
  },
];

const images = (now: number) => [
  {
    Id: imageId,
    ParentId: '',
    RepoTags: ['nginx:latest'],
    RepoDigests: [`nginx@sha256:${'c'.repeat(64)}`],
    Created: now - 30 * 86_400,
    Size: 187_654_321,
    SharedSize: -1,
    Labels: null,
    Containers: -1,
  },
  {
    Id: `sha256:${'d'.repeat(64)}`,
    ParentId: '',
    RepoTags: [],
    RepoDigests: [],
    Created: now - 400 * 86_400,
    Size: 999_900,
    SharedSize: -1,
    Labels: null,
    Containers: -1,
  },
];

const historyAt = (now: number) => [
  {
    Comment: 'a note',
    Created: now - 30 * 86_400,
    CreatedBy: `/bin/sh -c #(nop)  CMD ["nginx" "-g" "daemon off;"] and a long rest <here>`,
    Id: imageId,
    Size: 0,
    Tags: ['nginx:latest'],
  },
  {
    Comment: '',
    Created: now - 400 * 86_400,
    CreatedBy: 'ADD\tfile',
    Id: '<missing>',
    Size: 187_654_321,
    Tags: null,
  },
];

const eventLines = [
  {
    Type: 'container',
    Action: 'exec_start: ls',
    Actor: { ID: containerId, Attributes: { image: 'nginx', name: 'web', a: '<b>' } },
    scope: 'local',
    time: 1_789_999_990,
    timeNano: 1_789_999_990_120_000_000,
  },
  {
    Type: 'network',
    Action: 'connect',
    Actor: { ID: 'd'.repeat(64), Attributes: { name: 'bridge' } },
    scope: 'local',
    time: 1_789_999_991,
    timeNano: 1_789_999_991_000_000_000,
  },
  {
    status: 'delete',
    id: imageId,
    Type: 'image',
    Action: 'delete',
    Actor: { ID: imageId, Attributes: {} },
    scope: 'local',
    time: 1_789_999_992,
    timeNano: 1_789_999_992_000_000_000,
  },
]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join('');

const pullOf = (name: string) =>
  [
    { status: `Pulling from library/${name}`, id: 'latest' },
    { status: 'Pulling fs layer', progressDetail: {}, id: 'aaaaaaaaaaaa' },
    {
      status: 'Downloading',
      progressDetail: { current: 1, total: 10 },
      progress: '[>] 1B/10B',
      id: 'aaaaaaaaaaaa',
    },
    { status: 'Verifying Checksum', progressDetail: {}, id: 'aaaaaaaaaaaa' },
    { status: 'Download complete', progressDetail: {}, id: 'aaaaaaaaaaaa' },
    { status: 'Pull complete', progressDetail: {}, id: 'aaaaaaaaaaaa' },
    { status: 'Digest: sha256:abc' },
    { status: `Status: Downloaded newer image for ${name}:latest` },
  ]
    .map((line) => `${JSON.stringify(line)}\r\n`)
    .join('');

const details = (tty: boolean) => ({
  Id: containerId,
  Created: '2026-11-24T11:24:37.1070001Z',
  Path: 'nginx',
  Args: ['-g', 'daemon off;'],
  Name: '/web',
  State: { Status: 'running', Running: true, Pid: 4242, ExitCode: 0 },
  Image: imageId,
  Config: {
    Hostname: containerId.slice(0, 12),
    Tty: tty,
    OpenStdin: false,
    Env: ['A=<b>'],
    Cmd: null,
    Labels: {},
  },
  HostConfig: { NetworkMode: 'default', Memory: 0, AutoRemove: false },
});

/** One daemon for both clients: what it answers depends on the request and on nothing that happened before. */
export function cannedAnswer(
  method: string,
  path: string,
  body: string,
  now: number,
  attempt: number,
): CannedAnswer {
  const [where = '', query = ''] = path.replace(/^\/v1\.50/, '').split('?');
  if (where === '/version') return json(versionReply);
  if (where === '/info') return json({ Swarm: { LocalNodeState: 'inactive' } });
  if (where === '/containers/json')
    return json(query.includes('all=1') ? summaries(now) : summaries(now).slice(0, 1));
  if (where === '/images/json') return json(query.includes('nothing') ? [] : images(now));
  if (where === '/images/create') return create(query);
  if (where === '/containers/create') return createContainer(query, body, attempt);
  const pruned = pruneAnswer(where, query);
  if (pruned) return pruned;
  if (where.startsWith('/volumes')) return volumeAnswer(method, where, query, body);
  if (where.endsWith('/archive')) return archiveAnswer(method, where, query);
  if (where.includes('/nope'))
    return refused(404, `No such ${where.includes('/images') ? 'image' : 'container'}: nope`);
  if (where.endsWith('/changes'))
    return json([
      { Path: '/etc', Kind: 0 },
      { Path: '/etc/new', Kind: 1 },
      { Path: '/gone', Kind: 2 },
    ]);
  const used = usageAnswer(where, containerId);
  if (used) return json(used);
  if (where.endsWith('/history')) return json(historyAt(now));
  if (where.endsWith('/tag') && method === 'POST') return { status: 201, body: '' };
  if (where === '/commit')
    return query.includes('container=nope')
      ? refused(404, 'No such container: nope')
      : json({ Id: imageId }, 201);
  if (where === '/events') return { status: 200, body: eventLines };
  if (where.endsWith('/attach')) return attached;
  if (where.endsWith('/wait')) return json({ StatusCode: 3 });
  if (where.endsWith('/start') && where.includes('/broken')) return refused(400, 'cannot start');
  const networked = networkAnswer(method, where);
  if (networked !== null) return json(networked.body, networked.status);
  if (where.endsWith('/json') && where.startsWith('/containers/')) return json(details(false));
  if (where.endsWith('/json') && where.startsWith('/images/'))
    return json({ Id: imageId, RepoTags: ['nginx:latest'] });
  if (where.endsWith('/logs')) return { status: 200, body: '', stream: attached.stream ?? [] };
  if (method === 'DELETE' && where.startsWith('/images/'))
    return json([{ Untagged: 'nginx:latest' }, { Deleted: `sha256:${'e'.repeat(64)}` }]);
  if (method === 'DELETE' && where === '/containers/busy')
    return refused(
      409,
      'cannot remove container "busy": container is running: stop the container before removing or force remove',
    );
  return nothing;
}

const attached: CannedAnswer = {
  status: 101,
  body: '',
  stream: [
    { fd: 1, text: 'out\n' },
    { fd: 2, text: 'err\n' },
  ],
};

function create(query: string): CannedAnswer {
  if (query.includes('denied'))
    return refused(
      404,
      "pull access denied for denied, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    );
  if (query.includes('broken'))
    return {
      status: 200,
      body: `${JSON.stringify({ status: 'Pulling from library/broken', id: 'latest' })}\r\n${JSON.stringify({ errorDetail: { message: 'it broke' }, error: 'it broke' })}\r\n`,
    };
  return { status: 200, body: pullOf('x') };
}

function createContainer(query: string, body: string, attempt: number): CannedAnswer {
  if (query.includes('name=taken'))
    return refused(409, 'Conflict. The container name "/taken" is already in use.');
  if (/"Image":"(missing|denied)"/.test(body) && attempt === 0)
    return refused(404, `No such image: ${body.includes('denied') ? 'denied' : 'missing'}:latest`);
  const id = body.includes('"Image":"broken-start"') ? `broken${containerId.slice(6)}` : containerId;
  return json({ Id: id, Warnings: query.includes('name=warned') ? ['Careful'] : [] }, 201);
}
