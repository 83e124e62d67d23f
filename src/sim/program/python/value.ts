/** A value as the stand-ins know it. */
export type Value =
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'str'; readonly value: string }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'NoneType' }
  | { readonly type: 'tuple' | 'list'; readonly items: readonly Value[] }
  | {
      readonly type: 'sys.version_info';
      readonly items: readonly Value[];
      readonly names: readonly string[];
    }
  | { readonly type: 'module' }
  | { readonly type: 'builtin_function_or_method'; readonly name: string; readonly self?: string };

/** The two languages that there are. */
export type Major = 2 | 3;

export const none: Value = { type: 'NoneType' };
export const int = (value: bigint | number): Value => ({ type: 'int', value: BigInt(value) });
export const float = (value: number): Value => ({ type: 'float', value });
export const text = (value: string): Value => ({ type: 'str', value });
export const truth = (value: boolean): Value => ({ type: 'bool', value });

const LONG = 1n << 63n;

/** Digits and exponent as repr(float) writes them: the shortest that read back the same, or 12 digits for 2's str. */
function floatText(value: number, digits: number | null): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  const [mantissa = '0', power = '0'] = (
    digits === null ? value.toExponential() : value.toExponential(digits - 1)
  ).split('e');
  const sign = Object.is(value, -0) || value < 0 ? '-' : '';
  const figures = mantissa.replace(/[-.]/g, '').replace(/(?<=.)0+$/, '');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= (digits ?? 16)) {
    const shown = figures.length > 1 ? `${figures[0]}.${figures.slice(1)}` : figures;
    return `${sign}${shown}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${figures}`;
  const whole = figures.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${figures.slice(exponent + 1) || '0'}`;
}

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\\': '\\\\' };

function quoted(value: string, major: Major): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  let shown = '';
  for (const letter of value) {
    const code = letter.codePointAt(0) ?? 0;
    if (letter === quote) shown += `\\${quote}`;
    else if (named[letter]) shown += named[letter];
    else if (code < 0x20 || code === 0x7f) shown += `\\x${code.toString(16).padStart(2, '0')}`;
    // Text is bytes in Python 2, and Python 2 shows those that are no letters of ASCII by number.
    else if (code > 0x7f && major === 2)
      shown += encodeURIComponent(letter).toLowerCase().replaceAll('%', '\\x');
    else shown += letter;
  }
  return quote + shown + quote;
}

/** repr(value). */
export function repr(value: Value, major: Major): string {
  switch (value.type) {
    case 'int':
      return `${value.value}${major === 2 && (value.value >= LONG || value.value < -LONG) ? 'L' : ''}`;
    case 'float':
      return floatText(value.value, null);
    case 'str':
      return quoted(value.value, major);
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'NoneType':
      return 'None';
    case 'tuple':
      return `(${value.items.map((item) => repr(item, major)).join(', ')}${value.items.length === 1 ? ',' : ''})`;
    case 'list':
      return `[${value.items.map((item) => repr(item, major)).join(', ')}]`;
    case 'sys.version_info':
      return `sys.version_info(${value.items.map((item, i) => `${value.names[i]}=${repr(item, major)}`).join(', ')})`;
    case 'module':
      return "<module 'sys' (built-in)>";
    case 'builtin_function_or_method':
      return `<built-in function ${value.name}>`;
  }
}

/** str(value). */
export function str(value: Value, major: Major): string {
  if (value.type === 'str') return value.value;
  if (value.type === 'int') return String(value.value);
  return value.type === 'float' && major === 2 ? floatText(value.value, 12) : repr(value, major);
}

/** bool(value). */
export function isTrue(value: Value): boolean {
  switch (value.type) {
    case 'int':
      return value.value !== 0n;
    case 'float':
      return value.value !== 0;
    case 'str':
      return value.value !== '';
    case 'bool':
      return value.value;
    case 'NoneType':
      return false;
    case 'tuple':
    case 'list':
    case 'sys.version_info':
      return value.items.length > 0;
    default:
      return true;
  }
}
