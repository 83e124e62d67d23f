import { CLOSED, createChannel, send } from '../channel.ts';
import { endAnswer, sendData } from '../exchange.ts';
import type { Machine } from '../machine.ts';
import { type Procedure, take } from '../procedure.ts';
import { answerError, beginStream, type Call } from './call.ts';
import { findContainer, liveContainer } from './find.ts';

const conditions = ['not-running', 'next-exit', 'removed'] as const;

/** `POST /containers/{id}/wait`: the head goes out at once, the exit code when the condition is met. */
export function* waitContainer(call: Call): Procedure {
  const { machine } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const condition = conditions.find((one) => one === (call.query.condition ?? 'not-running'));
  if (!condition) return yield* answerError(call, 400, `invalid condition: "${call.query.condition}"`);
  const code = (): number =>
    machine.world().host.engine.containers[container.id]?.exitCode ?? container.exitCode;
  const running = ['running', 'paused', 'restarting'].includes(container.status);
  if (condition === 'not-running' && !running) {
    yield* beginStream(call, 'application/json');
    return yield* tell(call, code());
  }
  const { waiting } = liveContainer(machine, container.id);
  const waiter = { condition, exited: createChannel<number>(`wait for ${container.id}`) };
  waiting.add(waiter);
  try {
    yield* beginStream(call, 'application/json');
    const exited = yield* take(waiter.exited);
    yield* tell(call, exited === CLOSED ? code() : exited);
  } finally {
    waiting.delete(waiter);
  }
}

function* tell(call: Call, statusCode: number): Procedure {
  yield* sendData(call.connection, `${JSON.stringify({ StatusCode: statusCode })}\n`);
  yield* endAnswer(call.connection);
}

/** Tells those who wait for a container's end; those who wait for its removal go on waiting. */
export function tellExit(machine: Machine, id: string, code: number): void {
  for (const waiter of liveContainer(machine, id).waiting)
    if (waiter.condition !== 'removed') send(waiter.exited, code);
}

/** Tells everyone who still waits that the container is gone. */
export function tellRemoval(machine: Machine, id: string, code: number): void {
  for (const waiter of liveContainer(machine, id).waiting) send(waiter.exited, code);
}
