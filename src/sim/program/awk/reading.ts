import { faultAt, UNEXPECTED } from './fault.ts';
import type { Variable } from './syntax.ts';
import type { Token } from './tokens.ts';

/** The tokens of a program, and how far they were read. */
export interface Reading {
  readonly tokens: readonly Token[];
  at: number;
  /** The names that are parameters where we are. */
  locals: readonly string[];
}

const END: Token = { place: 'cmd. line:1', kind: 'sign', text: 'end' };

/** The token that comes next. */
export function peek(reading: Reading, ahead = 0): Token {
  return reading.tokens[reading.at + ahead] ?? { ...END, place: reading.tokens.at(-1)?.place ?? END.place };
}

/** Whether the sign `text` comes next. */
export function isNext(reading: Reading, text: string, ahead = 0): boolean {
  const token = peek(reading, ahead);
  return token.kind === 'sign' && token.text === text;
}

/** Takes the sign if it comes next. */
export function skip(reading: Reading, text: string): boolean {
  if (!isNext(reading, text)) return false;
  reading.at++;
  return true;
}

/** Takes the sign, which must come. Throws an AwkFault. */
export function expect(reading: Reading, text: string): void {
  if (!skip(reading, text)) throw unexpected(reading);
}

/** What comes next has no place here. */
export const unexpected = (reading: Reading) => faultAt(peek(reading).place, UNEXPECTED);

/** Takes ends of lines. */
export function skipLines(reading: Reading): void {
  while (skip(reading, '\n'));
}

/** A name as a variable. */
export const variable = (reading: Reading, name: string): Variable => ({
  kind: 'variable',
  name,
  local: reading.locals.includes(name),
});

/** A name that must come, as a variable. */
export function expectVariable(reading: Reading): Variable {
  const token = peek(reading);
  if (token.kind !== 'name') throw unexpected(reading);
  reading.at++;
  return variable(reading, token.text);
}
