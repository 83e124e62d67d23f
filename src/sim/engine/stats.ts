import { namespaceAt } from '../kernel/namespace-at.ts';
import { endAnswer, sendData } from '../exchange.ts';
import { hostNamespaces } from '../initial-world.ts';
import { countsOf } from '../kernel/carried.ts';
import { disk } from '../kernel/io-account.ts';
import type { IoCounts } from '../kernel/state.ts';
import { processAt } from '../kernel/process-at.ts';
import { usageOf } from '../kernel/usage.ts';
import type { Machine } from '../machine.ts';
import type { Millis } from '../names.ts';
import { type Procedure, sleep } from '../procedure.ts';
import { cgroupOf } from '../runtime/bundle-root.ts';
import type { World } from '../world.ts';
import type { Json } from '../spec.ts';
import { answerError, answerJson, beginStream, type Call, isSet } from './call.ts';
import { timeText } from './clock.ts';
import { findContainer } from './find.ts';
import type { Container } from './state.ts';

/** Between two samples, in ms. */
const INTERVAL = 1000;
const NEVER = '0001-01-01T00:00:00Z';

/** What was counted at one moment; times of processors in ns. */
interface Sample {
  readonly at: Millis;
  readonly cpu: Json;
  readonly memory: Json;
  readonly pids: Json;
  readonly io: Json;
  readonly networks: Json;
}

const noCpu: Json = {
  cpu_usage: { total_usage: 0, usage_in_kernelmode: 0, usage_in_usermode: 0 },
  throttling_data: { periods: 0, throttled_periods: 0, throttled_time: 0 },
};
const noSample: Omit<Sample, 'at'> = { cpu: noCpu, memory: {}, pids: {}, io: null, networks: null };

/** `GET /containers/{id}/stats`: one sample (`stream=0`), or one each second while the container runs. */
export function* containerStats(call: Call): Procedure {
  const { machine, query, connection } = call;
  const container = yield* findContainer(call);
  if (!container) return;
  const streams = query.stream === undefined || isSet(call, 'stream');
  const oneShot = isSet(call, 'one-shot');
  if (streams && oneShot) return yield* answerError(call, 400, 'cannot have stream=true and one-shot=true');
  let before = sampleOf(machine, container);
  if (!streams) {
    if (before && !oneShot) yield sleep(INTERVAL);
    const now = oneShot ? before : sampleOf(machine, container);
    return yield* answerJson(call, 200, statsJson(machine, container, oneShot ? null : before, now));
  }
  yield* beginStream(call, 'application/json');
  // Of one that does not run there is nothing to tell, once a second. It is over when one that ran does so no more.
  for (let last: Sample | null = null; ; last = before, before = sampleOf(machine, container)) {
    if ((last && !before) || !machine.world().host.engine.containers[container.id]) break;
    yield* sendData(connection, `${JSON.stringify(statsJson(machine, container, last, before))}\n`);
    yield sleep(INTERVAL);
  }
  yield* endAnswer(connection);
}

/** The numbers of the container's control group; null when it does not run. */
function sampleOf(machine: Machine, container: Container): Sample | null {
  const { id } = container;
  const task = machine.tasks.get(id);
  const world = machine.world();
  if (!task || world.host.engine.containers[id]?.pid == null) return null;
  const at = machine.now();
  const group = cgroupOf(task.spec);
  const { cpus, memoryTotal } = world.host.hardware;
  const { cpu, memory, pids } = usageOf(world, group, at);
  const used = cpu.micros * 1000;
  return {
    at,
    cpu: {
      cpu_usage: { total_usage: used, usage_in_kernelmode: 0, usage_in_usermode: used },
      system_cpu_usage: at * 1_000_000 * cpus,
      online_cpus: cpus,
      throttling_data: { periods: 0, throttled_periods: 0, throttled_time: 0 },
    },
    memory: {
      usage: memory.used,
      stats: { anon: memory.used - memory.files, file: memory.files, inactive_file: 0 },
      limit: memory.limit ?? memoryTotal,
    },
    pids: pids.limit === null ? { current: pids.used } : { current: pids.used, limit: pids.limit },
    io: ioJson(world.host.kernel.cgroups[group]?.io),
    networks: networksOf(world, container),
  };
}

/** What the disk did for it (Engine API `BlkioStatEntry`); null before it did anything. */
const ioJson = (io: IoCounts | undefined): Json =>
  io
    ? [
        { major: disk.major, minor: disk.minor, op: 'read', value: io.read },
        { major: disk.major, minor: disk.minor, op: 'write', value: io.written },
      ]
    : null;

/** What a container's own interfaces have had; null for one that has none of its own (Engine API `NetworkStats`). */
function networksOf(world: World, { id }: Container): Json {
  const pid = world.host.engine.containers[id]?.pid;
  const net = pid == null ? undefined : processAt(world, pid)?.namespaces.net;
  const namespace = net === undefined || net === hostNamespaces.net ? undefined : net;
  const names = Object.keys(namespaceAt(world, namespace ?? '')?.interfaces ?? {}).filter(
    (name) => name !== 'lo',
  );
  if (namespace === undefined || names.length === 0) return null;
  return Object.fromEntries(
    names.map((name) => {
      const { received, sent } = countsOf(world, namespace, name);
      const counts = {
        rx_bytes: received.bytes,
        rx_packets: received.packets,
        rx_errors: 0,
        rx_dropped: 0,
        tx_bytes: sent.bytes,
        tx_packets: sent.packets,
        tx_errors: 0,
        tx_dropped: 0,
      };
      return [name, counts];
    }),
  );
}

/** Engine API `container.StatsResponse`, keys in Go's order, as with control groups of version 2. */
function statsJson(machine: Machine, container: Container, before: Sample | null, now: Sample | null): Json {
  const { cpu, memory, pids, io, networks } = now ?? noSample;
  return {
    name: `/${container.name}`,
    id: container.id,
    read: now ? timeText(machine, now.at) : NEVER,
    preread: before && now ? timeText(machine, before.at) : NEVER,
    pids_stats: pids,
    blkio_stats: {
      io_service_bytes_recursive: io,
      io_serviced_recursive: null,
      io_queue_recursive: null,
      io_service_time_recursive: null,
      io_wait_time_recursive: null,
      io_merged_recursive: null,
      io_time_recursive: null,
      sectors_recursive: null,
    },
    num_procs: 0,
    storage_stats: {},
    cpu_stats: cpu,
    precpu_stats: before && now ? before.cpu : noCpu,
    memory_stats: memory,
    ...(networks === null ? {} : { networks }),
  };
}
