import { processOf } from '../../kernel/fork.ts';
import { offsetsOf, type TimeOffsets } from '../../kernel/time-offsets.ts';
import { emit, type Procedure } from '../../procedure.ts';
import type { ProcessContext } from '../program.ts';
import type { Given } from './options.ts';

const clocks = ['monotonic', 'boottime'] as const;
const TOO_LARGE = 'Numerical result out of range';
/** The largest number of seconds that a kernel clock can show: KTIME_SEC_MAX. */
const MOST_SECONDS = 9_223_372_036;

/** What `--monotonic` and `--boottime` of unshare(1) ask for; in its words what is wrong with them. */
export function offsetsGiven({ options }: Given): Partial<TimeOffsets> | string | null {
  const offsets: { -readonly [C in keyof TimeOffsets]?: number } = {};
  for (const clock of clocks) {
    const text = options.get(clock)?.at(-1);
    if (text === undefined) continue;
    if (!/^\s*[-+]?\d+$/.test(text)) return `failed to parse ${clock} offset: '${text}'`;
    if (!Number.isSafeInteger(Number(text)))
      return `failed to parse ${clock} offset: '${text}': ${TOO_LARGE}`;
    offsets[clock] = Number(text);
  }
  if (Object.keys(offsets).length === 0) return null;
  return options.has('time')
    ? offsets
    : 'options --monotonic and --boottime require unsharing of a time namespace (-t)';
}

/** Sets the clocks of the time namespace that a process has just made; in words why not, null when they are set. */
export function* setOffsets(
  { machine, pid }: ProcessContext,
  wanted: Partial<TimeOffsets>,
): Procedure<string | null> {
  const process = processOf(machine, pid);
  const up = machine.now() / 1000;
  // No clock may show a time before boot, nor one that it cannot count.
  if (Object.values(wanted).some((seconds) => up + seconds < 0 || up + seconds > MOST_SECONDS / 2))
    return `failed to write to /proc/self/timens_offsets: ${TOO_LARGE}`;
  const id = process.forChildren.time ?? process.namespaces.time;
  const offsets = { ...offsetsOf(machine.world(), process), ...wanted };
  yield emit({ type: 'namespace.changed', id, change: { offsets } });
  return null;
}
