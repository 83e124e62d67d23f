import { type GoType, type SliceType, sliceOf, stringType, type StructType, structOf } from './go-type.ts';
import { itemsOf, numberOf, type Reflected, textOf } from './go-value.ts';

/** A function that failed; its text goes after `error calling NAME: `. */
export interface CallError {
  readonly callError: string;
}

/** A template function with the types that Go checks its arguments against. */
export interface GoFunc {
  readonly params: readonly GoType[];
  /** The element type of a variadic last parameter. */
  readonly rest: GoType | null;
  readonly call: (args: readonly Reflected[]) => Reflected | CallError;
}

/** Functions by name. */
export type GoFuncs = ReadonlyMap<string, GoFunc>;

/** A parameter of type reflect.Value: it takes any value as it is, even an invalid one. */
export const reflectedType: StructType = structOf('reflect.Value', []);

/** A parameter of type []string. */
export const stringsType: SliceType = sliceOf(stringType);

/** A function of a fixed number of arguments. */
export function func(params: readonly GoType[], call: GoFunc['call']): GoFunc {
  return { params, rest: null, call };
}

/** A function whose last argument may be given any number of times. */
export function variadic(params: readonly GoType[], rest: GoType, call: GoFunc['call']): GoFunc {
  return { params, rest, call };
}

export const callError = (text: string): CallError => ({ callError: text });

export function isCallError(result: Reflected | CallError): result is CallError {
  return result !== null && 'callError' in result;
}

/** The argument at `index` of a string parameter. */
export const textArg = (args: readonly Reflected[], index: number): string => textOf(args[index]?.data);

/** The argument at `index` of an int parameter. */
export const intArg = (args: readonly Reflected[], index: number): number =>
  Number(numberOf(args[index]?.data));

/** The argument at `index` of a []string parameter. */
export function textsArg(args: readonly Reflected[], index: number): readonly string[] {
  return itemsOf(args[index]?.data).map(textOf);
}

/** Whether a value of type `from` can be given where Go wants `to`: reflect's AssignableTo. */
export function isAssignable(from: GoType, to: GoType): boolean {
  if (to.kind === 'interface') return true;
  if (from.kind === 'slice' && to.kind === 'slice' && (!from.named || !to.named)) {
    return isSame(from.elem, to.elem);
  }
  return isSame(from, to);
}

function isSame(a: GoType, b: GoType): boolean {
  if (a.kind === 'pointer' && b.kind === 'pointer') return isSame(a.elem, b.elem);
  if (a.kind === 'interface' || b.kind === 'interface') return a.kind === b.kind;
  return a.kind !== 'pointer' && b.kind !== 'pointer' && a.kind === b.kind && a.name === b.name;
}
