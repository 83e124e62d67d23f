import type { Files } from '../archive/files.ts';
import { goError } from '../archive/copy-place.ts';
import { baseOf, cleanPath, joinPath, withSameEnd } from '../archive/go-path.ts';
import { packed, unpacked } from '../archive/go-tar.ts';
import { packTree } from '../archive/pack-tree.ts';
import { unpackInto } from '../archive/unpack-into.ts';
import { answer, endAnswer } from '../exchange.ts';
import { send } from '../channel.ts';
import type { Errno } from '../kernel/errno.ts';
import { isUnder } from '../kernel/below.ts';
import { emit, type Procedure } from '../procedure.ts';
import { answerEmpty, answerError, type Call, daemonHeaders, type Handler, isSet } from './call.ts';
import { openFiles } from './container-files.ts';
import { findContainer } from './find.ts';
import { pathStat } from './path-stat.ts';
import { publishContainer } from './publish.ts';
import { userOf } from './runtime-spec.ts';
import type { Container } from './state.ts';

/** Why a request about a path cannot be answered as it was asked. */
interface Refusal {
  readonly status: number;
  readonly message: string;
}

const wholePath = (path: string): string => withSameEnd(joinPath('/', path), path);

/** Opens the container's files, lets the request have them, and answers with what it says is wrong. */
const withFiles = (
  body: (
    call: Call,
    container: Container,
    files: Files,
    path: string,
  ) => Procedure<Refusal | 'missing' | null>,
): Handler =>
  function* (call) {
    const { machine } = call;
    const path = call.query.path ?? '';
    const name = call.params[0] ?? '';
    if (path === '')
      return yield* refuse(call, { status: 400, message: 'bad parameter: pathcannot be empty' });
    const container = yield* findContainer(call);
    if (!container) return;
    const { setUp, release } = machine.storage;
    const problem = setUp ? yield* setUp(machine, container) : null;
    if (problem) return yield* refuse(call, { status: 500, message: problem });
    const wrong = yield* body(call, container, yield* openFiles(machine, container), path);
    if (release) yield* release(machine, container);
    if (wrong === 'missing')
      yield* refuse(call, { status: 404, message: `Could not find the file ${path} in container ${name}` });
    else if (wrong) yield* refuse(call, wrong);
  };

function* refuse(call: Call, { status, message }: Refusal): Procedure {
  if (call.connection.request.method === 'HEAD') yield* answerEmpty(call, status);
  else yield* answerError(call, status, message);
}

const failure = (path: string, error: Errno): Refusal | 'missing' =>
  error === 'ENOENT' ? 'missing' : { status: 500, message: `lstat ${path}: ${goError(error)}` };

/** `HEAD /containers/{id}/archive`: what is at a path, in a header. */
export const statArchive = withFiles(function* (call, _container, files, path) {
  const stat = pathStat(files, wholePath(path));
  if (!stat.ok) return failure(wholePath(path), stat.error);
  yield* answer(call.connection, 200, { ...daemonHeaders, ...stat.value }, '');
  return null;
});

/** `GET /containers/{id}/archive`: what is at a path as a tar archive, a byte in each character. */
export const getArchive = withFiles(function* (call, container, files, path) {
  const whole = wholePath(path);
  const stat = pathStat(files, whole);
  if (!stat.ok) return failure(whole, stat.error);
  const found = files.lstat(whole);
  const isDirectory = found.ok && found.value.node.type === 'dir';
  const { entries } = packTree(files, isDirectory ? joinedHere(whole) : whole, baseOf(whole));
  const text = packed(entries);
  yield* publishContainer(call.machine, container, 'archive-path');
  const { connection } = call;
  const headers = { ...daemonHeaders, 'Content-Type': 'application/x-tar', ...stat.value };
  yield* answer(connection, 200, headers, 'streams');
  const { exchange } = connection;
  yield emit({
    type: 'data.sent',
    exchange,
    towards: 'asker',
    text: 'a tar archive',
    bytes: text.length,
  });
  send(connection.downstream, { part: 'data', text, stream: 'raw' });
  yield* endAnswer(connection);
  return null;
});

const joinedHere = (path: string): string => (path.endsWith('/.') ? path : `${path.replace(/\/$/, '')}/.`);

/** `PUT /containers/{id}/archive`: unpacks a tar archive into a directory that is there. */
export const putArchive = withFiles(function* (call, container, files, path) {
  const found = files.stat(joinPath('/', path));
  if (!found.ok) return failure(joinPath('/', path), found.error);
  if (found.value.node.type !== 'dir') return { status: 400, message: 'extraction point is not a directory' };
  const locked = readonlyProblem(container, found.value.path);
  if (locked) return locked;
  const user = isSet(call, 'copyUIDGID') ? String(container.config.User ?? '') : '';
  const owner = user === '' ? undefined : userOf(accountsIn(files), user);
  if (typeof owner === 'string') return { status: 500, message: owner };
  const { entries, problem: cut } = unpacked(call.connection.request.body ?? '');
  const problem = yield* unpackInto(files, found.value.path, entries, {
    keepsKind: isSet(call, 'noOverwriteDirNonDir'),
    maker: { uid: 0, gid: 0 },
    ...(owner ? { owner } : {}),
  });
  if ((problem ?? cut) !== null) return { status: 500, message: problem ?? cut ?? '' };
  yield* publishContainer(call.machine, container, 'extract-to-dir');
  yield* answerEmpty(call, 200);
  return null;
});

/** A path in a volume has to take writes there, another one in the root (moby's checkIfPathIsInAVolume). */
function readonlyProblem({ mounts, hostConfig }: Container, path: string): Refusal | null {
  const over = mounts.filter(({ destination }) => isUnder(path, cleanPath(destination)));
  if (over.some(({ readonly }) => !readonly)) return null;
  if (over.length > 0) return { status: 400, message: 'mounted volume is marked read-only' };
  return hostConfig.ReadonlyRootfs === true
    ? { status: 400, message: 'container rootfs is marked read-only' }
    : null;
}

/** The files by which a container knows its users. */
function accountsIn(files: Files) {
  return Object.fromEntries(
    ['/etc/passwd', '/etc/group'].flatMap((path) => {
      const found = files.stat(path);
      return found.ok ? [[path, found.value.node] as const] : [];
    }),
  );
}
