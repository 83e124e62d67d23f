const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'] as const;

/**
 * `bytes` in decimal units with `precision` significant digits, as github.com/docker/go-units does it.
 *
 * Image and container lists use 3, pull progress and `system df` 4. 999 900 bytes at 3 digits are `1e+03kB`.
 */
export function humanSize(bytes: number, precision = 4): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return significant(size, precision) + (units[unit] ?? '');
}

/** Enough digits to see of any size whether it lies just between two of its roundings. */
const EXACT = 60;

/** A size of at least 0 with so many significant digits, as Go's `%.<precision>g` prints it: ties go to the even digit. */
export function significant(value: number, precision: number): string {
  const up = value.toPrecision(precision);
  const exact = value.toPrecision(EXACT).replace(/^0\.0*|\./g, '');
  // JavaScript takes the larger of two that are equally near, Go the even one.
  const isTie = /^50*$/.test(exact.slice(precision));
  const isOdd = /^[\d.]*[13579](e|$)/.test(up);
  const text = isTie && isOdd ? (value * (1 - 2 ** -52)).toPrecision(precision) : up;
  const [digits = '', power] = text.split('e+');
  const short = digits.includes('.') ? digits.replace(/\.?0*$/, '') : digits;
  return power === undefined ? short : `${short}e+${power.padStart(2, '0')}`;
}
