import { strFromU8 } from 'fflate';
import { GO_DEVICE, goTypes } from '../../archive/go-mode.ts';
import { send } from '../../channel.ts';
import { createConnection, nextExchangeId } from '../../exchange.ts';
import { emit, type Procedure, sleep } from '../../procedure.ts';
import { fromBase64 } from '../../registry/base64.ts';
import { type ApiReply, call, readBody, readHead } from '../api.ts';
import { isOn, type Given } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { humanSize } from '../format/human-size.ts';
import { escapeQuery } from '../query-escape.ts';

/** What the daemon tells of a path in a container: Engine API `container.PathStat`. */
export interface PathStat {
  readonly isDirectory: boolean;
  readonly isLink: boolean;
  readonly isDevice: boolean;
  readonly linkTarget: string;
}

const has = (mode: number, bit: number): boolean => Math.floor(mode / bit) % 2 === 1;

const archivePath = (container: string, path: string, more = ''): string =>
  `/containers/${container.trim()}/archive?${more}path=${escapeQuery(path)}`;

/** What the header of an answer says of a path; in words why it says nothing. */
export function statIn({ headers }: Pick<ApiReply, 'headers'>): PathStat | string {
  const key = Object.keys(headers).find((name) => name.toLowerCase() === 'x-docker-container-path-stat');
  const header = key === undefined ? '' : (headers[key] ?? '');
  if (header === '')
    return 'unable to get resource stat from response: unable to decode container path stat header: EOF';
  const { mode, linkTarget }: { mode: number; linkTarget: string } = JSON.parse(
    strFromU8(fromBase64(header)),
  );
  return {
    isDirectory: has(mode, goTypes.dir),
    isLink: has(mode, goTypes.symlink),
    isDevice: has(mode, GO_DEVICE),
    linkTarget,
  };
}

/** Asks what is at a path; null when the daemon does not say. */
export function* statPath(io: CommandIo, container: string, path: string): Procedure<PathStat | null> {
  const reply = yield* call(io, 'HEAD', archivePath(container, path));
  const stat = reply.status === 200 ? statIn(reply) : '';
  return typeof stat === 'string' ? null : stat;
}

/** Asks for what is at a path as an archive. */
export function* fetchArchive(io: CommandIo, container: string, path: string): Procedure<ApiReply> {
  return yield* call(io, 'GET', archivePath(container, path));
}

/** Sends an archive to be unpacked at a path. */
export function* sendArchive(
  io: CommandIo,
  container: string,
  path: string,
  archive: string,
  keepsOwner: boolean,
): Procedure<ApiReply> {
  const { machine } = io;
  const more = `${keepsOwner ? 'copyUIDGID=true&' : ''}noOverwriteDirNonDir=true&`;
  const exchange = nextExchangeId(machine);
  const request = {
    method: 'PUT',
    path: `/v1.50${archivePath(container, path, more)}`,
    headers: { 'User-Agent': 'Docker-Client/28.2.2 (linux)', 'Content-Type': 'text/plain' },
    body: archive,
  };
  const connection = createConnection(exchange, request);
  io.connections.push(connection);
  const { method, path: where } = request;
  yield emit({
    type: 'request.sent',
    exchange,
    from: 'client',
    to: 'daemon',
    method,
    path: where,
    body: null,
  });
  yield emit({
    type: 'data.sent',
    exchange,
    towards: 'answerer',
    text: 'a tar archive',
    bytes: archive.length,
  });
  yield sleep(1);
  send(machine.daemon, connection);
  const head = yield* readHead(connection);
  return { ...head, body: yield* readBody(connection) };
}

/** Says how much was copied, unless it is not to be said: without a terminal only `--quiet=false` has it said. */
export function* tellCopied(io: CommandIo, given: Given, bytes: number, where: string): Procedure {
  const isQuiet = given.changed.has('quiet') ? isOn(given, 'quiet') : io.tty === null;
  if (!isQuiet) yield* io.stderr(`Successfully copied ${humanSize(bytes, 3)} to ${where}\n`);
}
