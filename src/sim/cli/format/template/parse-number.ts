import { formatFloat } from '../go-float.ts';
import { goQuote } from '../go-quote.ts';
import { goUnquote } from '../go-unquote.ts';
import type { NumberNode } from './node.ts';

const maxInt = 2n ** 63n - 1n;
const maxUint = 2n ** 64n - 1n;
const digits = '[0-9](?:_?[0-9])*';
const floatPattern = new RegExp(`^[+-]?(?:${digits}\\.?(?:${digits})?|\\.${digits})(?:[eE][+-]?${digits})?$`);

/** A number as text/template takes it, for every type it fits, or the message that says why it is none. */
export function parseNumber(
  source: string,
  pos: number,
  kind: 'number' | 'complex' | 'charConstant',
): NumberNode | { readonly error: string } {
  const none = { kind: 'number', pos, source, int: null, uint: null, float: null, complex: null } as const;
  if (kind === 'charConstant') return charConstant(none);
  if (kind === 'complex' || source.endsWith('i')) return imaginary(none);
  const whole = parseInteger(source);
  if (whole !== null && whole <= maxUint && whole >= -maxInt - 1n) {
    const int = whole <= maxInt ? compact(whole) : null;
    // strconv.ParseUint takes no sign, but -0 is let through.
    const uint = /^[0-9]/.test(source) || whole === 0n ? compact(whole) : null;
    return { ...none, int, uint, float: Number(whole) };
  }
  const float = parseFloatText(source);
  if (float === null) return { error: `illegal number syntax: ${goQuote(source)}` };
  if (!/[.eEpP]/.test(source)) return { error: `integer overflow: ${goQuote(source)}` };
  const fits = Number.isInteger(float) && Math.abs(float) < 2 ** 63;
  const asInteger = fits ? compact(BigInt(float)) : null;
  return { ...none, float, int: asInteger, uint: asInteger !== null && asInteger >= 0 ? asInteger : null };
}

function charConstant(none: NumberNode): NumberNode | { readonly error: string } {
  const text = goUnquote(none.source);
  if (text === undefined) {
    const malformed = [...none.source].length > 3 && !none.source.includes('\\');
    return { error: malformed ? `malformed character constant: ${none.source}` : 'invalid syntax' };
  }
  const value = text.codePointAt(0) ?? 0;
  return { ...none, int: value, uint: value, float: value };
}

function imaginary(none: NumberNode): NumberNode | { readonly error: string } {
  const match = /^(.*?)([+-]?[^+-]*(?:[eE][+-][^+-]*)?)i$/.exec(none.source);
  const real = match?.[1] === '' || match?.[1] === undefined ? 0 : parseFloatText(match[1]);
  const other = parseFloatText(match?.[2] ?? '');
  if (real === null || other === null) return { error: `illegal number syntax: ${goQuote(none.source)}` };
  if (other === 0) {
    const int = Number.isInteger(real) ? real : null;
    return { ...none, float: real, int, uint: int !== null && int >= 0 ? int : null };
  }
  const sign = other < 0 ? '' : '+';
  return { ...none, complex: `(${formatFloat(real)}${sign}${formatFloat(other)}i)` };
}

/** Go's strconv.ParseInt with base 0: `0x`, `0o`, `0b`, a leading 0 for octal, `_` between digits. */
function parseInteger(source: string): bigint | null {
  const negative = source.startsWith('-');
  const body = source.replace(/^[+-]/, '');
  if (!/^(?:0[xX](?:_?[0-9a-fA-F])+|0[oO]?(?:_?[0-7])*|0[bB](?:_?[01])+|[1-9](?:_?[0-9])*)$/.test(body))
    return null;
  if (/^0[oO]$/.test(body)) return null;
  const plain = body.replaceAll('_', '').toLowerCase();
  const value = BigInt(/^0[0-7]+$/.test(plain) ? `0o${plain.slice(1)}` : plain);
  return negative ? -value : value;
}

function parseFloatText(source: string): number | null {
  return floatPattern.test(source) ? Number(source.replaceAll('_', '')) : null;
}

function compact(value: bigint): number | bigint {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}
