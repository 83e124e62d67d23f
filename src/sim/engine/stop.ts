import type { Procedure } from '../procedure.ts';
import { type Signal, signalNumber } from '../spec.ts';
import { answerEmpty, answerError, type Call } from './call.ts';
import { findContainer } from './find.ts';
import type { Machine } from '../machine.ts';
import { endRun, isUp, signalOf } from './kill.ts';
import { publishContainer } from './publish.ts';
import { signalContainer } from './signal-container.ts';
import type { Container } from './state.ts';

/** How long a container has, in seconds, from the polite signal to the last one. */
const DEFAULT_GRACE = 10;

/** `POST /containers/{id}/stop`: asks with a signal, waits, insists. */
export function* stopContainer(call: Call): Procedure {
  const container = yield* findContainer(call);
  if (!container) return;
  const asked = stopAsked(call, container);
  if (!asked.signal) return yield* answerError(call, 400, `Invalid signal: ${asked.wanted}`);
  if (!isUp(container)) return yield* answerEmpty(call, 304);
  yield* bringToEnd(call.machine, container, asked.signal, asked.seconds);
  yield* answerEmpty(call, 204);
}

/** How a request wants a container to be stopped. `signal` is null where there is none of the name that it gives. */
export function stopAsked({ query }: Call, { config }: Container) {
  const wanted = query.signal ?? String(config.StopSignal ?? 'TERM');
  const own = typeof config.StopTimeout === 'number' ? config.StopTimeout : DEFAULT_GRACE;
  return { wanted, signal: signalOf(wanted), seconds: query.t === undefined ? own : Number(query.t) };
}

/** Ends a container that is up: a signal, so many seconds (for ever when below zero), and then KILL. */
export function* bringToEnd(
  machine: Machine,
  container: Container,
  signal: Signal,
  seconds: number,
): Procedure {
  const waits = container.status === 'restarting';
  if (!waits) yield* publishContainer(machine, container, 'kill', { signal: String(signalNumber[signal]) });
  const ms = seconds < 0 ? null : seconds * 1000;
  const ended = yield* endRun(machine, container, signal, ms, signalContainer);
  const now = machine.world().host.engine.containers[container.id];
  if (!ended && now && isUp(now)) {
    yield* publishContainer(machine, container, 'kill', { signal: '9' });
    yield* endRun(machine, now, 'KILL', null, signalContainer);
  }
  yield* publishContainer(machine, container, 'stop');
}
