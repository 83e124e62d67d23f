import {
  boolType,
  field,
  type GoField,
  int64Type,
  mapOf,
  sliceOf,
  stringType,
  structOf,
} from '../../format/template/go-type.ts';

/** `[]string` under a name of its own. */
export const strSlice = sliceOf(stringType, 'strslice.StrSlice');
export const strings = sliceOf(stringType);
export const stringMap = mapOf(stringType);
/** `struct {}`, the value of a map that is a set. */
export const empty = structOf('struct {}', []);

export const text = (name: string, json = name): GoField => field(name, stringType, json);
export const int64 = (name: string, json = name): GoField => field(name, int64Type, json);
export const bool = (name: string): GoField => field(name, boolType);
