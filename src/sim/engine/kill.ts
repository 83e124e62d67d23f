import { CLOSED, createChannel } from '../channel.ts';
import type { Machine } from '../machine.ts';
import { type Procedure, race } from '../procedure.ts';
import { killTask } from '../runtime/containerd.ts';
import { type Signal, signalNumber } from '../spec.ts';
import { answerEmpty, answerError, type Call } from './call.ts';
import { liveContainer, settledContainer } from './find.ts';
import { publishContainer } from './publish.ts';
import type { Container } from './state.ts';

/** Brings a container a signal, whatever that means in its state. */
export type Send = (machine: Machine, container: Container, signal: Signal) => Procedure<unknown>;

const sendOnly: Send = (machine, { id }, signal) => killTask(machine, id, signal);

/** The signal of a name or a number, with or without SIG; null when there is none. */
export function signalOf(text: string): Signal | null {
  const name = text.toUpperCase().replace(/^SIG/, '');
  const named = Object.keys(signalNumber) as readonly Signal[];
  return named.find((signal) => signal === name || String(signalNumber[signal]) === name) ?? null;
}

/** What moby's `Running` means: it has processes, or will have them again without being asked. */
export const isUp = ({ status }: Container): boolean =>
  status === 'running' || status === 'paused' || status === 'restarting';

/** Sends a signal and waits for the container's end, at most so many ms. Gives whether it has ended. */
export function* endRun(
  machine: Machine,
  container: Container,
  signal: Signal,
  ms: number | null = null,
  bring: Send = sendOnly,
): Procedure<boolean> {
  const { id } = container;
  const { waiting } = liveContainer(machine, id);
  const waiter = { condition: 'next-exit' as const, exited: createChannel<number>(`end of ${id}`) };
  waiting.add(waiter);
  try {
    yield* bring(machine, container, signal);
    const { index, message } = yield* race([waiter.exited], ms);
    return index === 0 && message !== CLOSED;
  } finally {
    waiting.delete(waiter);
  }
}

/** `POST /containers/{id}/kill`: one signal, KILL unless another is named. */
export function* killContainer(call: Call, bring: Send = sendOnly): Procedure {
  const { machine, query } = call;
  const typed = call.params[0] ?? '';
  const refuse = (status: number, why: string) =>
    answerError(call, status, `cannot kill container: ${typed}: ${why}`);
  const wanted = query.signal || 'KILL';
  const signal = signalOf(wanted);
  if (!signal) {
    const number = /^\d+$/.test(wanted) && Number(wanted) > 0;
    return yield* refuse(
      400,
      number ? `the linux daemon does not support signal ${wanted}` : `Invalid signal: ${wanted}`,
    );
  }
  const container = yield* settledContainer(machine, typed);
  if (!container) return yield* refuse(404, `No such container: ${typed}`);
  if (!isUp(container)) return yield* refuse(409, `container ${container.id} is not running`);
  if (container.status !== 'restarting')
    yield* publishContainer(machine, container, 'kill', { signal: String(signalNumber[signal]) });
  if (signal === 'KILL') yield* endRun(machine, container, signal, null, bring);
  else yield* bring(machine, container, signal);
  yield* answerEmpty(call, 204);
}
