import type { Machine } from '../machine.ts';
import type { Procedure } from '../procedure.ts';
import { signalNumber } from '../spec.ts';
import { answerEmpty, answerError, type Call, isSet } from './call.ts';
import { findContainer, isGoing, liveContainer } from './find.ts';
import { endRun, isUp } from './kill.ts';
import { publishContainer } from './publish.ts';
import { discardContainer } from './remove.ts';
import { signalContainer } from './signal-container.ts';
import type { Container } from './state.ts';

/** `DELETE /containers/{id}`: the container goes, and its writable layer with it. The image stays. */
export function* removeContainer(call: Call): Procedure {
  const { machine } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const { id, status } = container;
  const typed = call.params[0] ?? '';
  const live = liveContainer(machine, id);
  if (isGoing(machine, container))
    return yield* answerError(call, 409, `removal of container ${typed} is already in progress`);
  if (isUp(container) && !isSet(call, 'force'))
    return yield* answerError(
      call,
      409,
      `cannot remove container ${JSON.stringify(typed)}: container is ${status}: stop the container before removing or force remove`,
    );
  live.isRemoving = true;
  try {
    if (isUp(container)) yield* endForGood(machine, container);
    if (machine.world().host.engine.containers[id]) yield* discardContainer(machine, id, isSet(call, 'v'));
  } finally {
    live.isRemoving = false;
  }
  yield* answerEmpty(call, 204);
}

function* endForGood(machine: Machine, container: Container): Procedure {
  if (container.status !== 'restarting')
    yield* publishContainer(machine, container, 'kill', { signal: String(signalNumber.KILL) });
  yield* endRun(machine, container, 'KILL', null, signalContainer);
}
