import { describe, expect, it } from 'vitest';
import { allParts } from './all-parts.ts';
import { apply } from './apply.ts';
import { invocationTransitions } from './cli/invocation.ts';
import { containerTransitions } from './engine/container-state.ts';
import { layerTransitions } from './engine/layer-state.ts';
import type { Container } from './engine/state.ts';
import { storeTransitions } from './engine/store-state.ts';
import type { SimEvent } from './event.ts';
import { exchangeTransitions } from './exchange.ts';
import { hostNamespaces, hostPids, initialWorld } from './initial-world.ts';
import { processAt } from './kernel/process-at.ts';
import { processTransitions } from './kernel/state.ts';
import { moved, type Transitions } from './lifecycle.ts';
import { runcTransitions, shimTransitions, taskTransitions } from './runtime/state.ts';
import { serverTransitions } from './server-state.ts';
import type { World } from './world.ts';

const start = initialWorld(
  1,
  { isTty: false, columns: 80, rows: 24 },
  { repositories: {}, handle: () => ({ status: 404, headers: {}, body: '' }), publicSize: () => null },
);
const id = 'c'.repeat(64);
const container: Container = {
  id,
  name: 'c',
  imageId: `sha256:${'1'.repeat(64)}`,
  image: 'busybox',
  status: 'created',
  config: {},
  hostConfig: {},
  argv: ['sh'],
  writable: 'overlay2/c',
  lower: [],
  mounts: [],
  createdAt: 0,
  startedAt: null,
  finishedAt: null,
  pid: null,
  exitCode: 0,
  error: '',
  oomKilled: false,
  restartCount: 0,
  endpoints: [],
  networking: {},
  networks: null,
  log: [],
};

/** A participant's state machine as the World has it: how it is put into a state, moved, and looked at. */
interface Machine<State extends string> {
  readonly table: Transitions<State>;
  readonly put: (state: State) => World;
  /** The event that moves it; null where none does, since what has that state is gone from the World. */
  readonly move: (to: State, from: State) => SimEvent | null;
  readonly seen: (world: World) => State | undefined;
}

const inEngine = (change: Partial<World['host']['engine']>): World => ({
  ...start,
  host: { ...start.host, engine: { ...start.host.engine, ...change } },
});
const inRuntime = (task: object): World => ({
  ...start,
  host: {
    ...start.host,
    runtime: {
      tasks: {
        [id]: {
          container: id,
          state: 'none',
          pid: null,
          shim: null,
          runc: null,
          operation: null,
          spec: null,
          ...task,
        },
      },
    },
  },
});
const task = (world: World) => world.host.runtime.tasks[id];
const exchange = {
  id: 'exchange-0',
  from: 'client',
  to: 'daemon',
  method: 'GET',
  path: '/',
  status: null,
} as const;
const digest = `sha256:${'2'.repeat(64)}`;

function machine<State extends string>(described: Machine<State>): Machine<string> {
  return described as unknown as Machine<string>;
}

const machines: Readonly<Record<string, Machine<string>>> = {
  client: machine({
    table: invocationTransitions,
    put: (state) => ({
      ...start,
      invocations: { 'command-0': { id: 'command-0', argv: [], pid: 1310, state } },
    }),
    move: (to) =>
      to === 'ended'
        ? { type: 'command.ended', invocation: 'command-0', exitCode: 0 }
        : { type: 'command.moved', invocation: 'command-0', to },
    seen: (world) => world.invocations['command-0']?.state,
  }),
  'a request': machine({
    table: exchangeTransitions,
    put: (state) => ({ ...start, exchanges: { 'exchange-0': { ...exchange, state } } }),
    move: (to) => {
      const moves: Readonly<Record<string, SimEvent>> = {
        served: { type: 'request.received', exchange: 'exchange-0' },
        answered: { type: 'response.sent', exchange: 'exchange-0', status: 200, body: null },
        closed: { type: 'exchange.closed', exchange: 'exchange-0' },
      };
      return moves[to] ?? null;
    },
    seen: (world) => world.exchanges['exchange-0']?.state,
  }),
  'a layer in the image store': machine({
    table: layerTransitions,
    put: (state) =>
      inEngine({
        store: 'receiving',
        pulls: { x: { reference: 'x', layers: [{ digest, state, current: 0, total: 1 }] } },
      }),
    move: (to) => ({ type: 'layer.moved', digest, to }),
    seen: (world) => world.host.engine.pulls.x?.layers[0]?.state,
  }),
  'a container': machine({
    table: containerTransitions,
    put: (status) => inEngine({ containers: { [id]: { ...container, status } } }),
    move: (status) => ({ type: 'container.changed', id, status, change: {} }),
    seen: (world) => world.host.engine.containers[id]?.status,
  }),
  "containerd's task": machine({
    table: taskTransitions,
    put: (state) => inRuntime({ state }),
    move: (to) => ({ type: 'task.moved', container: id, to }),
    seen: (world) => task(world)?.state,
  }),
  shim: machine({
    table: shimTransitions,
    put: (state) => inRuntime({ shim: { pid: 7, state } }),
    move: (to) => ({ type: 'shim.moved', container: id, pid: 7, to }),
    seen: (world) => task(world)?.shim?.state,
  }),
  runc: machine({
    table: runcTransitions,
    put: (runc) => inRuntime({ runc }),
    move: (to) => ({ type: 'runc.moved', container: id, to }),
    seen: (world) => task(world)?.runc ?? undefined,
  }),
  'a process of the kernel': machine({
    table: processTransitions,
    put: (state) => {
      const shell = processAt(start, hostPids.shell);
      if (!shell) throw new Error('no shell');
      const process = { ...shell, pid: 7, ppid: 1, namespaces: hostNamespaces, state };
      const processes = [...start.host.kernel.processes, process];
      return { ...start, host: { ...start.host, kernel: { ...start.host.kernel, processes } } };
    },
    move: (to) => {
      if (to === 'zombie') return { type: 'process.exited', pid: 7, code: 0, signal: null };
      return to === 'dead' ? { type: 'process.reaped', pid: 7 } : { type: 'process.moved', pid: 7, to };
    },
    seen: (world) => processAt(world, 7)?.state,
  }),
};

