import { type Channel, CLOSED, type Closed } from './channel.ts';
import type { SimEvent } from './event.ts';
import type { Millis } from './names.ts';

/** What a procedure can ask of the scheduler. */
export type Effect =
  | { readonly do: 'emit'; readonly event: SimEvent }
  | { readonly do: 'sleep'; readonly ms: Millis }
  | { readonly do: 'take'; readonly from: readonly Channel<unknown>[]; readonly timeout: Millis | null }
  | {
      readonly do: 'spawn';
      readonly body: Procedure<unknown>;
      readonly detached: boolean;
      readonly name: string;
    }
  | { readonly do: 'cancel'; readonly task: Task };

/**
 * Behaviour on the virtual clock, written top to bottom. Alive, never stored, never sent: it is brought back by
 * replaying the inputs. An effect that gives nothing back is yielded as it is; helpers are called with `yield*`.
 */
export type Procedure<R = void> = Generator<Effect, R, unknown>;

/** A running procedure. `done` gets one message when it has returned, and is closed then or when it is cancelled. */
export interface Task<R = unknown> {
  readonly name: string;
  readonly done: Channel<R>;
}

/** Which channel answered, and with what. `index` counts in the order given; -1 means the time was up. */
export interface Taken<T> {
  readonly index: number;
  readonly message: T | Closed;
}

/** Records a fact at the present virtual time. */
export const emit = (event: SimEvent): Effect => ({ do: 'emit', event });

/** Lets virtual time pass. `ms` is a whole number, 0 or more. */
export const sleep = (ms: Millis): Effect => ({ do: 'sleep', ms });

/** The next message of one channel, or CLOSED. */
export function* take<T>(channel: Channel<T>): Procedure<T | Closed> {
  const taken = (yield { do: 'take', from: [channel], timeout: null }) as Taken<T>;
  return taken.message;
}

/** The first message of any of these channels: a race. Ties go to the channel named first. */
export function* race<T>(from: readonly Channel<T>[], timeout: Millis | null = null): Procedure<Taken<T>> {
  return (yield { do: 'take', from, timeout }) as Taken<T>;
}

/** Starts a procedure that runs beside this one and is cancelled when this one ends. */
export function* spawn<R>(name: string, body: Procedure<R>): Procedure<Task<R>> {
  return (yield { do: 'spawn', body, detached: false, name }) as Task<R>;
}

/** Starts a procedure that outlives this one: a server, a process in a container. */
export function* spawnDetached<R>(name: string, body: Procedure<R>): Procedure<Task<R>> {
  return (yield { do: 'spawn', body, detached: true, name }) as Task<R>;
}

/** Ends a task now; its `finally` blocks run. A task that has ended is left alone. */
export const cancel = (task: Task): Effect => ({ do: 'cancel', task });

/** Waits for a task and gives what it returned, or CLOSED if it was cancelled. */
export function* join<R>(task: Task<R>): Procedure<R | Closed> {
  return yield* take(task.done);
}

/** Everything that comes until the channel closes, one message at a time. */
export function* forEach<T>(channel: Channel<T>, body: (message: T) => Procedure): Procedure {
  for (;;) {
    const message = yield* take(channel);
    if (message === CLOSED) return;
    yield* body(message as T);
  }
}
