import type { Controller } from './control-groups.ts';
import { NO_LIMIT, PERIOD } from './cgroup-files.ts';
import type { Outcome } from './errno.ts';
import type { Cgroup } from './state.ts';

type Limits = Partial<Omit<Cgroup, 'path'>>;

/** What a group has left when it loses a controller. */
export const noLimits: { readonly [C in Controller]: Limits } = {
  cpu: { cpuMax: null, cpuWeight: 100 },
  io: {},
  memory: { memoryMax: null, memoryLow: 0, swapMax: NO_LIMIT },
  pids: { pidsMax: null },
};

const PAGE = 4096;
const units = ['', 'k', 'm', 'g', 't'];
/** More processes than this no kernel numbers: PID_MAX_LIMIT. */
const MOST_PIDS = 4_194_304;

const good = (value: Limits): Outcome<Limits> => ({ ok: true, value });
const bad: Outcome<never> = { ok: false, error: 'EINVAL' };

/** Bytes in whole pages, `max` for none: `32M`. Undefined for what is no amount. */
function amountOf(text: string): number | null | undefined {
  if (text === 'max') return null;
  const [, digits, unit = ''] = /^(\d+)([kmgt]?)$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const bytes = Number(digits) * 1024 ** units.indexOf(unit.toLowerCase());
  return Math.min(NO_LIMIT, Math.floor(bytes / PAGE) * PAGE);
}

/** `QUOTA PERIOD` in microseconds. */
function cpuLimit(text: string): Outcome<Limits> {
  const [quota = '', period = String(PERIOD)] = text.split(/\s+/);
  const each = Number(period);
  if (!/^\d+$/.test(period) || each < 1000 || each > 1_000_000) return bad;
  if (quota === 'max') return good({ cpuMax: null });
  return /^\d+$/.test(quota) && Number(quota) >= 1000 ? good({ cpuMax: Number(quota) / each }) : bad;
}

/** What is written into a file of a control group as the limit that it sets: cgroup-v2.rst. */
export function limitFrom(name: string, text: string): Outcome<Limits> {
  if (name === 'cpu.max') return cpuLimit(text);
  if (name === 'cpu.weight') {
    if (!/^\d+$/.test(text)) return bad;
    const cpuWeight = Number(text);
    return cpuWeight < 1 || cpuWeight > 10_000 ? { ok: false, error: 'ERANGE' } : good({ cpuWeight });
  }
  if (name === 'pids.max') {
    if (text === 'max') return good({ pidsMax: null });
    return /^\d+$/.test(text) && Number(text) <= MOST_PIDS ? good({ pidsMax: Number(text) }) : bad;
  }
  const amount = amountOf(text);
  if (amount === undefined) return bad;
  switch (name) {
    case 'memory.max':
      return good({ memoryMax: amount });
    case 'memory.low':
      return good({ memoryLow: amount ?? NO_LIMIT });
    case 'memory.swap.max':
      return good({ swapMax: amount ?? NO_LIMIT });
    default:
      return bad;
  }
}
