import { strToU8 } from 'fflate';
import { formatE, formatF, formatFloat, formatG } from '../go-float.ts';
import { goQuote, goQuoteRune, isPrintable } from '../go-quote.ts';
import { ADDRESS, goText, goTypeText } from './go-format.ts';
import { intType, type PointerType, typeName } from './go-type.ts';
import {
  elementsOf,
  entryOf,
  fieldData,
  type GoValue,
  indirectInterface,
  isNilData,
  numberOf,
  type Reflected,
  sortedKeys,
  textOf,
  textValue,
} from './go-value.ts';

interface Verb {
  readonly letter: string;
  readonly minus: boolean;
  readonly plus: boolean;
  readonly sharp: boolean;
  /** `%+v`: structs with the names of their fields. */
  readonly withNames: boolean;
  /** `%#v`: as Go source. */
  readonly goSyntax: boolean;
  readonly space: boolean;
  readonly zero: boolean;
  readonly width: number | null;
  readonly precision: number | null;
}

const directive = /%([-+# 0]*)(?:\[(\d+)\](?=\*))?(\*|\d+)?(?:\.(\*|\d*))?(?:\[(\d+)\])?([\s\S]?)/uy;

/** `format` filled with `args` as fmt.Sprintf fills it, its complaints (`%!d(string=x)`) included. */
export function sprintf(format: string, args: readonly Reflected[]): string {
  let out = '';
  let at = 0;
  let used = 0;
  const take = (): Reflected | undefined => (used < args.length ? (args[used++] ?? null) : undefined);
  let isReordered = false;
  let isBadIndex = false;
  /** `%[2]d` takes the second argument, and goes on from there. */
  const jump = (index: string) => {
    isReordered = true;
    isBadIndex = Number(index) < 1 || Number(index) > args.length;
    if (!isBadIndex) used = Number(index) - 1;
  };
  const rest = () => (isReordered ? [] : args.slice(used));
  while (at < format.length) {
    const start = format.indexOf('%', at);
    if (start < 0) return finish(out + format.slice(at), rest());
    out += format.slice(at, start);
    directive.lastIndex = start;
    const match = directive.exec(format);
    if (match === null) break;
    at = directive.lastIndex;
    const [, flags = '', widthIndex, width, precision, index, letter = ''] = match;
    if (widthIndex !== undefined) jump(widthIndex);
    const starred = width === '*' ? intOf(take()) : width;
    const starredPrecision = precision === '*' ? intOf(take()) : precision;
    if (width === '*' && starred === undefined) out += '%!(BADWIDTH)';
    if (precision === '*' && starredPrecision === undefined) out += '%!(BADPREC)';
    if (letter === '') {
      out += '%!(NOVERB)';
      continue;
    }
    if (letter === '%') {
      out += '%';
      continue;
    }
    if (index !== undefined) jump(index);
    if (isBadIndex) {
      out += `%!${letter}(BADINDEX)`;
      isBadIndex = false;
      continue;
    }
    const value = take();
    if (value === undefined) {
      out += `%!${letter}(MISSING)`;
      continue;
    }
    const wide = starred === undefined ? null : Number(starred);
    const minus = flags.includes('-') || (wide !== null && wide < 0);
    const isV = letter === 'v';
    out += format1(value, {
      letter,
      minus,
      plus: flags.includes('+') && !isV,
      sharp: flags.includes('#') && !isV,
      withNames: flags.includes('+') && isV,
      goSyntax: flags.includes('#') && isV,
      space: flags.includes(' '),
      zero: flags.includes('0') && !minus,
      width: wide === null ? null : Math.abs(wide),
      precision: precision === undefined ? null : Number(starredPrecision ?? 0),
    });
  }
  return finish(out, rest());
}

function finish(out: string, rest: readonly Reflected[]): string {
  if (rest.length === 0) return out;
  const extra = rest.map((value) => (value === null ? '<nil>' : `${goTypeText(value)}=${goText(value)}`));
  return `${out}%!(EXTRA ${extra.join(', ')})`;
}

function intOf(value: Reflected | undefined): string | undefined {
  return value?.type.kind === 'int' ? String(value.data) : undefined;
}

function format1(value: Reflected, verb: Verb): string {
  if (verb.letter === 'T') return formatText(textValue(goTypeText(value)), { ...verb, letter: 's' });
  if (value === null) return verb.letter === 'v' ? padText('<nil>', verb) : `%!${verb.letter}(<nil>)`;
  return formatValue(value, verb, 0);
}

function formatValue(value: GoValue, verb: Verb, depth: number): string {
  const { type, data } = value;
  switch (type.kind) {
    case 'bool':
      return /[tv]/.test(verb.letter) ? padText(String(data === true), verb) : bad(value, verb);
    case 'int':
    case 'uint':
      return formatInteger(value, verb);
    case 'float':
      return formatFloating(value, verb);
    case 'complex':
      return verb.letter === 'v' ? padText(textOf(data), verb) : bad(value, verb);
    case 'string':
      return formatText(value, verb);
    case 'slice': {
      if (verb.goSyntax && isNilData(data) && type.size === 0) return `${typeName(type)}(nil)`;
      const items = elementsOf(type, data).map((item) => formatValue(item, verb, depth + 1));
      return verb.goSyntax ? `${typeName(type)}{${items.join(', ')}}` : `[${items.join(' ')}]`;
    }
    case 'map': {
      if (verb.goSyntax && isNilData(data)) return `${typeName(type)}(nil)`;
      const entries = sortedKeys(data).map((key) => {
        const item = formatValue({ type: type.elem, data: entryOf(data, key) }, verb, depth + 1);
        return `${formatText({ type: { kind: 'string', name: 'string' }, data: key }, verb)}:${item}`;
      });
      return verb.goSyntax ? `${typeName(type)}{${entries.join(', ')}}` : `map[${entries.join(' ')}]`;
    }
    case 'struct': {
      if (type.text !== null && !verb.goSyntax) return padText(type.text(data), verb);
      const fields = type.fields.map((each) => {
        const item = formatValue({ type: each.type, data: fieldData(data, each) }, verb, depth + 1);
        return verb.withNames || verb.goSyntax ? `${each.name}:${item}` : item;
      });
      return verb.goSyntax ? `${typeName(type)}{${fields.join(', ')}}` : `{${fields.join(' ')}}`;
    }
    case 'pointer':
      return formatPointer(type, value, verb, depth);
    case 'interface': {
      const inner = indirectInterface(value);
      if (inner === null) return verb.goSyntax ? `${typeName(type)}(nil)` : padText('<nil>', verb);
      return formatValue(inner, verb, depth);
    }
  }
}

function formatPointer(type: PointerType, { data }: GoValue, verb: Verb, depth: number): string {
  const { elem } = type;
  if (verb.goSyntax) {
    if (isNilData(data)) return `(${typeName(type)})(nil)`;
    if (depth > 0) return `(${typeName(type)})(${ADDRESS})`;
  }
  if (isNilData(data) && 'bodxX'.includes(verb.letter))
    return formatInteger({ type: intType, data: 0 }, verb);
  if (isNilData(data))
    return padText(verb.letter === 'v' ? '<nil>' : `%!${verb.letter}(${typeName(type)}=<nil>)`, verb);
  const isComposite = elem.kind === 'struct' || elem.kind === 'map' || elem.kind === 'slice';
  if (elem.kind === 'struct' && elem.text !== null && !verb.goSyntax) return padText(elem.text(data), verb);
  if (depth === 0 && isComposite) return `&${formatValue({ type: elem, data }, verb, depth + 1)}`;
  return padText(ADDRESS, verb);
}

/** A verb that the value has no form for; the width and the flags still count. */
function bad(value: GoValue, verb: Verb): string {
  const shown = formatValue(value, { ...verb, letter: 'v' }, 0);
  return `%!${verb.letter}(${typeName(value.type)}=${shown})`;
}

function formatText(value: GoValue, verb: Verb): string {
  const text = textOf(value.data);
  const cut = verb.precision === null ? text : [...text].slice(0, verb.precision).join('');
  switch (verb.letter) {
    case 'v':
      return padText(verb.goSyntax ? goQuote(cut) : cut, verb);
    case 's':
      return padText(cut, verb);
    case 'q':
      return padText(verb.sharp && !/[`\p{Cc}]/u.test(cut) ? `\`${cut}\`` : goQuote(cut), verb);
    case 'x':
    case 'X': {
      const separator = verb.space ? ' ' : '';
      const prefix = verb.sharp ? `0${verb.letter}` : '';
      const bytes = Array.from(strToU8(cut), (byte) => byte.toString(16).padStart(2, '0'));
      const hex = bytes.map((byte) => (verb.space ? prefix : '') + byte).join(separator);
      const whole = verb.space || hex === '' ? hex : prefix + hex;
      return padText(verb.letter === 'X' ? whole.toUpperCase() : whole, verb);
    }
    default:
      return bad(value, verb);
  }
}

function formatInteger(value: GoValue, verb: Verb): string {
  const number = BigInt(numberOf(value.data));
  const rune = number >= 0n && number <= 0x10ffffn ? String.fromCodePoint(Number(number)) : '\ufffd';
  switch (verb.letter) {
    case 'v':
      if (verb.goSyntax && value.type.kind === 'uint') return signed(number, 16, '0x', verb);
      return signed(number, 10, '', verb);
    case 'd':
      return signed(number, 10, '', verb);
    case 'b':
      return signed(number, 2, verb.sharp ? '0b' : '', verb);
    case 'o':
      return signed(number, 8, verb.sharp ? '0' : '', verb);
    case 'O':
      return signed(number, 8, '0o', verb);
    case 'x':
      return signed(number, 16, verb.sharp ? '0x' : '', verb);
    case 'X':
      return signed(number, 16, verb.sharp ? '0X' : '', verb).toUpperCase();
    case 'c':
      return padText(rune, verb);
    case 'q':
      return padText(goQuoteRune(rune), verb);
    case 'U': {
      const code = `U+${BigInt.asUintN(64, number).toString(16).toUpperCase().padStart(4, '0')}`;
      return padText(verb.sharp && isPrintable(rune) ? `${code} '${rune}'` : code, verb);
    }
    default:
      return bad(value, verb);
  }
}

function signed(number: bigint, base: number, prefix: string, verb: Verb): string {
  // Nothing is written of a zero that may have no digits.
  if (verb.precision === 0 && number === 0n) return padText('', { ...verb, zero: false });
  const magnitude = (number < 0n ? -number : number).toString(base);
  const digits = verb.precision === null ? magnitude : magnitude.padStart(verb.precision, '0');
  return padNumber(number < 0n ? '-' : signOf(verb), prefix, digits, verb);
}

function formatFloating(value: GoValue, verb: Verb): string {
  const number = Number(numberOf(value.data));
  const text = floatText(number, verb);
  if (text === null) return bad(value, verb);
  const negative = text.startsWith('-');
  return padNumber(negative ? '-' : signOf(verb), '', negative ? text.slice(1) : text, verb);
}

function floatText(number: number, { letter, precision }: Verb): string | null {
  switch (letter) {
    case 'v':
    case 'g':
      return precision === null ? formatFloat(number) : formatG(number, precision);
    case 'G':
      return (precision === null ? formatFloat(number) : formatG(number, precision)).toUpperCase();
    case 'e':
      return formatE(number, precision ?? 6);
    case 'E':
      return formatE(number, precision ?? 6).toUpperCase();
    case 'f':
    case 'F':
      return formatF(number, precision ?? 6);
    default:
      return null;
  }
}

function signOf({ plus, space }: Verb): string {
  return plus ? '+' : space ? ' ' : '';
}

function padNumber(sign: string, prefix: string, digits: string, verb: Verb): string {
  const width = verb.width ?? 0;
  const head = sign + prefix;
  // With a precision, integers take no zeros for padding; with `-` nothing does.
  if (verb.zero && (verb.precision === null || digits.includes('.'))) {
    return head + digits.padStart(width - head.length, '0');
  }
  return padText(head + digits, { ...verb, zero: false });
}

function padText(text: string, { width, minus, zero }: Verb): string {
  const missing = Math.max((width ?? 0) - [...text].length, 0);
  if (minus) return text + ' '.repeat(missing);
  return (zero ? '0' : ' ').repeat(missing) + text;
}
