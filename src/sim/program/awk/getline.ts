import type { Procedure } from '../../procedure.ts';
import type { Spot } from './evaluate.ts';
import { nextInput } from './main-input.ts';
import { nextRecord, type Reader } from './reader.ts';
import { type Run, setRecord, special, text } from './state.ts';
import { commandReader, fileReader, inputReader } from './streams.ts';

/** getline in all its forms: 1 for a record, 0 at the end, -1 where there is nothing to read. */
export function* getline(
  run: Run,
  from: 'input' | 'file' | 'command',
  source: string | null,
  spot: Spot | null,
): Procedure<number> {
  const reader = source === null ? null : yield* readerOf(run, from, source);
  if (source !== null && !reader) return -1;
  const separator = text(run, special(run, 'RS'));
  const record = reader ? yield* nextRecord(reader, separator) : yield* nextInput(run, run.input);
  if (record === null) return 0;
  if (spot) spot.set({ read: record });
  else setRecord(run, record);
  return 1;
}

function* readerOf(run: Run, from: 'input' | 'file' | 'command', source: string): Procedure<Reader | null> {
  const { readers, sinks } = run.streams;
  const known = readers.get(source);
  if (known) return known;
  // What is open for writing is not read.
  if (sinks.has(source)) return null;
  const isInput = source === '-' || source === '/dev/stdin';
  const reader =
    from === 'command'
      ? yield* commandReader(run.streams, source)
      : isInput
        ? inputReader(run.streams)
        : fileReader(run.streams, source);
  if (typeof reader === 'string') return null;
  readers.set(source, reader);
  return reader;
}
