import { goDuration } from '../go-duration.ts';
import { formatFloat } from '../go-float.ts';
import { durationType, type GoType, type StructType, typeName } from './go-type.ts';
import {
  dynamicValue,
  elementsOf,
  entryOf,
  fieldData,
  type GoValue,
  indirect,
  isNilData,
  numberOf,
  type Reflected,
  sortedKeys,
  textOf,
} from './go-value.ts';

/** `value` as fmt's `%v` prints it; an invalid one is `<nil>`. */
export function goText(value: Reflected): string {
  return value === null ? '<nil>' : textAt(value, 0);
}

/** `value` as a template prints it: pointers are followed, an invalid value is `<no value>`. */
export function printedText(value: Reflected): string {
  const shown = value !== null && value.type.kind === 'pointer' ? indirect(value).value : value;
  return shown === null ? '<no value>' : textAt(shown, 0);
}

/** Several values as fmt.Sprint joins them: a blank between two neighbours neither of which is a string. */
export function sprint(values: readonly Reflected[]): string {
  let out = '';
  let afterText = true;
  for (const value of values) {
    const isText = value !== null && value.type.kind === 'string';
    if (!isText && !afterText) out += ' ';
    out += goText(value);
    afterText = isText;
  }
  return out;
}

/** Several values as fmt.Sprintln joins them. */
export function sprintln(values: readonly Reflected[]): string {
  return `${values.map(goText).join(' ')}\n`;
}

function textAt({ type, data }: GoValue, depth: number): string {
  switch (type.kind) {
    case 'bool':
      return String(data === true);
    case 'string':
    case 'complex':
      return textOf(data);
    case 'int':
    case 'uint':
      return type === durationType ? goDuration(Number(numberOf(data))) : String(numberOf(data));
    case 'float':
      return formatFloat(Number(numberOf(data)));
    case 'slice':
      return `[${elementsOf(type, data)
        .map((item) => textAt(item, depth + 1))
        .join(' ')}]`;
    case 'map':
      return `map[${sortedKeys(data)
        .map((key) => `${key}:${textAt({ type: type.elem, data: entryOf(data, key) }, depth + 1)}`)
        .join(' ')}]`;
    case 'struct':
      return structText(type, data, depth);
    case 'pointer':
      return pointerText(type.elem, data, depth);
    case 'interface': {
      const inner = dynamicValue(data, type);
      return inner === null ? '<nil>' : textAt(inner, depth);
    }
  }
}

function structText(type: StructType, data: unknown, depth: number): string {
  if (type.text !== null) return type.text(data);
  const parts = type.fields.map((each) =>
    textAt({ type: each.type, data: fieldData(data, each) }, depth + 1),
  );
  return `{${parts.join(' ')}}`;
}

function pointerText(elem: GoType, data: unknown, depth: number): string {
  if (isNilData(data)) return '<nil>';
  if (elem.kind === 'struct' && elem.text !== null) return elem.text(data);
  const isComposite = elem.kind === 'struct' || elem.kind === 'map' || elem.kind === 'slice';
  if (depth === 0 && isComposite) return `&${textAt({ type: elem, data }, depth + 1)}`;
  return ADDRESS;
}

/** Go prints where the value lies, another place in every run. */
export const ADDRESS = '0xc000000000';

/** The name of a value's type as fmt's `%T` prints it. */
export function goTypeText(value: Reflected): string {
  return value === null ? '<nil>' : typeName(value.type);
}