/** States that the World has no place for: whoever reaches them is gone. */
const gone = ['ended', 'closed', 'dead'];

describe.each(Object.entries(machines))('%s', (_name, { table, put, move, seen }) => {
  const states = Object.keys(table);
  const arrows = states.flatMap((from) => states.map((to) => ({ from, to })));

  it.each(arrows.filter(({ from, to }) => table[from]?.includes(to)))(
    'goes from $from to $to',
    ({ from, to }) => {
      const event = move(to, from);
      if (event === null) throw new Error(`nothing moves it to ${to}`);
      const after = seen(apply(allParts.reducers, put(from), event));
      expect(after === undefined && gone.includes(to) ? to : after).toBe(to);
    },
  );

  it.each(arrows.filter(({ from, to }) => !table[from]?.includes(to)))(
    'has no way from $from to $to',
    ({ from, to }) => {
      const event = move(to, from);
      if (event !== null)
        expect(() => apply(allParts.reducers, put(from), event)).toThrow(`no way from ${from} to ${to}`);
      expect(() => moved('it', table, from, to)).toThrow(`no way from ${from} to ${to}`);
    },
  );
});

describe('what is seen of whole participants', () => {
  const asked = (world: World, name: string, to: 'daemon' | 'registry'): World =>
    apply(allParts.reducers, world, {
      type: 'request.sent',
      exchange: name,
      from: 'client',
      to,
      method: 'GET',
      path: '/',
      body: null,
    });
  const taken = (world: World, name: string) =>
    apply(allParts.reducers, world, { type: 'request.received', exchange: name });
  const answered = (world: World, name: string) =>
    apply(allParts.reducers, world, { type: 'response.sent', exchange: name, status: 200, body: null });
  const closed = (world: World, name: string) =>
    apply(allParts.reducers, world, { type: 'exchange.closed', exchange: name });

  it.each(['daemon', 'registry'] as const)('the %s listens, works, answers, and listens again', (server) => {
    const other = server === 'daemon' ? 'registry' : 'daemon';
    let world = asked(start, 'a', server);
    const see = () => world.servers[server];
    expect(see()).toBe('listening');
    world = taken(world, 'a');
    expect(see()).toBe('working');
    world = answered(world, 'a');
    expect(see()).toBe('answering');
    world = taken(asked(world, 'b', server), 'b');
    expect(see()).toBe('answering');
    world = closed(world, 'a');
    expect(see()).toBe('working');
    world = closed(world, 'b');
    expect(see()).toBe('listening');
    expect(world.servers[other]).toBe('listening');
  });

  it('the image store rests, receives, unpacks, and rests again', () => {
    const layers = [{ digest, size: 1 }];
    const steps: readonly SimEvent[] = [
      { type: 'pull.started', reference: 'x' },
      { type: 'manifest.fetched', reference: 'x', digest, layers },
      { type: 'layer.moved', digest, to: 'downloading' },
      { type: 'layer.moved', digest, to: 'verifying' },
      { type: 'layer.moved', digest, to: 'downloaded' },
      { type: 'layer.moved', digest, to: 'extracting' },
      { type: 'layer.moved', digest, to: 'stored' },
      { type: 'pull.ended', reference: 'x', outcome: 'downloaded' },
    ];
    let world = start;
    const seen = steps.map((event) => {
      world = apply(allParts.reducers, world, event);
      return world.host.engine.store;
    });
    const receiving = Array.from({ length: 5 }, () => 'receiving');
    expect(seen).toEqual([...receiving, 'unpacking', 'receiving', 'resting']);
  });

  it.each([
    ['server', serverTransitions],
    ['image store', storeTransitions],
  ] as const)(
    'the table of the %s leads from every state back to where it began',
    (_name, table: Transitions<string>) => {
      const [first = ''] = Object.keys(table);
      for (const from of Object.keys(table)) {
        const reached = new Set([from]);
        for (const state of reached) for (const next of table[state] ?? []) reached.add(next);
        expect(reached.has(first), from).toBe(true);
      }
    },
  );
});
