import { byteOrder } from '../byte-order.ts';
import {
  anyType,
  boolType,
  canBeNil,
  floatType,
  type GoField,
  type GoType,
  intType,
  type InterfaceType,
  jsonNumberType,
  mapOf,
  type SliceType,
  sliceOf,
  type StructType,
  stringType,
} from './go-type.ts';

/** A value together with its Go type: what reflect.Value is. */
export interface GoValue {
  readonly type: GoType;
  readonly data: unknown;
}

/** A value, or the invalid one that an untyped nil and a missing map entry are. */
export type Reflected = GoValue | null;

export const textValue = (data: string): GoValue => ({ type: stringType, data });
export const boolValue = (data: boolean): GoValue => ({ type: boolType, data });
export const intValue = (data: number | bigint): GoValue => ({ type: intType, data });

/** The value of `type` that Go starts with. */
export const zeroOf = (type: GoType): GoValue => ({ type, data: undefined });

/** The value in an `interface {}` that holds plain JSON. */
export function dynamicValue(data: unknown, type: InterfaceType = anyType): Reflected {
  if (data === null || data === undefined) return null;
  if (typeof data === 'string') return textValue(data);
  if (typeof data === 'boolean') return boolValue(data);
  if (typeof data === 'number') {
    return type.numbers === 'float64'
      ? { type: floatType, data }
      : { type: jsonNumberType, data: String(data) };
  }
  if (Array.isArray(data)) return { type: sliceOf(type), data };
  return { type: mapOf(type), data };
}

/** What is in an interface, one level down; any other value as it is. */
export function indirectInterface(value: Reflected): Reflected {
  return value !== null && value.type.kind === 'interface' ? dynamicValue(value.data, value.type) : value;
}

/** What pointers and interfaces lead to; `isNil` says that the way ended at a nil one, which is then the value. */
export function indirect(value: Reflected): { readonly value: Reflected; readonly isNil: boolean } {
  let at = value;
  while (at !== null && (at.type.kind === 'pointer' || at.type.kind === 'interface')) {
    if (isNilData(at.data)) return { value: at, isNil: true };
    at = at.type.kind === 'pointer' ? { type: at.type.elem, data: at.data } : indirectInterface(at);
  }
  return { value: at, isNil: false };
}

/** Whether `value` is invalid or the nil of its type. */
export function isNil(value: Reflected): boolean {
  return value === null || (canBeNil(value.type) && isNilData(value.data));
}

/** Whether a pointer's, slice's, map's or interface's data is nil. */
export function isNilData(data: unknown): boolean {
  return data === null || data === undefined;
}

/** Whether `value` is true in an `if`: not the zero of its type; a struct always is. */
export function isTrue(value: Reflected): boolean {
  if (value === null) return false;
  switch (value.type.kind) {
    case 'bool':
      return value.data === true;
    case 'string':
      return textOf(value.data) !== '';
    case 'int':
    case 'uint':
    case 'float':
      return Number(numberOf(value.data)) !== 0;
    case 'complex':
      return value.data !== '(0+0i)';
    case 'slice':
      return itemsOf(value.data).length > 0;
    case 'map':
      return Object.keys(entriesOf(value.data)).length > 0;
    case 'pointer':
    case 'interface':
      return !isNilData(value.data);
    case 'struct':
      return true;
  }
}

export const textOf = (data: unknown): string => (typeof data === 'string' ? data : '');

/** The number of an int, uint or float; large constants are bigint. */
export function numberOf(data: unknown): number | bigint {
  return typeof data === 'number' || typeof data === 'bigint' ? data : 0;
}

export function itemsOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}

/** The elements of a slice; those of an array that was not given are all zero. */
export function elementsOf(type: SliceType, data: unknown): readonly GoValue[] {
  const items = isNilData(data) ? Array.from({ length: type.size }, () => undefined) : itemsOf(data);
  return items.map((item) => ({ type: type.elem, data: item }));
}

/** The fields of an object, by name. */
function entriesOf(data: unknown): Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  return { ...data };
}

/** The keys of a map as Go prints and ranges over them: in the order of their bytes. */
export function sortedKeys(data: unknown): readonly string[] {
  return Object.keys(entriesOf(data)).sort(byteOrder);
}

/** One entry of an object's own, undefined where there is none. */
export function entryOf(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return undefined;
  return Reflect.get(data, key);
}

/** The field of a struct by its Go name, embedded structs' fields included. */
export function findField(type: StructType, name: string): GoField | undefined {
  const own = type.fields.find((each) => each.name === name);
  if (own !== undefined) return own;
  for (const each of type.fields) {
    const inner = each.embedded && each.type.kind === 'pointer' ? each.type.elem : each.type;
    const found = each.embedded && inner.kind === 'struct' ? findField(inner, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The data of a field: an embedded struct reads from the same object. */
export function fieldData(data: unknown, of: GoField): unknown {
  return of.embedded ? data : entryOf(data, of.json === '-' ? of.name : of.json);
}
