import { setSize } from '../kernel/window-size.ts';
import type { Procedure } from '../procedure.ts';
import { answerEmpty, answerError, answerJson, type Call } from './call.ts';
import { execOf, type LiveExec } from './live-exec.ts';

/** The exec that a call is about; answers 404 and gives null when there is none. */
export function* findExec(call: Call): Procedure<LiveExec | null> {
  const id = call.params[0] ?? '';
  const exec = execOf(call.machine, id);
  if (!exec) yield* answerError(call, 404, `No such exec instance: ${id}`);
  return exec;
}

/** `GET /exec/{id}/json`: Engine API `ExecInspectResponse`, keys in Go's order. */
export function* inspectExec(call: Call): Procedure {
  const exec = yield* findExec(call);
  if (!exec) return;
  const [entrypoint = '', ...rest] = exec.argv;
  yield* answerJson(call, 200, {
    ID: exec.id,
    Running: exec.state === 'running',
    ExitCode: exec.exitCode,
    ProcessConfig: {
      tty: exec.tty,
      entrypoint,
      arguments: rest,
      privileged: exec.privileged,
      ...(exec.user === '' ? {} : { user: exec.user }),
    },
    OpenStdin: exec.stdin,
    OpenStderr: exec.stderr,
    OpenStdout: exec.stdout,
    CanRemove: false,
    ContainerID: exec.container,
    DetachKeys: exec.detachKeys,
    Pid: exec.pid ?? 0,
  });
}

/** `POST /exec/{id}/resize`: the size of the exec's own terminal. */
export function* resizeExec(call: Call): Procedure {
  const exec = yield* findExec(call);
  if (!exec) return;
  const tty = exec.stdio?.tty;
  if (exec.state !== 'running' || !tty)
    return yield* answerError(call, 409, `exec process ${exec.id} is not running`);
  setSize(tty, Number(call.query.h ?? tty.rows), Number(call.query.w ?? tty.columns));
  yield* answerEmpty(call, 200);
}
