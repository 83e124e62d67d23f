import { strFromU8, strToU8 } from 'fflate';
import { type CallError, callError, func, type GoFunc, reflectedType, variadic } from './go-func.ts';
import { type GoType, typeName, uint8Type } from './go-type.ts';
import {
  entryOf,
  indirect,
  indirectInterface,
  intValue,
  itemsOf,
  numberOf,
  type Reflected,
  sortedKeys,
  textOf,
  zeroOf,
} from './go-value.ts';

/** `index slice len`: text/template/funcs.go. Strings are counted in bytes of UTF-8. */
export const indexFuncs: readonly (readonly [string, GoFunc])[] = [
  ['index', variadic([reflectedType], reflectedType, ([item = null, ...indexes]) => indexAll(item, indexes))],
  ['slice', variadic([reflectedType], reflectedType, ([item = null, ...indexes]) => slice(item, indexes))],
  ['len', func([reflectedType], ([item = null]) => length(item))],
];

function indexAll(given: Reflected, indexes: readonly Reflected[]): Reflected | CallError {
  let item = indirectInterface(given);
  if (item === null) return callError('index of untyped nil');
  for (const each of indexes) {
    const at = indirect(item);
    if (at.isNil) return callError('index of nil pointer');
    const next: Reflected | CallError = indexOne(at.value, indirectInterface(each));
    if (next === null || 'callError' in next) return next;
    item = next;
  }
  return item;
}

function indexOne(item: Reflected, index: Reflected): Reflected | CallError {
  if (item === null) return null;
  const { type, data } = item;
  if (type.kind === 'slice' || type.kind === 'string') {
    const bytes = type.kind === 'string' ? strToU8(textOf(data)) : itemsOf(data);
    const at = indexArgument(index, bytes.length);
    if (typeof at !== 'number') return at;
    if (at >= bytes.length) return callError(`reflect: ${type.kind} index out of range`);
    return { type: type.kind === 'slice' ? type.elem : uint8Type, data: bytes[at] };
  }
  if (type.kind !== 'map') return callError(`can't index item of type ${typeName(type)}`);
  if (index === null) return callError(`value is nil; should be of type ${keyType(type)}`);
  if (index.type.kind !== 'string' || (index.type.name !== 'string' && index.type.name !== keyType(type))) {
    return callError(`value has type ${typeName(index.type)}; should be ${keyType(type)}`);
  }
  if (keyType(type) !== index.type.name) {
    return callError(`value has type ${typeName(index.type)}; should be ${keyType(type)}`);
  }
  const key = textOf(index.data);
  return Object.hasOwn(Object(data), key) ? { type: type.elem, data: entryOf(data, key) } : zeroOf(type.elem);
}

function keyType(type: GoType): string {
  return /^map\[([^\]]*)\]/.exec(typeName(type))?.[1] ?? 'string';
}

function indexArgument(index: Reflected, capacity: number): number | CallError {
  if (index === null) return callError('cannot index slice/array with nil');
  if (index.type.kind !== 'int' && index.type.kind !== 'uint') {
    return callError(`cannot index slice/array with type ${typeName(index.type)}`);
  }
  const at = numberOf(index.data);
  return at < 0 || at > capacity ? callError(`index out of range: ${at}`) : Number(at);
}

function slice(given: Reflected, indexes: readonly Reflected[]): Reflected | CallError {
  const item = indirectInterface(given);
  if (item === null) return callError('slice of untyped nil');
  if (indexes.length > 3) return callError(`too many slice indexes: ${indexes.length}`);
  const { type, data } = item;
  if (type.kind === 'string' && indexes.length === 3) return callError('cannot 3-index slice a string');
  if (type.kind !== 'string' && type.kind !== 'slice')
    return callError(`can't slice item of type ${typeName(type)}`);
  const bytes = type.kind === 'string' ? strToU8(textOf(data)) : null;
  const size = bytes?.length ?? itemsOf(data).length;
  const bounds = [0, size];
  for (const [place, index] of indexes.entries()) {
    const at = indexArgument(index, size);
    if (typeof at !== 'number') return at;
    bounds[place] = at;
  }
  const [from = 0, to = size, limit] = bounds;
  if (from > to) return callError(`invalid slice index: ${from} > ${to}`);
  if (limit !== undefined && to > limit) return callError(`invalid slice index: ${to} > ${limit}`);
  return { type, data: bytes === null ? itemsOf(data).slice(from, to) : strFromU8(bytes.slice(from, to)) };
}

function length(given: Reflected): Reflected | CallError {
  const { value, isNil } = indirect(given);
  if (isNil) return callError('len of nil pointer');
  if (value === null) return callError('reflect: call of reflect.Value.Type on zero Value');
  switch (value.type.kind) {
    case 'string':
      return intValue(strToU8(textOf(value.data)).length);
    case 'slice':
      return intValue(itemsOf(value.data).length);
    case 'map':
      return intValue(sortedKeys(value.data).length);
    default:
      return callError(`len of type ${typeName(value.type)}`);
  }
}
