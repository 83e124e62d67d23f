// strconv takes precision 6 for the choice of the form when it prints the fewest digits.
const shortestLimit = 6;

interface Decimal {
  readonly negative: boolean;
  /** Significant digits, no trailing zeros; `''` for zero. */
  readonly digits: string;
  /** The decimal point stands before `digits[point]`. */
  readonly point: number;
}

/** `value` as Go's `%.<precision>g`: half to even on the exact value, exponent form from `precision` digits on. */
export function formatG(value: number, precision: number): string {
  const special = specialFloat(value);
  if (special !== undefined) return special;
  const wanted = Math.max(precision, 1);
  const decimal = round(exactDecimal(value), wanted);
  // https://pkg.go.dev/strconv#FormatFloat: %e is used if the exponent is < -4 or >= the precision.
  const limit =
    wanted > decimal.digits.length && decimal.digits.length >= decimal.point ? decimal.digits.length : wanted;
  return layOut(decimal, limit);
}

/** `value` as Go's `%v` of a float64: the fewest digits that read back the same, exponent form from 1e+06 on. */
export function formatFloat(value: number): string {
  const special = specialFloat(value);
  if (special !== undefined) return special;
  const decimal = shortestDecimal(value);
  return layOut(decimal, shortestLimit);
}

/** `value` as Go's `%.<decimals>f`, half to even on the exact value. */
export function formatF(value: number, decimals: number): string {
  const special = specialFloat(value);
  if (special !== undefined) return special;
  const exact = exactDecimal(value);
  const decimal = round(exact, exact.point + decimals);
  return (decimal.negative ? '-' : '') + plain(decimal, decimals);
}

/** `value` as Go's `%.<decimals>e`, half to even on the exact value. */
export function formatE(value: number, decimals: number): string {
  const special = specialFloat(value);
  if (special !== undefined) return special;
  const decimal = round(exactDecimal(value), decimals + 1);
  const digits = decimal.digits.padEnd(decimals + 1, '0');
  return (decimal.negative ? '-' : '') + withPoint(digits) + exponent(decimal);
}

/** `value` in the fewest digits as encoding/json writes it: plain between 1e-6 and 1e21, else `1e-7`. */
export function jsonFloat(value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const decimal = shortestDecimal(value);
  const size = Math.abs(value);
  if (size < 1e-6 || size >= 1e21) return layOut(decimal, 0).replace(/e-0(\d)$/, 'e-$1');
  return (decimal.negative ? '-' : '') + plain(decimal, Math.max(decimal.digits.length - decimal.point, 0));
}

function specialFloat(value: number): string | undefined {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Number.POSITIVE_INFINITY) return '+Inf';
  if (value === Number.NEGATIVE_INFINITY) return '-Inf';
  return undefined;
}

function exactDecimal(value: number): Decimal {
  // 100 digits are exact for every size and share that Docker prints, so a tie is seen as a tie.
  return fromExponential(value, value.toExponential(100));
}

function shortestDecimal(value: number): Decimal {
  return fromExponential(value, value.toExponential());
}

function fromExponential(value: number, text: string): Decimal {
  const [mantissa = '', power = '0'] = text.replace('-', '').split('e');
  const sign = value < 0 || Object.is(value, -0);
  const exponentOf = text.split('e')[1] ?? power;
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  if (digits === '') return { negative: sign, digits: '', point: 1 };
  return { negative: sign, digits, point: Number(exponentOf) + 1 };
}

function round(decimal: Decimal, count: number): Decimal {
  const { digits, point, negative } = decimal;
  if (digits.length <= count) return decimal;
  if (count < 0) return { negative, digits: '', point: 1 };
  const kept = digits.slice(0, count);
  const rest = digits.slice(count);
  const isTie = rest === '5';
  const up = isTie ? Number(kept.at(-1) ?? '0') % 2 === 1 : rest >= '5';
  if (!up) {
    const trimmed = kept.replace(/0+$/, '');
    return trimmed === '' ? { negative, digits: '', point: 1 } : { negative, digits: trimmed, point };
  }
  const raised = (BigInt(kept === '' ? '0' : kept) + 1n).toString().padStart(count, '0');
  const carry = raised.length > count ? 1 : 0;
  return { negative, digits: raised.replace(/0+$/, ''), point: point + carry };
}

function layOut(decimal: Decimal, limit: number): string {
  const sign = decimal.negative ? '-' : '';
  const power = decimal.point - 1;
  if (decimal.digits !== '' && (power < -4 || power >= limit)) {
    return sign + withPoint(decimal.digits) + exponent(decimal);
  }
  return sign + plain(decimal, Math.max(decimal.digits.length - decimal.point, 0));
}

function withPoint(digits: string): string {
  return digits.length > 1 ? `${digits.slice(0, 1)}.${digits.slice(1)}` : digits;
}

function exponent({ digits, point }: Decimal): string {
  const power = digits === '' ? 0 : point - 1;
  return `e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function plain({ digits, point }: Decimal, decimals: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  if (decimals === 0) return digits === '' ? '0' : whole;
  const padded = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return `${digits === '' ? '0' : whole}.${(digits === '' ? '' : padded).padEnd(decimals, '0').slice(0, decimals)}`;
}
