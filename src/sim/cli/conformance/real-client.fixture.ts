import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cannedAnswer, pingHeaders } from './canned-daemon.fixture.ts';
import { type Recorded, type RecordedRequest, recordedRequest } from './recorded.fixture.ts';

const VERSION = '28.2.2';
const directories = [
  ...(process.env.PATH ?? '').split(':'),
  '/usr/local/bin',
  '/usr/bin',
  '/opt/homebrew/bin',
];

/** The docker client of the version that ours follows, where there is one. */
export async function findRealClient(): Promise<string | null> {
  for (const path of new Set(directories.map((directory) => join(directory, 'docker')))) {
    if (!existsSync(path)) continue;
    const { stdout } = await execute(path, ['--version'], {});
    if (stdout.includes(` ${VERSION},`)) return path;
  }
  return null;
}

/** The canned daemon on a socket, and the real client in front of it. */
export interface RealClient {
  readonly run: (argv: readonly string[]) => Promise<Recorded>;
  readonly close: () => void;
}

/** Starts the canned daemon in a directory of its own. */
export async function startRealClient(binary: string): Promise<RealClient> {
  const home = mkdtempSync(join(tmpdir(), 'belowdeck-'));
  const socket = join(home, 'docker.sock');
  const requests: RecordedRequest[] = [];
  const server = cannedServer(requests);
  await new Promise<void>((listening) => server.listen(socket, listening));
  return {
    run: async (argv) => {
      requests.length = 0;
      const result = await execute(binary, argv, { HOME: home, DOCKER_HOST: `unix://${socket}` });
      return { ...result, requests: [...requests] };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const frame = (fd: 1 | 2, text: string): Buffer => {
  const data = Buffer.from(text);
  const head = Buffer.alloc(8);
  head[0] = fd;
  head.writeUInt32BE(data.length, 4);
  return Buffer.concat([head, data]);
};

function cannedServer(requests: RecordedRequest[]): Server {
  const note = (method: string, path: string, body: string) => {
    const attempt = requests.filter((request) => request.path.includes('/containers/create')).length;
    requests.push(recordedRequest(method, path, body));
    return cannedAnswer(method, path, body, Math.floor(Date.now() / 1000), attempt);
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { method = '', url = '' } = request;
      if (url.endsWith('/_ping')) {
        requests.push(recordedRequest(method, url, ''));
        response.writeHead(200, pingHeaders).end();
        return;
      }
      const answer = note(method, url, body);
      const raw = answer.stream
        ? Buffer.concat(answer.stream.map(({ fd, text }) => frame(fd, text)))
        : answer.body;
      response
        .writeHead(answer.status, {
          ...(answer.status === 204 ? {} : { 'Content-Type': 'application/json' }),
          ...answer.headers,
        })
        .end(raw);
    });
  });
  server.on('upgrade', (request, socket) => {
    const answer = note(request.method ?? '', request.url ?? '', '');
    socket.on('error', () => {});
    if (answer.status !== 101) {
      const length = Buffer.byteLength(answer.body);
      socket.end(
        `HTTP/1.1 ${answer.status} Refused\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${answer.body}`,
      );
      return;
    }
    socket.write(
      'HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.multiplexed-stream\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n',
    );
    socket.end(Buffer.concat((answer.stream ?? []).map(({ fd, text }) => frame(fd, text))));
  });
  return server;
}

function execute(
  binary: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Omit<Recorded, 'requests'>> {
  return new Promise((resolve) => {
    const child = spawn(binary, argv, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const killer = setTimeout(() => child.kill('SIGKILL'), 5_000);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code) => {
      clearTimeout(killer);
      resolve({ stdout, stderr, exitCode: code ?? -1 });
    });
  });
}
