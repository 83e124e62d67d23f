import type { Procedure } from '../../procedure.ts';
import { call, errorText, open, ping, readBody, readHead } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, textOf } from '../command.ts';
import { nameProblem } from './container-name.ts';
import { escapeProxy } from './detach.ts';
import { statusCode } from './run.ts';
import { attach, copyStreams } from './streams.ts';

/** `docker start`: the same containers again. With -a or -i it stays with one of them and gives its exit code. */
export function* start(io: CommandIo, given: Given): Procedure<number> {
  if (isOn(given, 'attach') || isOn(given, 'interactive')) return yield* startAttached(io, given);
  yield* ping(io);
  const failed: string[] = [];
  for (const name of given.args) {
    const blank = nameProblem(name);
    if (blank !== null) {
      yield* io.stderr(`${blank}\n`);
      failed.push(name);
      continue;
    }
    const reply = yield* call(io, 'POST', `/containers/${name}/start`);
    if (reply.status < 400) yield* io.stdout(`${name}\n`);
    else {
      yield* io.stderr(`${errorText(reply)}\n`);
      failed.push(name);
    }
  }
  if (failed.length === 0) return 0;
  yield* io.stderr(`Error: failed to start containers: ${failed.join(', ')}\n`);
  return 1;
}

function* startAttached(io: CommandIo, given: Given): Procedure<number> {
  if (given.args.length > 1) {
    yield* io.stderr('you cannot start and attach multiple containers at once\n');
    return 1;
  }
  yield* ping(io);
  const name = given.args[0] ?? '';
  const blank = nameProblem(name);
  if (blank !== null) {
    yield* io.stderr(`${blank}\n`);
    return 1;
  }
  const found = yield* call(io, 'GET', `/containers/${name}/json`);
  if (found.status >= 400) {
    yield* io.stderr(`${errorText(found)}\n`);
    return 1;
  }
  const { Id, Config } = JSON.parse(found.body) as {
    readonly Id: string;
    readonly Config: { readonly Tty: boolean; readonly OpenStdin: boolean };
  };
  const wanted = {
    detachKeys: textOf(given, 'detach-keys'),
    stdin: isOn(given, 'interactive') && Config.OpenStdin,
    stdout: true,
    stderr: true,
    tty: Config.Tty,
    letGo: escapeProxy(textOf(given, 'detach-keys')),
  };
  const attached = yield* attach(io, Id, wanted);
  if (!attached.connection) {
    yield* io.stderr(`${attached.refused}\n`);
    return 1;
  }
  const waiting = yield* open(io, 'POST', `/containers/${Id}/wait?condition=next-exit`);
  yield* readHead(waiting);
  const started = yield* call(io, 'POST', `/containers/${Id}/start`);
  if (started.status >= 400) {
    yield* io.stderr(`${errorText(started)}\n`);
    return 1;
  }
  if (yield* copyStreams(io, Id, attached.connection, wanted)) return 0;
  return statusCode(yield* readBody(waiting));
}
