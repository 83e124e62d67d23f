import { strFromU8, strToU8 } from 'fflate';
import { goJson } from '../go-json.ts';
import { utf8Length } from '../utf8-length.ts';
import {
  callError,
  func,
  type GoFunc,
  type GoFuncs,
  intArg,
  stringsType,
  textArg,
  textsArg,
} from './go-func.ts';
import { anyType, intType, stringType } from './go-type.ts';
import { type Reflected, textValue } from './go-value.ts';

/** What docker adds to every `--format`: docker/cli templates/templates.go. */
export const dockerFuncs: GoFuncs = new Map<string, GoFunc>([
  ['json', func([anyType], ([value = null]) => textValue(goJson(value, { escapeHtml: false }).trim()))],
  [
    'split',
    func([stringType, stringType], (args) => ({
      type: stringsType,
      data: split(textArg(args, 0), textArg(args, 1)),
    })),
  ],
  ['join', func([stringsType, stringType], (args) => textValue(textsArg(args, 0).join(textArg(args, 1))))],
  ['title', text(title)],
  ['lower', text((given) => mapped(given, (char) => char.toLowerCase()))],
  ['upper', text((given) => mapped(given, (char) => char.toUpperCase()))],
  ['pad', func([stringType, intType, intType], pad)],
  ['truncate', func([stringType, intType], truncate)],
]);

/** The same names over the heads of a table's columns, which they leave as they are; `pad` still pads. */
export const headerFuncs: GoFuncs = new Map<string, GoFunc>([
  ['json', text((given) => given)],
  ['split', func([stringType, stringType], ([given = null]) => given)],
  ['join', func([stringType, stringType], ([given = null]) => given)],
  ['title', text((given) => given)],
  ['lower', text((given) => given)],
  ['upper', text((given) => given)],
  ['truncate', func([stringType, intType], ([given = null]) => given)],
]);

function text(change: (given: string) => string): GoFunc {
  return func([stringType], (args) => textValue(change(textArg(args, 0))));
}

function split(given: string, separator: string): readonly string[] {
  return separator === '' ? [...given] : given.split(separator);
}

/** Go maps character by character, so that one that has two for a capital stays as it is. */
function mapped(given: string, change: (char: string) => string): string {
  const one = (char: string) => {
    const changed = change(char);
    return [...changed].length === 1 ? changed : char;
  };
  return [...given].map(one).join('');
}

function title(given: string): string {
  let previous = ' ';
  let out = '';
  for (const char of given) {
    out += isSeparator(previous) ? mapped(char, (each) => each.toUpperCase()) : char;
    previous = char;
  }
  return out;
}

function isSeparator(char: string): boolean {
  if (/[\p{L}\p{Nd}_]/u.test(char)) return false;
  return char <= '\x7f' || /\s/u.test(char);
}

function pad(args: readonly Reflected[]) {
  const given = textArg(args, 0);
  const before = intArg(args, 1);
  const after = intArg(args, 2);
  if (given === '') return textValue('');
  if (before < 0 || after < 0) return callError('strings: negative Repeat count');
  return textValue(' '.repeat(before) + given + ' '.repeat(after));
}

/** Cuts between bytes, as Go does; half a character shows as U+FFFD. */
function truncate(args: readonly Reflected[]) {
  const given = textArg(args, 0);
  const length = intArg(args, 1);
  if (utf8Length(given) < length) return textValue(given);
  if (length < 0) return callError(`runtime error: slice bounds out of range [:${length}]`);
  return textValue(strFromU8(strToU8(given).slice(0, length)));
}
