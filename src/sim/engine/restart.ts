import type { Procedure } from '../procedure.ts';
import { answerEmpty, answerError, type Call } from './call.ts';
import { findContainer, liveContainer } from './find.ts';
import { isUp } from './kill.ts';
import { publishContainer } from './publish.ts';
import { runAnew } from './restart-policy.ts';
import { bringToEnd, stopAsked } from './stop.ts';

/** `POST /containers/{id}/restart`: stops it when it is up, and starts it. */
export function* restartContainer(call: Call): Procedure {
  const { machine } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const { id } = container;
  const refuse = (status: number, why: string) =>
    answerError(call, status, `Cannot restart container ${call.params[0] ?? ''}: ${why}`);
  const { signal, seconds, wanted } = stopAsked(call, container);
  if (!signal) return yield* answerError(call, 400, `Invalid signal: ${wanted}`);
  const live = liveContainer(machine, id);
  if (isUp(container)) {
    live.staysForRestart = true;
    yield* bringToEnd(machine, container, signal, seconds);
    live.staysForRestart = false;
  }
  const ended = machine.world().host.engine.containers[id];
  if (!ended) return yield* refuse(404, `No such container: ${id}`);
  if (!isUp(ended)) {
    const problem = yield* runAnew(machine, ended);
    if (problem) return yield* refuse(problem.status, problem.message);
  }
  yield* publishContainer(machine, container, 'restart');
  yield* answerEmpty(call, 204);
}
