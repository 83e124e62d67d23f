import { createChannel } from '../channel.ts';
import type { Procedure } from '../procedure.ts';
import { hexOf } from '../random.ts';
import type { Json } from '../spec.ts';
import { answerError, answerJson, type Call } from './call.ts';
import { findContainer, liveContainer } from './find.ts';
import type { LiveExec } from './live-exec.ts';
import { publishContainer } from './publish.ts';

const textsOf = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.map((item: Json) => String(item)) : [];

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** `POST /containers/{id}/exec`: notes what is to be run; nothing runs yet. */
export function* createExec(call: Call): Procedure {
  const { machine, body } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const { id, status, config } = container;
  const typed = call.params[0] ?? '';
  if (status === 'paused')
    return yield* answerError(call, 409, `container ${typed} is paused, unpause the container before exec`);
  if (status === 'restarting')
    return yield* answerError(
      call,
      409,
      `Container ${id} is restarting, wait until the container is running`,
    );
  if (status !== 'running') return yield* answerError(call, 409, `container ${id} is not running`);
  const argv = textsOf(body.Cmd);
  if (argv.length === 0) return yield* answerError(call, 400, 'no exec command specified');
  const exec: LiveExec = {
    // Each exchange has a number of its own, and makes at most one exec.
    id: hexOf(machine.seed, 'exec', Number(call.connection.exchange.split('-').pop())),
    container: id,
    argv,
    tty: body.Tty === true,
    user: textOf(body.User) || String(config.User ?? ''),
    privileged: body.Privileged === true,
    stdin: body.AttachStdin === true,
    stdout: body.AttachStdout === true,
    stderr: body.AttachStderr === true,
    detachKeys: textOf(body.DetachKeys),
    env: textsOf(body.Env),
    cwd: textOf(body.WorkingDir) || String(config.WorkingDir ?? '') || '/',
    state: 'created',
    pid: null,
    exitCode: null,
    stdio: null,
    connection: null,
    ended: createChannel(`end of an exec in ${id}`),
  };
  liveContainer(machine, id).execs.set(exec.id, exec);
  yield* publishContainer(machine, container, `exec_create: ${commandOf(exec)}`, { execID: exec.id });
  yield* answerJson(call, 201, { Id: exec.id });
}

/** The command as the daemon's events write it: a blank stays after a command without arguments. */
export const commandOf = ({ argv: [entry = '', ...args] }: Pick<LiveExec, 'argv'>): string =>
  `${entry} ${args.join(' ')}`;
