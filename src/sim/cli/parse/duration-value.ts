const units: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

/** Nanoseconds of a duration such as `1m30s`, or null when Go's time.ParseDuration refuses it. */
export function durationNs(text: string): number | null {
  const [, sign = '', body = ''] = /^([+-]?)([\s\S]*)$/.exec(text) ?? [];
  if (body === '0') return 0;
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(body)) return null;
  let total = 0;
  for (const [, count = '', unit = ''] of body.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g))
    total += Math.trunc(Number(count) * (units[unit] ?? 0));
  return sign === '-' ? -total : total;
}
