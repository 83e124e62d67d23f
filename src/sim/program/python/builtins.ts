import { Beyond, Leaving, Raised, type Span } from './fault.ts';
import { float, int, isTrue, type Major, none, repr, str, text, truth, type Value } from './value.ts';

const known = ['abs', 'bool', 'exit', 'float', 'int', 'len', 'quit', 'repr', 'str'];
/** Names that Python has of itself and the stand-in does not; any other that was not given a value is a NameError. */
const unknown =
  'all any bin callable chr classmethod complex delattr dict dir divmod enumerate eval filter format frozenset getattr globals hasattr hash help hex id input isinstance issubclass iter list locals map max memoryview min next object oct open ord pow property range reversed round set setattr slice sorted staticmethod sum super tuple type vars zip bytearray bytes copyright credits license compile NotImplemented Ellipsis BaseException Exception ValueError TypeError NameError KeyError IndexError SystemExit';
const unknownIn: { readonly [M in Major]: readonly string[] } = {
  2: `${unknown} apply basestring buffer cmp coerce execfile file intern long raw_input reduce reload unichr unicode xrange`.split(
    ' ',
  ),
  3: `${unknown} aiter anext ascii breakpoint exec`.split(' '),
};

/** A name of Python's own; null where there is none. */
export function builtin(name: string, major: Major): Value | null {
  if (name === 'True' || name === 'False') return truth(name === 'True');
  if (name === 'None') return none;
  if (known.includes(name) || (name === 'print' && major === 3))
    return { type: 'builtin_function_or_method', name };
  if (unknownIn[major].includes(name) || /^__\w+__$/.test(name)) throw new Beyond(name);
  return null;
}

/** The end that exit(value) makes: a number is the status, anything else is said and the status 1. */
function leave(value: Value, major: Major): Leaving {
  if (value.type === 'NoneType') return new Leaving(0, '');
  if (value.type === 'int') return new Leaving(Number(BigInt.asUintN(8, value.value)), '');
  if (value.type === 'bool') return new Leaving(Number(value.value), '');
  return new Leaving(1, `${str(value, major)}\n`);
}

function whole(value: Value, major: Major, span: Span): Value {
  if (value.type === 'int') return value;
  if (value.type === 'bool') return int(Number(value.value));
  if (value.type === 'float' && Number.isFinite(value.value)) return int(Math.trunc(value.value));
  if (value.type !== 'str') throw new Beyond('int');
  if (/^\s*[-+]?\d{1,1000}\s*$/.test(value.value)) return int(BigInt(value.value.trim().replace(/^\+/, '')));
  throw new Raised('ValueError', `invalid literal for int() with base 10: ${repr(value, major)}`, span);
}

function real(value: Value, major: Major, span: Span): Value {
  if (value.type === 'float') return value;
  if (value.type === 'int') return float(Number(value.value));
  if (value.type !== 'str') throw new Beyond('float');
  if (/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(value.value))
    return float(Number(value.value));
  const shown = major === 2 ? value.value : repr(value, major);
  throw new Raised('ValueError', `could not convert string to float: ${shown}`, span);
}

function length(value: Value, span: Span): Value {
  if (value.type === 'str') return int([...value.value].length);
  if ('items' in value) return int(value.items.length);
  throw new Raised('TypeError', `object of type '${value.type}' has no len()`, span);
}

/** What Python 3's print writes: its values with `sep` between them and `end` after them. */
export function printed(given: readonly Value[], named: ReadonlyMap<string, Value>, major: Major): string {
  const option = (name: string, otherwise: string): string => {
    const value = named.get(name) ?? none;
    if (value.type === 'NoneType') return otherwise;
    if (value.type !== 'str') throw new Beyond(name);
    return value.value;
  };
  for (const name of named.keys()) if (name !== 'sep' && name !== 'end') throw new Beyond(name);
  return given.map((value) => str(value, major)).join(option('sep', ' ')) + option('end', '\n');
}

/** Calls a function of Python's own, but for print. */
export function call(name: string, given: readonly Value[], major: Major, span: Span): Value {
  const [first = none] = given;
  if (name === 'exit' || name === 'quit') throw leave(first, major);
  if (given.length !== 1) throw new Beyond(name);
  switch (name) {
    case 'str':
      return text(str(first, major));
    case 'repr':
      return text(repr(first, major));
    case 'bool':
      return truth(isTrue(first));
    case 'int':
      return whole(first, major, span);
    case 'float':
      return real(first, major, span);
    case 'len':
      return length(first, span);
    case 'abs':
      if (first.type === 'int') return int(first.value < 0n ? -first.value : first.value);
      if (first.type === 'float') return float(Math.abs(first.value));
      throw new Beyond(name);
    default:
      throw new Beyond(name);
  }
}
