import { type CallError, callError, func, type GoFunc, reflectedType, variadic } from './go-func.ts';
import { goText } from './go-format.ts';
import { type GoType, typeName } from './go-type.ts';
import { sprintf } from './printf.ts';
import { boolValue, indirectInterface, isNil, isTrue, numberOf, type Reflected, textOf } from './go-value.ts';
import { byteOrder } from '../byte-order.ts';

type BasicKind = 'bool' | 'int' | 'uint' | 'float' | 'complex' | 'string';

const incompatible = callError('incompatible types for comparison');
const notBasic = callError('invalid type for comparison');

/** `eq ne lt le gt ge not`: text/template/funcs.go. */
export const compareFuncs: readonly (readonly [string, GoFunc])[] = [
  [
    'eq',
    variadic([reflectedType], reflectedType, ([first = null, ...others]) => lift(equalsAny(first, others))),
  ],
  ['ne', func([reflectedType, reflectedType], ([a = null, b = null]) => negate(equalsAny(a, [b])))],
  ['lt', func([reflectedType, reflectedType], ([a = null, b = null]) => lift(isLess(a, b)))],
  ['le', func([reflectedType, reflectedType], ([a = null, b = null]) => lift(isLessOrEqual(a, b)))],
  ['gt', func([reflectedType, reflectedType], ([a = null, b = null]) => negate(isLessOrEqual(a, b)))],
  ['ge', func([reflectedType, reflectedType], ([a = null, b = null]) => negate(isLess(a, b)))],
  ['not', func([reflectedType], ([value = null]) => boolValue(!isTrue(indirectInterface(value))))],
];

function lift(result: boolean | CallError): Reflected | CallError {
  return typeof result === 'boolean' ? boolValue(result) : result;
}

function negate(result: boolean | CallError): Reflected | CallError {
  return typeof result === 'boolean' ? boolValue(!result) : result;
}

function basicKind(value: Reflected): BasicKind | null {
  const kind = value?.type.kind;
  if (kind === undefined || kind === 'slice' || kind === 'map' || kind === 'struct') return null;
  return kind === 'pointer' || kind === 'interface' ? null : kind;
}

function equalsAny(given: Reflected, others: readonly Reflected[]): boolean | CallError {
  const first = indirectInterface(given);
  if (others.length === 0) return callError('missing argument for comparison');
  for (const each of others) {
    const other = indirectInterface(each);
    const result = equals(first, other);
    if (typeof result !== 'boolean' || result) return result;
  }
  return false;
}

function equals(a: Reflected, b: Reflected): boolean | CallError {
  const kindA = basicKind(a);
  const kindB = basicKind(b);
  if (kindA !== kindB) {
    if (isInteger(kindA) && isInteger(kindB)) return BigInt(numberOf(a?.data)) === BigInt(numberOf(b?.data));
    return a !== null && b !== null ? incompatible : false;
  }
  switch (kindA) {
    case 'bool':
      return (a?.data === true) === (b?.data === true);
    case 'string':
    case 'complex':
      return textOf(a?.data) === textOf(b?.data);
    case 'int':
    case 'uint':
    case 'float':
      return Number(numberOf(a?.data)) === Number(numberOf(b?.data));
    case null:
      return equalsComposite(a, b);
  }
}

function equalsComposite(a: Reflected, b: Reflected): boolean | CallError {
  if (a !== null && b !== null && a.type.kind !== b.type.kind) {
    return callError(
      `non-comparable types ${goText(a)}: ${typeName(a.type)}, ${typeName(b.type)}: ${goText(b)}`,
    );
  }
  if (isNil(a) || isNil(b)) return isNil(a) === isNil(b);
  if (b !== null && !isComparable(b.type)) {
    return callError(`non-comparable type ${sprintf('%s', [b])}: ${typeName(b.type)}`);
  }
  return a?.data === b?.data;
}

/** Whether Go's == takes values of the type. */
function isComparable(type: GoType): boolean {
  if (type.kind === 'struct') return type.fields.every((each) => isComparable(each.type));
  return type.kind !== 'map' && (type.kind !== 'slice' || type.size > 0);
}

function isInteger(kind: BasicKind | null): boolean {
  return kind === 'int' || kind === 'uint';
}

function isLess(given: Reflected, other: Reflected): boolean | CallError {
  const a = indirectInterface(given);
  const b = indirectInterface(other);
  const kindA = basicKind(a);
  const kindB = basicKind(b);
  if (kindA === null || kindB === null) return notBasic;
  if (kindA !== kindB && !(isInteger(kindA) && isInteger(kindB))) return incompatible;
  if (kindA === 'bool' || kindA === 'complex') return notBasic;
  if (kindA === 'string') return byteOrder(textOf(a?.data), textOf(b?.data)) < 0;
  return numberOf(a?.data) < numberOf(b?.data);
}

function isLessOrEqual(a: Reflected, b: Reflected): boolean | CallError {
  const less = isLess(a, b);
  if (less !== false) return less;
  return equalsAny(a, [b]);
}
