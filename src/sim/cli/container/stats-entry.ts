import type { StatsEntry } from '../format/stats-format.ts';

/** The parts of Engine API `container.StatsResponse` that the client looks at. */
interface StatsReply {
  readonly name: string;
  readonly id: string;
  readonly pids_stats?: { readonly current?: number };
  readonly cpu_stats?: Cpu;
  readonly precpu_stats?: Cpu;
  readonly memory_stats?: {
    readonly usage?: number;
    readonly limit?: number;
    readonly stats?: { readonly total_inactive_file?: number; readonly inactive_file?: number };
  };
  readonly networks?: Readonly<Record<string, { readonly rx_bytes: number; readonly tx_bytes: number }>>;
  readonly blkio_stats?: {
    readonly io_service_bytes_recursive?: readonly { readonly op: string; readonly value: number }[] | null;
  };
}

interface Cpu {
  readonly cpu_usage?: { readonly total_usage: number };
  readonly system_cpu_usage?: number;
  readonly online_cpus?: number;
}

/** A container of which nothing is known yet, or nothing any more. */
export const unknownEntry = (container: string): StatsEntry => ({
  container,
  name: '',
  id: '',
  cpuPercent: 0,
  memory: 0,
  memoryLimit: 0,
  memoryPercent: 0,
  network: [0, 0],
  block: [0, 0],
  pids: 0,
  valid: false,
});

/** What one answer of the daemon says (cli/command/container/stats_helpers.go of docker/cli). */
export function statsEntry(container: string, json: string): StatsEntry {
  const reply = JSON.parse(json) as StatsReply;
  const memory = memoryOf(reply.memory_stats);
  const memoryLimit = reply.memory_stats?.limit ?? 0;
  return {
    container,
    name: reply.name,
    id: reply.id,
    cpuPercent: cpuPercentOf(reply),
    memory,
    memoryLimit,
    memoryPercent: memoryLimit === 0 ? 0 : (memory / memoryLimit) * 100,
    network: networkOf(reply),
    block: blockOf(reply),
    pids: reply.pids_stats?.current ?? 0,
    valid: true,
  };
}

/** The share of all processors' time between two samples, 100 for one of them. */
function cpuPercentOf({ cpu_stats: now, precpu_stats: before }: StatsReply): number {
  const used = (now?.cpu_usage?.total_usage ?? 0) - (before?.cpu_usage?.total_usage ?? 0);
  const passed = (now?.system_cpu_usage ?? 0) - (before?.system_cpu_usage ?? 0);
  return used > 0 && passed > 0 ? (used / passed) * (now?.online_cpus ?? 0) * 100 : 0;
}

/** Without the part of the page cache that would be given back first. */
function memoryOf({ usage = 0, stats }: NonNullable<StatsReply['memory_stats']> = {}): number {
  const cache = stats?.total_inactive_file ?? stats?.inactive_file ?? 0;
  return cache < usage ? usage - cache : usage;
}

function networkOf({ networks = {} }: StatsReply): readonly [number, number] {
  const all = Object.values(networks);
  return [all.reduce((sum, one) => sum + one.rx_bytes, 0), all.reduce((sum, one) => sum + one.tx_bytes, 0)];
}

function blockOf({ blkio_stats }: StatsReply): readonly [number, number] {
  const all = blkio_stats?.io_service_bytes_recursive ?? [];
  const total = (letter: string) =>
    all.filter(({ op }) => op.toLowerCase().startsWith(letter)).reduce((sum, { value }) => sum + value, 0);
  return [total('r'), total('w')];
}
