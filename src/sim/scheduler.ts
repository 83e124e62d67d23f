import { type Channel, CLOSED, close, createChannel, isReady, send } from './channel.ts';
import type { SimEvent } from './event.ts';
import type { Millis } from './names.ts';
import type { Effect, Procedure, Taken, Task } from './procedure.ts';
import { createTimers } from './timers.ts';

interface LiveTask extends Task {
  readonly body: Procedure<unknown>;
  readonly parent: LiveTask | null;
  readonly children: Set<LiveTask>;
  /** Counts resumptions, so that an old timer or wake-up of the same task is known as stale. */
  turn: number;
  waitsFor: readonly Channel<unknown>[] | null;
  ended: boolean;
}

/** When to stop running, whichever comes first. `until` asks after each event. */
export interface Bounds {
  readonly upTo: Millis;
  readonly maxEvents: number;
  readonly until?: () => boolean;
  /** Leave the clock at the last thing that happened when nothing more is due by itself. */
  readonly stopAtIdle?: boolean;
}

/** Why a run stopped: nothing more is due at all or within time, the bound on events, or the condition. */
export type Stopped = 'idle' | 'later' | 'events' | 'until';

/** Runs procedures on a virtual clock. Order is (due time, order of asking), never anything else. */
export interface Scheduler {
  readonly now: () => Millis;
  readonly start: (name: string, body: Procedure<unknown>) => Task;
  /** Runs what is due. Afterwards the clock stands at `upTo` if that is finite and nothing else stopped the run. */
  readonly run: (bounds: Bounds) => Stopped;
  /** When the next thing falls due, or null. */
  readonly nextDue: () => Millis | null;
  /** Names of procedures that have not ended, for tests. */
  readonly alive: () => readonly string[];
}

/** A scheduler that hands every emitted event, in order, to `record`. */
export function createScheduler(record: (event: SimEvent, at: Millis) => void): Scheduler {
  let now = 0;
  let events = 0;
  const ready: { readonly task: LiveTask; readonly turn: number; readonly value: unknown }[] = [];
  const timers = createTimers<{ readonly task: LiveTask; readonly turn: number; readonly value: unknown }>();
  const alive = new Set<LiveTask>();

  function begin(name: string, body: Procedure<unknown>, parent: LiveTask | null): LiveTask {
    const task: LiveTask = {
      name,
      done: createChannel(`${name} done`),
      body,
      parent,
      children: new Set(),
      turn: 0,
      waitsFor: null,
      ended: false,
    };
    parent?.children.add(task);
    alive.add(task);
    ready.push({ task, turn: 0, value: undefined });
    return task;
  }

  function stopWaiting(task: LiveTask): void {
    for (const channel of task.waitsFor ?? []) channel.wake = null;
    task.waitsFor = null;
    task.turn++;
  }

  function end(task: LiveTask, result: { readonly value: unknown } | null): void {
    if (task.ended) return;
    task.ended = true;
    stopWaiting(task);
    alive.delete(task);
    task.parent?.children.delete(task);
    for (const child of [...task.children]) abort(child);
    if (result) send(task.done, result.value);
    close(task.done);
  }

  /** Runs the `finally` blocks of a task. What they emit is recorded; they cannot wait. */
  function abort(task: LiveTask): void {
    if (task.ended) return;
    stopWaiting(task);
    for (const child of [...task.children]) abort(child);
    let next = task.body.return(undefined);
    while (!next.done) {
      const effect = next.value;
      if (effect.do === 'emit') {
        events++;
        record(effect.event, now);
        next = task.body.next();
      } else if (effect.do === 'spawn') {
        next = task.body.next(begin(effect.name, effect.body, null));
      } else if (effect.do === 'cancel') {
        abort(effect.task as LiveTask);
        next = task.body.next();
      } else {
        throw new Error(`${task.name}: a finally block may not wait (${effect.do})`);
      }
    }
    end(task, null);
  }

  function answer(channels: readonly Channel<unknown>[]): Taken<unknown> | null {
    const index = channels.findIndex(isReady);
    if (index < 0) return null;
    const channel = channels[index] as Channel<unknown>;
    return { index, message: channel.queue.length > 0 ? channel.queue.shift() : CLOSED };
  }

  function wait(task: LiveTask, effect: Extract<Effect, { do: 'take' }>): void {
    const turn = task.turn;
    task.waitsFor = effect.from;
    const wake = () => {
      if (task.turn !== turn || task.ended) return;
      const taken = answer(effect.from);
      if (!taken) return;
      stopWaiting(task);
      ready.push({ task, turn: task.turn, value: taken });
    };
    for (const channel of effect.from) {
      if (channel.wake) throw new Error(`${task.name}: two procedures wait for ${channel.name}`);
      channel.wake = wake;
    }
    if (effect.timeout !== null)
      timers.add(now + effect.timeout, { task, turn, value: { index: -1, message: CLOSED } });
  }

  /** Runs one task until it waits, ends, or `stop` says so after an event; then it goes on first next time. */
  function resume(task: LiveTask, first: unknown, stop: () => boolean): boolean {
    let value = first;
    for (;;) {
      const next = task.body.next(value);
      if (next.done) {
        end(task, { value: next.value });
        return false;
      }
      if (task.ended) return false;
      const effect = next.value;
      value = undefined;
      switch (effect.do) {
        case 'emit':
          events++;
          record(effect.event, now);
          if (stop()) {
            ready.unshift({ task, turn: task.turn, value: undefined });
            return true;
          }
          break;
        case 'sleep':
          if (effect.ms > 0) {
            timers.add(now + Math.ceil(effect.ms), { task, turn: task.turn, value: undefined });
            return false;
          }
          break;
        case 'take': {
          const taken = answer(effect.from);
          if (!taken) {
            wait(task, effect);
            return false;
          }
          value = taken;
          break;
        }
        case 'spawn':
          value = begin(effect.name, effect.body, effect.detached ? null : task);
          break;
        case 'cancel':
          abort(effect.task as LiveTask);
          if (task.ended) return false;
          break;
      }
    }
  }

  /** When the next thing falls due; timers of tasks that have gone on meanwhile are dropped. */
  function nextDue(): Millis | null {
    for (;;) {
      const timer = timers.top();
      if (!timer) return null;
      if (!timer.task.ended && timer.task.turn === timer.turn) return timers.peek();
      timers.pop();
    }
  }

  function run(bounds: Bounds): Stopped {
    events = 0;
    const stop = () => events >= bounds.maxEvents || (bounds.until?.() ?? false);
    for (;;) {
      const turn = ready.shift();
      if (turn) {
        if (turn.task.ended || turn.task.turn !== turn.turn) continue;
        if (resume(turn.task, turn.value, stop)) return events >= bounds.maxEvents ? 'events' : 'until';
        continue;
      }
      const due = nextDue();
      if (due === null || due > bounds.upTo) {
        const idle = due === null;
        if (!(idle && bounds.stopAtIdle) && Number.isFinite(bounds.upTo) && bounds.upTo > now)
          now = bounds.upTo;
        return idle ? 'idle' : 'later';
      }
      const timer = timers.pop();
      now = due;
      stopWaiting(timer.task);
      ready.push({ task: timer.task, turn: timer.task.turn, value: timer.value });
    }
  }

  return {
    now: () => now,
    start: (name, body) => begin(name, body, null),
    run,
    nextDue,
    alive: () => [...alive].map((task) => task.name),
  };
}
