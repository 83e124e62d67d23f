import type { Connection } from '../../exchange.ts';
import type { Procedure } from '../../procedure.ts';
import { call, errorText, open, ping, readBody, readHead } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, listOf, textOf } from '../command.ts';
import { isRefused } from './config/refused.ts';
import { attachedOf, type BodyOf, consoleOf } from './attached.ts';
import { createContainer, type PlatformOf, pullPolicyProblem, sayRefused } from './create-container.ts';
import { attach, copyArrived, copyStreams, type Wanted } from './streams.ts';

const HINT = "\nRun 'docker run --help' for more information\n";

/** What the client exits with when a container could not be started (docker/cli run.go, toStatusError). */
function startFailureCode(message: string): number {
  if (/executable file not found|no such file or directory|system cannot find the file/.test(message))
    return 127;
  if (/permission denied|is a directory/.test(message)) return 126;
  return 125;
}

/**
 * `docker run`: create (and pull when the image is missing), attach, ask to wait, start, copy the output, give the
 * container's exit code. The wait is asked before the start, or a fast exit would be missed.
 */
export function* run(
  io: CommandIo,
  given: Given,
  bodyOf: BodyOf,
  letGo?: (spec: string) => Wanted['letGo'],
  platformOf?: PlatformOf,
): Procedure<number> {
  const problem = pullPolicyProblem(given);
  if (problem) return yield* sayRefused(io, 'run', problem);
  yield* ping(io);
  const detach = isOn(given, 'detach');
  const attached = detach ? { stdin: false, stdout: false, stderr: false } : attachedOf(given);
  const body = bodyOf(given, attached, consoleOf(io));
  if (isRefused(body)) return yield* sayRefused(io, 'run', body);
  if (!detach && isOn(given, 'tty') && attached.stdin && !io.tty) {
    yield* io.stderr('the input device is not a TTY\n');
    return 1;
  }
  if (detach && listOf(given, 'attach').length > 0) {
    yield* io.stderr('conflicting options: cannot specify both --attach and --detach\n');
    return 1;
  }
  const created = yield* createContainer(io, given, body, platformOf);
  if (!created.ok) {
    yield* io.stderr(`docker: ${created.message}\n${HINT}`);
    return startFailureCode(created.message);
  }
  for (const warning of created.warnings) yield* io.stderr(`WARNING: ${warning}\n`);
  const { id } = created;
  const detachKeys = textOf(given, 'detach-keys');
  const wanted: Wanted = { ...attached, tty: isOn(given, 'tty'), detachKeys, letGo: letGo?.(detachKeys) };
  let streams: Connection | null = null;
  // Detached, the id is printed whether or not the start that follows goes well.
  if (detach) yield* io.stdout(`${id}\n`);
  else {
    const answered = yield* attach(io, id, wanted);
    if (!answered.connection) {
      yield* io.stderr(`docker: ${answered.refused}\n${HINT}`);
      return 125;
    }
    streams = answered.connection;
  }
  const condition = isOn(given, 'rm') ? 'removed' : 'next-exit';
  const waiting = yield* open(io, 'POST', `/containers/${id}/wait?condition=${condition}`);
  yield* readHead(waiting);
  const started = yield* call(io, 'POST', `/containers/${id}/start`);
  if (started.status >= 400) {
    if (streams) yield* copyArrived(io, streams);
    const message = errorText(started);
    yield* io.stderr(`docker: ${message}\n${HINT}`);
    return startFailureCode(message);
  }
  if (!streams) return 0;
  if (wanted.tty && io.tty)
    yield* call(io, 'POST', `/containers/${id}/resize?h=${io.tty.rows}&w=${io.tty.columns}`);
  const proxy = isOn(given, 'sig-proxy') ? undefined : null;
  if (yield* copyStreams(io, id, streams, wanted, proxy)) return 0;
  return statusCode(yield* readBody(waiting));
}

/** The exit code in the body of a `wait` answer. */
export function statusCode(body: string): number {
  return (JSON.parse(body) as { readonly StatusCode: number }).StatusCode;
}
