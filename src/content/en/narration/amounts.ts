const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** Bytes in decimal units, as docker counts them: `629 bytes`, `2.4 kB`, `44 MB`. */
export function amount(bytes: number): string {
  const power = powerOf(bytes);
  return `${rounded(bytes, power)} ${UNITS[power] ?? 'bytes'}`;
}

/** A part and its whole in the whole's unit: `1.2 of 28 MB`. */
export function amountOf(part: number, whole: number): string {
  const power = powerOf(whole);
  return `${rounded(part, power)} of ${amount(whole)}`;
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
