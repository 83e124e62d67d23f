import type { Procedure } from '../../procedure.ts';
import { AwkFault } from './fault.ts';
import { nextRecord, type Reader } from './reader.ts';
import { type MainInput, type Run, setSpecial, special, text } from './state.ts';
import { fileReader, inputReader } from './streams.ts';
import { unescapeAwk } from './tokens.ts';
import { arrayOf, newCell, toNumber } from './value.ts';

const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s;

/** Carries out `name=value` of the command line; false for what is none. */
export function assignWord(run: Run, word: string): boolean {
  const [, name, value = ''] = ASSIGNMENT.exec(word) ?? [];
  if (name === undefined) return false;
  setSpecial(run, name, { read: unescapeAwk(value) });
  return true;
}

function openNext(run: Run, input: MainInput): Reader | null {
  const given = arrayOf(run.globals.get('ARGV') ?? newCell());
  while (input.next < toNumber(special(run, 'ARGC'))) {
    const name = String(input.next++);
    const word = given.has(name) ? text(run, given.at(name).value) : '';
    if (word === '' || assignWord(run, word)) continue;
    input.started = true;
    setSpecial(run, 'FILENAME', word);
    if (word === '-' || word === '/dev/stdin') return inputReader(run.streams);
    const reader = fileReader(run.streams, word);
    if (typeof reader === 'string') throw new AwkFault(`${word}: ${reader}`);
    return reader;
  }
  if (input.started) return null;
  input.started = true;
  return inputReader(run.streams);
}

/** The next record of the input; null after the last. NR and FNR count it. Throws an AwkFault where a file cannot be read. */
export function* nextInput(run: Run, input: MainInput): Procedure<string | null> {
  for (;;) {
    if (!input.reader) {
      input.reader = openNext(run, input);
      if (!input.reader) return null;
      setSpecial(run, 'FNR', 0);
    }
    const record = yield* nextRecord(input.reader, text(run, special(run, 'RS')));
    if (record !== null) {
      for (const name of ['NR', 'FNR']) setSpecial(run, name, toNumber(special(run, name)) + 1);
      return record;
    }
    input.reader = null;
  }
}
