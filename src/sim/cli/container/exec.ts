import { CLOSED, close } from '../../channel.ts';
import type { Connection } from '../../exchange.ts';
import { type Procedure, take } from '../../procedure.ts';
import type { Json } from '../../spec.ts';
import { call, errorText, open, ping, readHead } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { fail } from '../fail.ts';
import { type Given, isOn, listOf, textOf } from '../command.ts';
import { consoleOf } from './attached.ts';
import { nameProblem } from './container-name.ts';
import { escapeProxy } from './detach.ts';
import { copyStreams } from './streams.ts';

/** `docker exec`: one more process in a container that runs. Gives that process's exit code. */
export function* exec(io: CommandIo, given: Given): Procedure<number> {
  const [name = '', ...command] = given.args;
  const tty = isOn(given, 'tty');
  const detach = isOn(given, 'detach');
  yield* ping(io);
  const [file] = listOf(given, 'env-file');
  if (file !== undefined) return yield* fail(io, `open ${file}: no such file or directory`);
  const blank = nameProblem(name);
  if (blank !== null) return yield* fail(io, blank);
  const found = yield* call(io, 'GET', `/containers/${name}/json`);
  if (found.status >= 400) return yield* fail(io, errorText(found));
  const stdin = !detach && isOn(given, 'interactive');
  if (stdin && tty && !io.tty) return yield* fail(io, 'the input device is not a TTY');
  const size: { readonly [key: string]: Json } = tty && io.tty ? { ConsoleSize: consoleOf(io) } : {};
  const env = listOf(given, 'env');
  const created = yield* call(io, 'POST', `/containers/${name}/exec`, {
    User: textOf(given, 'user'),
    Privileged: isOn(given, 'privileged'),
    Tty: tty,
    ...size,
    AttachStdin: stdin,
    AttachStderr: !detach,
    AttachStdout: !detach,
    Detach: detach,
    DetachKeys: textOf(given, 'detach-keys'),
    Env: env.length > 0 ? env : null,
    WorkingDir: textOf(given, 'workdir'),
    Cmd: command,
  });
  if (created.status >= 400) return yield* fail(io, errorText(created));
  const { Id: id } = JSON.parse(created.body) as { readonly Id: string };
  const start = { Detach: detach, Tty: tty, ...size };
  if (detach) {
    const started = yield* call(io, 'POST', `/exec/${id}/start`, start);
    return started.status >= 400 ? yield* fail(io, errorText(started)) : 0;
  }
  const connection = yield* open(io, 'POST', `/exec/${id}/start`, start, {
    Connection: 'Upgrade',
    Upgrade: 'tcp',
  });
  const head = yield* readHead(connection);
  if (head.status !== 101) return yield* fail(io, `unable to upgrade to tcp, received ${head.status}`);
  // Without standard input, or with none to read, the client says at once that it will write nothing.
  if (!stdin || !io.hasInput) close(connection.upstream);
  if (yield* follow(io, id, connection, { stdin, tty, detachKeys: textOf(given, 'detach-keys') }))
    return yield* fail(io, 'read escape sequence');
  const ended = yield* call(io, 'GET', `/exec/${id}/json`);
  if (ended.status >= 400) return yield* fail(io, errorText(ended));
  return (JSON.parse(ended.body) as { readonly ExitCode: number }).ExitCode;
}

function* follow(
  io: CommandIo,
  id: string,
  connection: Connection,
  wanted: { readonly stdin: boolean; readonly tty: boolean; readonly detachKeys: string },
): Procedure<boolean> {
  const resize = wanted.tty && io.tty ? followSize(io, id) : null;
  const letGo = escapeProxy(wanted.detachKeys);
  return yield* copyStreams(io, id, connection, { ...wanted, letGo, stdout: true, stderr: true }, resize);
}

/** The size of the client's terminal goes to that of the exec, at first and after every change. */
function* followSize(io: CommandIo, id: string): Procedure {
  for (;;) {
    if (io.tty) yield* call(io, 'POST', `/exec/${id}/resize?h=${io.tty.rows}&w=${io.tty.columns}`);
    let signal = yield* take(io.signals);
    while (signal !== 'WINCH' && signal !== CLOSED) signal = yield* take(io.signals);
    if (signal === CLOSED) return;
  }
}
