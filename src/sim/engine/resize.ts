import { setSize } from '../kernel/window-size.ts';
import type { Procedure } from '../procedure.ts';
import { answerEmpty, answerError, type Call } from './call.ts';
import { findContainer, liveContainer } from './find.ts';

/** `POST /containers/{id}/resize`: the size of the container's own terminal. */
export function* resizeContainer(call: Call): Procedure {
  const container = yield* findContainer(call);
  if (!container) return;
  const tty = liveContainer(call.machine, container.id).stdio?.tty;
  if (container.status !== 'running' || !tty)
    return yield* answerError(call, 409, `container ${container.id} is not running`);
  setSize(tty, Number(call.query.h ?? tty.rows), Number(call.query.w ?? tty.columns));
  yield* answerEmpty(call, 200);
}
