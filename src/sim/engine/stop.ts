import type { Procedure } from '../procedure.ts';
import { signalNumber } from '../spec.ts';
import { answerEmpty, answerError, type Call } from './call.ts';
import { findContainer } from './find.ts';
import { endRun, signalOf } from './kill.ts';
import { publishContainer } from './publish.ts';

/** How long a container has, in seconds, from the polite signal to the last one. */
const DEFAULT_GRACE = 10;

/** `POST /containers/{id}/stop`: asks with a signal, waits, insists. */
export function* stopContainer(call: Call): Procedure {
  const { machine, query } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const { id, config, status } = container;
  const wanted = query.signal ?? String(config.StopSignal ?? 'TERM');
  const signal = signalOf(wanted);
  if (!signal) return yield* answerError(call, 400, `Invalid signal: ${wanted}`);
  if (status !== 'running') return yield* answerEmpty(call, 304);
  const own = typeof config.StopTimeout === 'number' ? config.StopTimeout : DEFAULT_GRACE;
  const grace = query.t === undefined ? own : Number(query.t);
  yield* publishContainer(machine, container, 'kill', { signal: String(signalNumber[signal]) });
  const ended = yield* endRun(machine, id, signal, grace < 0 ? null : grace * 1000);
  if (!ended) {
    yield* publishContainer(machine, container, 'kill', { signal: '9' });
    yield* endRun(machine, id, 'KILL');
  }
  yield* publishContainer(machine, container, 'stop');
  yield* answerEmpty(call, 204);
}
