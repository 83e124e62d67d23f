import { apply } from './apply.ts';
import { createChannel, send } from './channel.ts';
import { serveDaemon } from './engine/serve.ts';
import type { SimEvent } from './event.ts';
import { type Connection, createConnection, type HttpRequest, nextExchangeId } from './exchange.ts';
import { initialWorld } from './initial-world.ts';
import { createTty } from './kernel/line-discipline.ts';
import type { Machine } from './machine.ts';
import type { Millis } from './names.ts';
import { emit } from './procedure.ts';
import { programs } from './program/programs.ts';
import type { Hub } from './registry/hub.ts';
import { createScheduler } from './scheduler.ts';
import { servePrompt } from './shell/prompt.ts';
import type { Signal } from './spec.ts';
import type { World } from './world.ts';

/** One fact, when it happened, and everything as it was right after it. */
export interface Step {
  readonly seq: number;
  readonly at: Millis;
  readonly event: SimEvent;
  readonly world: World;
}

/** All that a machine is told from outside. Together with its options it is the whole run. */
export type Input = {
  readonly at: Millis;
  /** Deliver after this many steps, where several fall into one millisecond. */
  readonly after?: number;
} & (
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'signal'; readonly signal: Signal }
  | { readonly kind: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly kind: 'request'; readonly request: HttpRequest }
  | { readonly kind: 'advance' }
);

export interface SimulationOptions {
  readonly seed: number;
  /** Unix time in ms at virtual time 0. */
  readonly epoch: number;
  readonly terminal: { readonly isTty: boolean; readonly columns: number; readonly rows: number };
  readonly hub: Hub;
}

/** Why the simulation stands: the prompt is back, it waits for someone outside, or it reached a bound. */
export type Settled = 'prompt' | 'waiting' | 'bounded';

/** How far a stretch may run ahead of the last input: virtual ms, and steps. */
export interface Stretch {
  readonly ms: Millis;
  readonly steps: number;
}

const defaultStretch: Stretch = { ms: 120_000, steps: 20_000 };

export interface Simulation {
  readonly initial: World;
  /** Grows as it runs; what is in it never changes. */
  readonly steps: readonly Step[];
  readonly machine: Machine;
  readonly now: () => Millis;
  readonly world: () => World;
  /** Lets time pass up to the input's moment and delivers it there. A request gives its connection. */
  readonly submit: (input: Input) => Connection | null;
  /** Runs on until the prompt is back or nothing more happens by itself, within the stretch. */
  readonly settle: (stretch?: Stretch) => Settled;
  /** Runs what is due up to a moment, for servers whose clock is driven from outside. */
  readonly advance: (to: Millis) => void;
  /** When the next thing falls due by itself, or null. */
  readonly nextDue: () => Millis | null;
  /** Lets the clock jump to the next thing due and does what is due then; false when nothing is. */
  readonly step: () => boolean;
}

/** A machine that has just been switched on. Same options and inputs, same steps, byte for byte. */
export function createSimulation(options: SimulationOptions): Simulation {
  const { seed, epoch, terminal, hub } = options;
  const initial = initialWorld(seed, terminal, hub);
  let world = initial;
  const steps: Step[] = [];
  const record = (event: SimEvent, at: Millis): void => {
    world = apply(world, event);
    steps.push({ seq: steps.length, at, event, world });
  };
  const scheduler = createScheduler(record);
  const lines = createChannel<string>('lines');
  const machine: Machine = {
    seed,
    epoch,
    world: () => world,
    now: scheduler.now,
    hub,
    daemon: createChannel('docker.sock'),
    listeners: new Set(),
    processes: new Map(),
    containers: new Map(),
    tasks: new Map(),
    tty: createTty('pts/0', terminal, (text) => emit({ type: 'output.written', stream: 'tty', text })),
    programs,
  };
  scheduler.start('dockerd', serveDaemon(machine));
  scheduler.start('prompt', servePrompt(machine, lines));
  scheduler.run({ upTo: 0, maxEvents: Number.POSITIVE_INFINITY });

  function deliver(input: Input): Connection | null {
    switch (input.kind) {
      case 'line':
        send(lines, input.line);
        return null;
      case 'keys':
        scheduler.start('keys', machine.tty.type(input.keys));
        return null;
      case 'signal':
        send(machine.tty.signals, input.signal);
        return null;
      case 'resize':
        scheduler.start('resize', resize(input.columns, input.rows));
        return null;
      case 'request': {
        // Recorded here and now, so that two requests of one moment get ids of their own.
        const { method, path, body } = input.request;
        const exchange = nextExchangeId(machine);
        record(
          { type: 'request.sent', exchange, from: 'client', to: 'daemon', method, path, body },
          scheduler.now(),
        );
        const connection = createConnection(exchange, input.request);
        send(machine.daemon, connection);
        return connection;
      }
      case 'advance':
        return null;
    }
  }

  function* resize(columns: number, rows: number) {
    machine.tty.columns = columns;
    machine.tty.rows = rows;
    yield* emit({ type: 'terminal.resized', columns, rows });
    send(machine.tty.signals, 'WINCH');
  }

  function submit(input: Input): Connection | null {
    const after = input.after;
    if (after !== undefined && after > steps.length) {
      scheduler.run({ upTo: input.at, maxEvents: after - steps.length });
    } else if (after === undefined && input.at > scheduler.now()) {
      scheduler.run({ upTo: input.at, maxEvents: Number.POSITIVE_INFINITY });
    }
    return deliver(input);
  }

  function settle(stretch: Stretch = defaultStretch): Settled {
    const limit = scheduler.now() + stretch.ms;
    const idle = () => !world.terminal.foreground && lines.queue.length === 0;
    const start = steps.length;
    for (;;) {
      const stopped = scheduler.run({
        upTo: scheduler.now(),
        maxEvents: stretch.steps - (steps.length - start),
      });
      if (stopped === 'events') return 'bounded';
      if (idle()) return 'prompt';
      const next = scheduler.run({
        upTo: limit,
        maxEvents: stretch.steps - (steps.length - start),
        until: idle,
        stopAtIdle: true,
      });
      if (next === 'until') continue;
      return next === 'idle' ? 'waiting' : 'bounded';
    }
  }

  return {
    initial,
    steps,
    machine,
    now: scheduler.now,
    world: () => world,
    submit,
    settle,
    advance: (to) => {
      scheduler.run({ upTo: to, maxEvents: Number.POSITIVE_INFINITY });
    },
    nextDue: scheduler.nextDue,
    step: () => {
      const due = scheduler.nextDue();
      if (due === null) return false;
      scheduler.run({ upTo: due, maxEvents: Number.POSITIVE_INFINITY });
      return true;
    },
  };
}
