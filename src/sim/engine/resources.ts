import type { Procedure } from '../procedure.ts';
import type { Json } from '../spec.ts';
import { answerError, type Call } from './call.ts';
import { capabilityProblem } from './capability-tweaks.ts';
import { createContainer } from './create.ts';
import { objectOf } from './json-shape.ts';
import { withMountPoints } from './mount-points.ts';
import { policyProblem } from './policy-problem.ts';
import { settingsProblem } from './settings-problem.ts';

const SMALLEST = 6 * 1024 * 1024;

/** `POST /containers/create` after a look at the limits that are asked for, as moby's daemon_unix.go does. */
export function* createWithinLimits(call: Call): Procedure {
  const asked = objectOf(call.body.HostConfig);
  const { cpus } = call.machine.world().host.hardware;
  const problem =
    capabilityProblem(asked) ??
    resourceProblem(asked, cpus) ??
    policyProblem(objectOf(asked.RestartPolicy)) ??
    settingsProblem(call.body, asked, cpus);
  if (problem !== null) return yield* answerError(call, 400, problem);
  const { Memory: memory, MemorySwap: swap } = asked;
  const fills = typeof memory === 'number' && memory > 0 && (swap === 0 || swap === undefined);
  // Memory and swap together are twice the memory, where nobody says (moby adaptContainerSettings).
  const hostConfig = fills ? { ...asked, MemorySwap: memory * 2 } : asked;
  const isLost = asked.NetworkMode === 'host' && Object.keys(objectOf(asked.PortBindings)).length > 0;
  const warnings = isLost ? ['Published ports are discarded when using host network mode'] : [];
  const filled = { ...call, body: { ...call.body, HostConfig: hostConfig } };
  yield* createContainer(filled, withMountPoints, warnings);
}

/** What the daemon says against these limits; null when they can be had. `cpus` is how many the host has. */
function resourceProblem(hostConfig: { readonly [key: string]: Json }, cpus: number): string | null {
  const given = new Map<string, Json>(Object.entries(hostConfig));
  const of = (key: string): number => {
    const value = given.get(key);
    return typeof value === 'number' ? value : 0;
  };
  const [memory, swap, reservation] = [of('Memory'), of('MemorySwap'), of('MemoryReservation')];
  const [nano, quota, period] = [of('NanoCpus'), of('CpuQuota'), of('CpuPeriod')];
  if (memory !== 0 && memory < SMALLEST) return 'Minimum memory limit allowed is 6MB';
  if (memory > 0 && swap > 0 && swap < memory)
    return 'Minimum memoryswap limit should be larger than memory limit, see usage';
  if (memory === 0 && swap > 0)
    return 'You should always set the Memory limit when using Memoryswap limit, see usage';
  if (reservation > 0 && reservation < SMALLEST) return 'Minimum memory reservation allowed is 6MB';
  if (memory > 0 && reservation > 0 && memory < reservation)
    return 'Minimum memory limit can not be less than memory reservation limit, see usage';
  if (nano !== 0 && period > 0) return 'Conflicting options: Nano CPUs and CPU Period cannot both be set';
  if (nano !== 0 && quota > 0) return 'Conflicting options: Nano CPUs and CPU Quota cannot both be set';
  if (nano < 0 || nano > cpus * 1e9)
    return `Range of CPUs is from 0.01 to ${cpus}.00, as there are only ${cpus} CPUs available`;
  if (period !== 0 && (period < 1000 || period > 1_000_000))
    return 'CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)';
  if (quota > 0 && quota < 1000) return 'CPU cfs quota can not be less than 1ms (i.e. 1000)';
  return null;
}
