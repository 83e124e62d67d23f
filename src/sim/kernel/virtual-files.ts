import { namespaceIn } from './namespace-at.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { processAt } from './process-at.ts';

/** The files that are no files: what the kernel shows under /proc and /sys. Null elsewhere. */
export function virtualFile(machine: Machine, pid: Pid, path: string): string | null {
  const { namespaces } = machine.world().host.kernel;
  const process = processAt(machine.world(), pid);
  if (!process) return null;
  switch (path) {
    case '/proc/uptime': {
      // Each processor has been idle as long as nothing says otherwise.
      const { boottime = 0 } = namespaceIn(namespaces, process.namespaces.time)?.offsets ?? {};
      const up = machine.now() / 1000;
      const { cpus } = machine.world().host.hardware;
      return `${(up + boottime).toFixed(2)} ${(up * cpus).toFixed(2)}\n`;
    }
    default:
      return null;
  }
}
