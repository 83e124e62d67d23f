import type { Flag, FlagValue } from '../command.ts';
import { goQuote } from '../format/go-quote.ts';
import { byteSize } from './byte-size.ts';
import { durationNs } from './duration-value.ts';
import { gpuRequest } from './gpu-value.ts';
import { checks } from './list-value.ts';
import { nanoCpus } from './nano-cpus.ts';

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
    case 'strings':
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
      return invalid(`strconv.ParseBool: parsing ${goQuote(text)}: invalid syntax`);
    case 'int':
    case 'uint16':
      return whole(text, flag.type);
    case 'bytes': {
      if (text === '-1' && flag.name === 'memory-swap') return valid(text);
      const size = byteSize(text);
      return typeof size === 'number' ? valid(text) : invalid(size);
    }
    case 'decimal': {
      const cpus = nanoCpus(text);
      return typeof cpus === 'number' ? valid(text) : invalid(cpus);
    }
    case 'duration':
      if (durationNs(text) !== null) return valid(text);
      return invalid(`time: invalid duration ${goQuote(text)}`);
    case 'gpu-request': {
      const checked = gpuRequest(text);
      return checked.ok ? valid(checked.kept) : invalid(checked.reason);
    }
    case 'strings':
      return valid([...(Array.isArray(before) ? before : []), ...text.split(',')]);
    case 'list':
    case 'map':
    case 'filter':
    case 'mount':
    case 'network':
    case 'ulimit': {
      const checked = checks[flag.name]?.(text) ?? { ok: true, kept: text };
      if (!checked.ok) return invalid(checked.reason);
      return valid([...(Array.isArray(before) ? before : []), checked.kept]);
    }
    default:
      return valid(text);
  }
}

/** A whole number as strconv.ParseInt or ParseUint with base 0 reads it. */
function whole(text: string, type: 'int' | 'uint16'): Converted {
  const call = type === 'int' ? 'ParseInt' : 'ParseUint';
  const sign = type === 'int' ? '[+-]?' : '';
  const problem = (what: string) => invalid(`strconv.${call}: parsing ${goQuote(text)}: ${what}`);
  if (
    !new RegExp(`^${sign}(0x(_?[0-9a-f])+|0b(_?[01])+|0o(_?[0-7])+|0(_?[0-7])*|[1-9](_?[0-9])*)$`, 'i').test(
      text,
    )
  )
    return problem('invalid syntax');
  const octal = text.replaceAll('_', '').replace(/^([+-]?)0(?=[0-7])/, '$10o');
  const size = BigInt(octal.replace(/^[+-]/, ''));
  const limit = type === 'int' ? 2n ** 63n - 1n : 2n ** 16n - 1n;
  if (size > limit) return problem('value out of range');
  return valid(Number(text.startsWith('-') ? -size : size));
}
