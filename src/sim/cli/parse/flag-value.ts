import type { Flag, FlagValue } from '../command.ts';

/** A value, or pflag's reason why the text is none. */
export type Converted =
  | { readonly ok: true; readonly value: FlagValue }
  | { readonly ok: false; readonly reason: string };

const valid = (value: FlagValue): Converted => ({ ok: true, value });
const invalid = (reason: string): Converted => ({ ok: false, reason });

const trueWords = new Set(['1', 't', 'T', 'true', 'TRUE', 'True']);
const falseWords = new Set(['0', 'f', 'F', 'false', 'FALSE', 'False']);

/** The value that a flag has when it is not given. */
export function defaultOf(flag: Flag): FlagValue {
  switch (flag.type) {
    case 'bool':
      return flag.default === 'true';
    case 'int':
    case 'uint16':
      return Number(flag.default ?? 0);
    case 'list':
    case 'map':
    case 'filter':
    case 'mount':
    case 'network':
    case 'ulimit':
      return [];
    default:
      return (flag.default ?? '').replace(/^"(.*)"$/, '$1');
  }
}

/** The value of a text given for a flag; lists add to what was given before. Reasons as Go's strconv and docker's opts word them. */
export function convert(flag: Flag, text: string, before: FlagValue): Converted {
  switch (flag.type) {
    case 'bool':
      if (trueWords.has(text)) return valid(true);
      if (falseWords.has(text)) return valid(false);
      return invalid(`strconv.ParseBool: parsing ${JSON.stringify(text)}: invalid syntax`);
    case 'int':
    case 'uint16': {
      const call = flag.type === 'int' ? 'ParseInt' : 'ParseUint';
      const whole = flag.type === 'int' ? /^[+-]?\d+$/ : /^\d+$/;
      return whole.test(text)
        ? valid(Number(text))
        : invalid(`strconv.${call}: parsing ${JSON.stringify(text)}: invalid syntax`);
    }
    case 'bytes':
      return /^-1$|^\d+(\.\d+)?\s?([kmgtp]i?)?b?$/i.test(text)
        ? valid(text)
        : invalid(`invalid size: '${text}'`);
    case 'decimal':
      return /^\d+(\.\d*)?$|^\.\d+$/.test(text)
        ? valid(text)
        : invalid('failed to parse value as a rational number');
    case 'duration':
      return /^(\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$|^0$/.test(text)
        ? valid(text)
        : invalid(`time: invalid duration ${JSON.stringify(text)}`);
    case 'filter':
      return text === '' || text.includes('=')
        ? valid([...(Array.isArray(before) ? before : []), text])
        : invalid('invalid argument: expected key=value');
    case 'list':
    case 'map':
    case 'mount':
    case 'network':
    case 'ulimit':
      return valid([...(Array.isArray(before) ? before : []), text]);
    default:
      return valid(text);
  }
}
