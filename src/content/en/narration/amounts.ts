const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** Bytes in decimal units, as docker counts them: `629 bytes`, `2.4 kB`, `44 MB`. */
export function amount(bytes: number): string {
  const power = powerOf(bytes);
  return `${rounded(bytes, power)} ${UNITS[power] ?? 'bytes'}`;
}

/** Bytes of memory, which docker counts by 1024: `128 MB` for `-m 128m`. */
export function memoryAmount(bytes: number): string {
  return amount(decimal(bytes, bytes));
}

/** Memory in use of a limit, in the limit's unit: `4.1 of 128 MB`. */
export function memoryAmountOf(used: number, limit: number): string {
  return amountOf(decimal(used, limit), decimal(limit, limit));
}

/** Bytes stretched so that the unit of `whole`, a power of 1024, becomes the power of 1000 of the same name. */
function decimal(bytes: number, whole: number): number {
  const power = Math.min(3, Math.floor(Math.log2(Math.max(1, whole)) / 10));
  return bytes / 1.024 ** power;
}

/** A part and its whole in the whole's unit: `1.2 of 28 MB`. */
export function amountOf(part: number, whole: number): string {
  const power = powerOf(whole);
  const value = part / 1000 ** power;
  const shown = whole / 1000 ** power >= 10 && value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
  return `${shown} of ${amount(whole)}`;
}

/** Processors at work, to a hundredth, and of how many: `0.33 of 0.5`. */
export function parts(used: number, whole?: number): string {
  const shown = String(Math.round(used * 100) / 100);
  return whole === undefined ? shown : `${shown} of ${whole}`;
}

function powerOf(bytes: number): number {
  let power = 0;
  while (power < UNITS.length - 1 && bytes >= 1000 ** (power + 1)) power++;
  return power;
}

function rounded(bytes: number, power: number): string {
  const value = bytes / 1000 ** power;
  return value < 10 && power > 0 ? value.toFixed(1) : String(Math.round(value));
}
