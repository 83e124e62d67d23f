import type { Procedure } from '../procedure.ts';
import { signalNumber } from '../spec.ts';
import { answerEmpty, answerError, type Call, isSet } from './call.ts';
import { findContainer } from './find.ts';
import { endRun, isUp } from './kill.ts';
import { publishContainer } from './publish.ts';
import { discardContainer } from './remove.ts';
import { signalContainer } from './signal-container.ts';

/** `DELETE /containers/{id}`: the container goes, and its writable layer with it. The image stays. */
export function* removeContainer(call: Call): Procedure {
  const { machine } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const { id, status } = container;
  if (isUp(container)) {
    if (!isSet(call, 'force')) {
      const typed = call.params[0] ?? '';
      return yield* answerError(
        call,
        409,
        `cannot remove container ${JSON.stringify(typed)}: container is ${status}: stop the container before removing or force remove`,
      );
    }
    if (status !== 'restarting')
      yield* publishContainer(machine, container, 'kill', { signal: String(signalNumber.KILL) });
    yield* endRun(machine, container, 'KILL', null, signalContainer);
  }
  if (machine.world().host.engine.containers[id]) yield* discardContainer(machine, id, isSet(call, 'v'));
  yield* answerEmpty(call, 204);
}
