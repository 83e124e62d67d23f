import type { Machine } from '../machine.ts';
import { emit, type Procedure } from '../procedure.ts';
import { pauseTask, resumeTask } from '../runtime/pause.ts';
import { answerEmpty, answerError, type Call } from './call.ts';
import { findContainer } from './find.ts';
import { publishContainer } from './publish.ts';
import type { Container } from './state.ts';

/** `POST /containers/{id}/pause`: its processes stand still where they are. */
export function* pauseContainer(call: Call): Procedure {
  const { machine } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const { id, status } = container;
  if (status === 'paused') return yield* answerError(call, 409, `container ${id} is already paused`);
  if (status === 'restarting')
    return yield* answerError(
      call,
      409,
      `Container ${id} is restarting, wait until the container is running`,
    );
  const paused = status === 'running' && (yield* pauseTask(machine, id));
  if (!paused) return yield* answerError(call, 409, `container ${id} is not running`);
  yield emit({ type: 'container.changed', id, status: 'paused', change: {} });
  yield* publishContainer(machine, container, 'pause');
  yield* answerEmpty(call, 204);
}

/** `POST /containers/{id}/unpause`: they go on. */
export function* unpauseContainer(call: Call): Procedure {
  const { machine } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const unpaused = container.status === 'paused' && (yield* unpause(machine, container));
  if (!unpaused) return yield* answerError(call, 500, `Container ${container.id} is not paused`);
  yield* answerEmpty(call, 204);
}

/** Lets a paused container go on; false when it is none any more. */
export function* unpause(machine: Machine, { id }: Container): Procedure<boolean> {
  if (!(yield* resumeTask(machine, id))) return false;
  const container = machine.world().host.engine.containers[id];
  if (container?.status !== 'paused') return false;
  yield emit({ type: 'container.changed', id, status: 'running', change: {} });
  yield* publishContainer(machine, container, 'unpause');
  return true;
}
