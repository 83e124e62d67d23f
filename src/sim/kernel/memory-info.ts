import type { World } from '../world.ts';
import { chargedFiles } from './charged-files.ts';

/** The whole machine's memory, in bytes. */
export interface MemoryInfo {
  readonly total: number;
  /** What all processes hold together. */
  readonly held: number;
  /** Files in memory disks: they count as cached, and cannot be had without losing them. */
  readonly files: number;
  readonly free: number;
}

/** What free(1), top(1) and /proc/meminfo tell. */
export function memoryInfo(world: World): MemoryInfo {
  const total = world.host.hardware.memoryTotal;
  const held = world.host.kernel.processes.reduce((sum, { memory }) => sum + memory, 0);
  const files = chargedFiles(world, '/');
  return { total, held, files, free: total - held - files };
}
