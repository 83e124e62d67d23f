/**
 * What the template engine has to know of a Go type to behave as text/template does on it.
 *
 * Data is plain: a struct's data is an object, by default keyed by the JSON names of its fields, so that what the
 * daemon sent can be read through a type without a copy; what is not there is the type's zero value.
 */
export type GoType = BasicType | SliceType | MapType | StructType | PointerType | InterfaceType;

/** A type whose values are one JavaScript value; a complex number is already its own text. */
export interface BasicType {
  readonly kind: 'bool' | 'string' | 'int' | 'uint' | 'float' | 'complex';
  readonly name: string;
}

/** `[]elem`; nil is null. */
export interface SliceType {
  readonly kind: 'slice';
  readonly name: string;
  readonly elem: GoType;
  /** Whether the type has a name of its own, so that it is the same as `[]elem` in an assignment only. */
  readonly named: boolean;
  /** How many elements an array has that was not given; 0 for a slice, which is nil then. */
  readonly size: number;
}

/** `map[string]elem`; nil is null. */
export interface MapType {
  readonly kind: 'map';
  readonly name: string;
  readonly elem: GoType;
  readonly methods: Readonly<Record<string, GoMethod>>;
}

/** A struct with its exported fields in Go's order. */
export interface StructType {
  readonly kind: 'struct';
  readonly name: string;
  readonly fields: readonly GoField[];
  readonly methods: Readonly<Record<string, GoMethod>>;
  /** What `fmt` prints instead of the fields, for a Stringer. */
  readonly text: ((data: unknown) => string) | null;
  /** What encoding/json writes instead of the fields, for a Marshaler. */
  readonly json: ((data: unknown) => string) | null;
}

/** One field of a struct. */
export interface GoField {
  readonly name: string;
  /** The key in JSON; `-` is not written. */
  readonly json: string;
  readonly omitEmpty: boolean;
  readonly exported: boolean;
  /** An embedded struct's fields stand beside the others, in its JSON too. */
  readonly embedded: boolean;
  readonly type: GoType;
}

/** A method of a type. */
export interface GoMethod {
  readonly params: readonly GoType[];
  readonly result: GoType;
  readonly call: (receiver: unknown, args: readonly unknown[]) => unknown;
}

/** `*elem`; nil is null. */
export interface PointerType {
  readonly kind: 'pointer';
  readonly elem: GoType;
}

/** `interface {}`, whose numbers are float64 or, from a decoder that was told so, json.Number. */
export interface InterfaceType {
  readonly kind: 'interface';
  readonly numbers: 'float64' | 'json.Number';
}

/** A basic type by Go's name for it. */
const basic = (kind: BasicType['kind'], name: string): BasicType => ({ kind, name });

export const boolType: BasicType = basic('bool', 'bool');
export const stringType: BasicType = basic('string', 'string');
export const intType: BasicType = basic('int', 'int');
export const int64Type: BasicType = basic('int', 'int64');
export const uintType: BasicType = basic('uint', 'uint');
export const uint8Type: BasicType = basic('uint', 'uint8');
export const uint16Type: BasicType = basic('uint', 'uint16');
export const uint64Type: BasicType = basic('uint', 'uint64');
/** `time.Duration`, in ns. */
export const durationType: BasicType = basic('int', 'time.Duration');
export const floatType: BasicType = basic('float', 'float64');
export const complexType: BasicType = basic('complex', 'complex128');
export const jsonNumberType: BasicType = basic('string', 'json.Number');
export const anyType: InterfaceType = { kind: 'interface', numbers: 'float64' };
export const rawType: InterfaceType = { kind: 'interface', numbers: 'json.Number' };

/** A string type with a name, such as `container.ContainerState`. */
export const namedString = (name: string): BasicType => basic('string', name);

/** `[]elem`, or a type of its own of that shape. */
export function sliceOf(elem: GoType, name?: string): SliceType {
  return { kind: 'slice', elem, name: name ?? `[]${typeName(elem)}`, named: name !== undefined, size: 0 };
}

/** `[size]elem`. */
export function arrayOf(size: number, elem: GoType): SliceType {
  return { kind: 'slice', elem, name: `[${size}]${typeName(elem)}`, named: false, size };
}

/** `map[string]elem`, with the name of the key's type where it is not string. */
export function mapOf(elem: GoType, key = 'string', name?: string): MapType {
  return { kind: 'map', elem, name: name ?? `map[${key}]${typeName(elem)}`, methods: {} };
}

/** `*elem`. */
export const pointerTo = (elem: GoType): PointerType => ({ kind: 'pointer', elem });

/** A field that JSON writes under its Go name. */
export function field(name: string, type: GoType, json = name): GoField {
  return { name, type, json, omitEmpty: false, exported: true, embedded: false };
}

/** A field that JSON leaves out when it is empty. */
export function optional(name: string, type: GoType, json = name): GoField {
  return { ...field(name, type, json), omitEmpty: true };
}

/** A struct within the struct, without a name of its own. */
export function embedded(name: string, type: GoType): GoField {
  return { ...field(name, type), embedded: true };
}

/** A struct without methods. */
export function structOf(name: string, fields: readonly GoField[]): StructType {
  return { kind: 'struct', name, fields, methods: {}, text: null, json: null };
}

/** The type's name as Go's reflect says it in error messages. */
export function typeName(type: GoType): string {
  if (type.kind === 'pointer') return `*${typeName(type.elem)}`;
  return type.kind === 'interface' ? 'interface {}' : type.name;
}

/** The nil of a pointer, slice, map or interface, and the zero of the others. */
export function canBeNil(type: GoType): boolean {
  return type.kind === 'pointer' || type.kind === 'slice' || type.kind === 'map' || type.kind === 'interface';
}
