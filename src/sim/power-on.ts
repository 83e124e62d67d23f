import { apply } from './apply.ts';
import { createChannel, send } from './channel.ts';
import { serveDaemon } from './engine/serve.ts';
import type { SimEvent } from './event.ts';
import { type Connection, createConnection, nextExchangeId } from './exchange.ts';
import { initialWorld } from './initial-world.ts';
import { createTty } from './kernel/line-discipline.ts';
import { askKernel } from './kernel/app.ts';
import type { Machine } from './machine.ts';
import type { Millis } from './names.ts';
import { emit } from './procedure.ts';
import type { Parts } from './parts.ts';
import { createScheduler } from './scheduler.ts';
import { servePrompt } from './shell/prompt.ts';
import type { Input, Settled, Simulation, SimulationOptions, Step, Stretch } from './simulate.ts';

const defaultStretch: Stretch = { ms: 120_000, steps: 20_000 };

/** A machine of these parts that has just been switched on. It keeps the record of parts itself: what comes later is there. */
export function powerOn(options: SimulationOptions, parts: Parts): Simulation {
  const { seed, epoch, terminal, hub, platform = 'linux' } = options;
  const initial = parts.boot(initialWorld(seed, terminal, hub), platform);
  let world = initial;
  const steps: Step[] = [];
  const record = (event: SimEvent, at: Millis): void => {
    world = apply(parts.reducers, world, event);
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
    oomWatchers: new Map(),
    sockets: new Map(),
    tty: createTty('pts/0', terminal, function* (text) {
      yield emit({ type: 'output.written', stream: 'tty', text });
    }),
    ...parts,
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
      case 'app':
        scheduler.start(`${input.app} asks`, askKernel(machine, input.app, input.device));
        return null;
      case 'open':
        scheduler.start('the browser opens an address', open(input.address));
        return null;
      case 'advance':
        return null;
    }
  }

  /** How many addresses the browser waits for: until they are answered the machine is not at rest. */
  let waiting = 0;

  function* open(address: string) {
    waiting += 1;
    yield* machine.openAddress(machine, address);
    waiting -= 1;
  }

  function* resize(columns: number, rows: number) {
    machine.tty.columns = columns;
    machine.tty.rows = rows;
    yield emit({ type: 'terminal.resized', columns, rows });
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
    const idle = () => !world.terminal.foreground && lines.queue.length === 0 && waiting === 0;
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
