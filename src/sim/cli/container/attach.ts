import { type Procedure, take } from '../../procedure.ts';
import { CLOSED } from '../../channel.ts';
import { call, errorText, open, ping, readBody, readHead } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { fail } from '../fail.ts';
import { type Given, isOn, textOf } from '../command.ts';
import { nameProblem } from './container-name.ts';
import { escapeProxy } from './detach.ts';
import { statusCode } from './run.ts';
import { attach as attachTo, copyStreams } from './streams.ts';

interface Running {
  readonly State: { readonly Running: boolean; readonly Paused: boolean; readonly Restarting: boolean };
  readonly Config: { readonly Tty: boolean; readonly OpenStdin: boolean };
}

/** `docker attach`: the terminal becomes that of a container which runs already. Gives the container's exit code. */
export function* attach(io: CommandIo, given: Given): Procedure<number> {
  const name = given.args[0] ?? '';
  yield* ping(io);
  const blank = nameProblem(name);
  if (blank !== null) return yield* fail(io, blank);
  const waiting = yield* open(io, 'POST', `/containers/${name}/wait`);
  const found = yield* inspect(io, name);
  if (typeof found === 'string') return yield* fail(io, found);
  const { Tty: tty, OpenStdin } = found.Config;
  if (!isOn(given, 'no-stdin') && tty && !io.tty) return yield* fail(io, 'the input device is not a TTY');
  const detachKeys = textOf(given, 'detach-keys');
  const wanted = {
    detachKeys,
    stdin: !isOn(given, 'no-stdin') && OpenStdin,
    stdout: true,
    stderr: true,
    tty,
    letGo: escapeProxy(detachKeys),
  };
  const { connection, refused } = yield* attachTo(io, name, wanted);
  if (!connection) return yield* fail(io, refused);
  // It may have ended in between.
  const still = yield* inspect(io, name);
  if (typeof still === 'string') return yield* fail(io, still);
  const proxy = tty ? followSize(io, name) : isOn(given, 'sig-proxy') ? undefined : null;
  if (yield* copyStreams(io, name, connection, wanted, proxy)) return yield* fail(io, 'read escape sequence');
  yield* readHead(waiting);
  return statusCode(yield* readBody(waiting));
}

/** The container, or why one cannot attach to it. */
function* inspect(io: CommandIo, name: string): Procedure<Running | string> {
  const reply = yield* call(io, 'GET', `/containers/${name}/json`);
  if (reply.status >= 400) return errorText(reply);
  const found = JSON.parse(reply.body) as Running;
  if (!found.State.Running) return 'You cannot attach to a stopped container, start it first';
  if (found.State.Paused) return 'You cannot attach to a paused container, unpause it first';
  if (found.State.Restarting) return 'You cannot attach to a restarting container, wait until it is running';
  return found;
}

/** The terminal's size, one larger at first: a program that draws its screen draws it anew for the newcomer. */
function* followSize(io: CommandIo, name: string): Procedure {
  const resize = (more: number) =>
    io.tty
      ? call(io, 'POST', `/containers/${name}/resize?h=${io.tty.rows + more}&w=${io.tty.columns + more}`)
      : null;
  const larger = resize(1);
  if (larger) yield* larger;
  for (;;) {
    const size = resize(0);
    if (size) yield* size;
    let signal = yield* take(io.signals);
    while (signal !== 'WINCH' && signal !== CLOSED) signal = yield* take(io.signals);
    if (signal === CLOSED) return;
  }
}
