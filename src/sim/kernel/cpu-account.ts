import type { Millis } from '../names.ts';
import type { BusyProcess, CpuAccount } from './state.ts';

/** The account with what was used up to a moment written down, and who is busy from then on. */
export function settled(
  account: CpuAccount,
  at: Millis,
  busy: readonly BusyProcess[] = account.busy,
): CpuAccount {
  const used: Record<string, number> = { ...account.used };
  for (const { cgroup, cpus } of account.busy)
    used[cgroup] = (used[cgroup] ?? 0) + Math.round((at - account.since) * 1000 * cpus);
  return { since: at, busy, used };
}

/** The account when a control group is gone: what was used in it stays in the root's sum. */
export function handedUp(account: CpuAccount, path: string): CpuAccount {
  const { [path]: gone, ...used } = account.used;
  return gone === undefined ? account : { ...account, used: { ...used, '/': (used['/'] ?? 0) + gone } };
}
