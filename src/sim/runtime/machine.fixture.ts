import { allParts } from '../all-parts.ts';
import { apply } from '../apply.ts';
import { createChannel } from '../channel.ts';
import type { SimEvent } from '../event.ts';
import { usualMounts } from '../engine/spec-mounts.ts';
import { initialWorld } from '../initial-world.ts';
import type { FileTree } from '../kernel/file-tree.ts';
import { createTty } from '../kernel/line-discipline.ts';
import type { LiveTty } from '../kernel/tty.ts';
import type { Machine } from '../machine.ts';
import { emit, type Procedure, take } from '../procedure.ts';
import type { Stdio } from '../program/program.ts';
import type { Hub } from '../registry/hub.ts';
import { createScheduler } from '../scheduler.ts';
import type { RuntimeSpec } from '../spec.ts';
import type { World } from '../world.ts';

const file = (content: string, mode = 0o644) => ({
  type: 'file' as const,
  mode,
  uid: 0,
  gid: 0,
  content,
  mtime: 1_748_000_000,
});
const applets = [
  'sh',
  'ls',
  'cat',
  'echo',
  'env',
  'id',
  'hostname',
  'ps',
  'kill',
  'touch',
  'sleep',
  'mkdir',
  'rm',
  'uname',
  'wc',
  'grep',
];

/** The files of a small image with every program. */
export const imageFiles: FileTree = {
  '/bin': { type: 'dir', mode: 0o755, uid: 0, gid: 0 },
  '/bin/busybox': file('#!belowdeck busybox\n', 0o755),
  '/bin/hello': file('#!belowdeck hello\n', 0o755),
  '/run': { type: 'dir', mode: 0o755, uid: 0, gid: 0 },
  '/bin/nginx': file('#!belowdeck nginx\n', 0o755),
  '/bin/python3': file('#!belowdeck python3\n', 0o755),
  '/bin/redis-cli': file('#!belowdeck redis-cli\n', 0o755),
  '/bin/redis-server': file('#!belowdeck redis-server\n', 0o755),
  '/bin/run.sh': file('#!/bin/sh\necho script $1\n', 0o755),
  '/bin/broken': file('zzz', 0o755),
  '/etc/passwd': file('root:x:0:0:root:/root:/bin/sh\n'),
  '/etc/group': file('root:x:0:\n'),
  '/etc/motd': file('hello\n'),
  ...Object.fromEntries(
    applets.map((name) => [
      `/bin/${name}`,
      { type: 'symlink' as const, mode: 0o777, uid: 0, gid: 0, target: 'busybox' },
    ]),
  ),
};

export interface Bench {
  readonly machine: Machine;
  readonly events: SimEvent[];
  readonly run: (body: Procedure<unknown>, upTo?: number) => void;
  readonly alive: () => readonly string[];
  readonly world: () => World;
}

/** A machine with the image's files on its disk as `lower`, and an empty `upper`. */
export function createBench(): Bench {
  const hub = { repositories: {} } as unknown as Hub;
  const start = initialWorld(1, { isTty: true, columns: 80, rows: 24 }, hub);
  let world: World = {
    ...start,
    host: {
      ...start.host,
      hardware: {
        ...start.host.hardware,
        disk: { ...start.host.hardware.disk, lower: imageFiles, upper: {} },
      },
    },
  };
  const events: SimEvent[] = [];
  const scheduler = createScheduler((event) => {
    world = apply(allParts.reducers, world, event);
    events.push(event);
  });
  const machine: Machine = {
    seed: 1,
    epoch: 1_750_000_000_000,
    world: () => world,
    now: scheduler.now,
    hub,
    daemon: createChannel('daemon'),
    listeners: new Set(),
    processes: new Map(),
    containers: new Map(),
    tasks: new Map(),
    oomWatchers: new Map(),
    sockets: new Map(),
    tty: createTty('desk', { columns: 80, rows: 24 }, function* (text) {
      yield emit({ type: 'output.written', stream: 'tty', text });
    }),
    ...allParts,
  };
  return {
    machine,
    events,
    world: () => world,
    alive: scheduler.alive,
    run: (body, upTo = Number.POSITIVE_INFINITY) => {
      scheduler.start('test', body);
      scheduler.run({ upTo, maxEvents: 20_000 });
    },
  };
}

export const container = 'c0ffee'.padEnd(64, '0');

/** A bundle that runs `args` with the usual namespaces. */
export function bundle(args: readonly string[], change: Partial<RuntimeSpec['process']> = {}): RuntimeSpec {
  return {
    ociVersion: '1.2.1',
    process: {
      terminal: false,
      user: { uid: 0, gid: 0 },
      args,
      env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'HOME=/root'],
      cwd: '/',
      capabilities: { bounding: ['CAP_KILL'], effective: ['CAP_KILL'], permitted: ['CAP_KILL'] },
      ...change,
    },
    root: { path: '/var/lib/docker/rootfs', readonly: false },
    hostname: container.slice(0, 12),
    mounts: usualMounts,
    linux: {
      namespaces: (['mnt', 'net', 'uts', 'pid', 'ipc', 'cgroup'] as const).map((type) => ({ type })),
      cgroupsPath: `system.slice:docker:${container}`,
      resources: { memory: null, nanoCpus: null, pids: null },
    },
  };
}

/** Streams that are pipes. */
export function pipes(): Stdio {
  return {
    stdin: createChannel('in'),
    stdout: createChannel('out'),
    stderr: createChannel('err'),
    tty: null,
  };
}

/** Streams that are one terminal, and what it showed. */
export function terminal(): { readonly stdio: Stdio; readonly tty: LiveTty; readonly shown: string[] } {
  const shown: string[] = [];
  const screen = createChannel<string>('screen');
  const tty = createTty('container', { columns: 80, rows: 24 }, function* (text) {
    shown.push(text);
    screen.queue.push(text);
    yield* take(screen);
  });
  return {
    stdio: { stdin: tty.input, stdout: createChannel('out'), stderr: createChannel('err'), tty },
    tty,
    shown,
  };
}
