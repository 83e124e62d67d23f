import { setBusy } from '../../kernel/cpu.ts';
import { type Procedure, sleep } from '../../procedure.ts';
import type { ProcessContext } from '../program.ts';
import { AwkFault } from './fault.ts';
import { fieldsOf, type Record, type RecordManner, setFieldCount, textOfRecord } from './fields.ts';
import type { Reader } from './reader.ts';
import { openStreams, type Streams } from './streams.ts';
import type { AwkProgram, Variable } from './syntax.ts';
import { type Cell, newCell, toNumber, toText, type Value } from './value.ts';

/** What leaves the statements that are being carried out. */
export type Jump = 'break' | 'continue' | 'next' | 'nextfile' | 'exit' | 'return';

/** The files that the command line names, one after the other, as records. */
export interface MainInput {
  reader: Reader | null;
  /** Which of ARGV comes next. */
  next: number;
  /** A file, or standard input, was read. */
  started: boolean;
}

/** A program of awk while it runs. */
export interface Run {
  readonly context: ProcessContext;
  readonly program: AwkProgram;
  readonly streams: Streams;
  readonly globals: Map<string, Cell>;
  /** The parameters of the functions that are being called, the innermost last. */
  readonly frames: Map<string, Cell>[];
  readonly record: Record;
  readonly manner: RecordManner;
  readonly input: MainInput;
  returned: Value;
  exitCode: number;
  seed: number;
  random: (() => number) | null;
  /** How much was calculated since time last passed, and how often that was in a row. */
  work: number;
  rounds: number;
}

/** So many steps take a moment; a program that goes on for long takes longer ones, as it is given no more than others. */
const STEPS = 3000;
const BUSY_AFTER = 10;
const LONGEST_MS = 100;
/** A text of more characters than that finds no memory. */
const LONGEST_TEXT = 4_000_000;

const initial: Readonly<{ [name: string]: Value }> = {
  CONVFMT: '%.6g',
  OFMT: '%.6g',
  FS: ' ',
  OFS: ' ',
  ORS: '\n',
  RS: '\n',
  SUBSEP: '\x1c',
  FILENAME: null,
  NR: 0,
  FNR: 0,
  RSTART: 0,
  RLENGTH: -1,
};

/** A program before its first step. */
export function newRun(context: ProcessContext, program: AwkProgram): Run {
  const globals = new Map(Object.entries(initial).map(([name, value]) => [name, newCell(value)]));
  const special = (name: string): string => textOf(globals.get(name)?.value ?? null);
  const textOf = (value: Value): string => toText(value, formatOf(globals));
  return {
    context,
    program,
    streams: openStreams(context),
    globals,
    frames: [],
    record: { text: '', fields: null, stale: false },
    manner: {
      separator: () => special('FS'),
      isParagraph: () => special('RS') === '',
      output: () => special('OFS'),
      textOf,
    },
    input: { reader: null, next: 1, started: false },
    returned: null,
    exitCode: 0,
    seed: 1,
    random: null,
    work: 0,
    rounds: 0,
  };
}

const formatOf = (globals: Run['globals']): string => {
  const format = globals.get('CONVFMT')?.value;
  return typeof format === 'string' ? format : '%.6g';
};

/** A value as a text, as the program wants numbers. */
export const text = (run: Run, value: Value): string => toText(value, formatOf(run.globals));

/** Notes a step; from time to time the clock goes on, so that a program without end can be ended from outside. */
export function* tick(run: Run): Procedure {
  if (++run.work < STEPS) return;
  run.work = 0;
  const { machine, pid } = run.context;
  if (++run.rounds === BUSY_AFTER) yield* setBusy(machine, pid, true);
  yield sleep(Math.min(LONGEST_MS, run.rounds));
}

/** A variable's cell. */
export function cellOf(run: Run, variable: Variable): Cell {
  const scope = (variable.local && run.frames.at(-1)) || run.globals;
  const known = scope.get(variable.name);
  if (known) return known;
  const cell = newCell();
  scope.set(variable.name, cell);
  return cell;
}

/** The value of one of awk's own variables. */
export const special = (run: Run, name: string): Value => run.globals.get(name)?.value ?? null;

/** Sets one of awk's own variables. */
export function setSpecial(run: Run, name: string, value: Value): void {
  const cell = run.globals.get(name);
  if (cell) cell.value = value;
  else run.globals.set(name, newCell(value));
}

/** A variable's value; NF is counted when somebody asks. */
export function read(run: Run, variable: Variable): Value {
  if (variable.name === 'NF' && !variable.local) return fieldsOf(run.record, run.manner).length;
  return cellOf(run, variable).value;
}

/** Assigns to a variable. */
export function assign(run: Run, variable: Variable, value: Value): void {
  if (variable.name === 'NF' && !variable.local)
    setFieldCount(run.record, run.manner, Math.max(0, Math.trunc(toNumber(value))));
  else cellOf(run, variable).value = value;
}

/** `$number`. */
export function readField(run: Run, number: number): Value {
  if (number === 0) return { read: textOfRecord(run.record, run.manner) };
  return fieldsOf(run.record, run.manner)[number - 1] ?? null;
}

/** Assigns to `$number`; `$0` is a new record. */
export function assignField(run: Run, number: number, value: Value): void {
  const { record, manner } = run;
  if (number === 0) {
    setRecord(run, text(run, value));
    return;
  }
  const fields = fieldsOf(record, manner);
  if (fields.length < number) setFieldCount(record, manner, number);
  fields[number - 1] = value;
  record.stale = true;
}

/** Puts a new record in the place of `$0`. */
export function setRecord(run: Run, record: string): void {
  run.record.text = record;
  run.record.fields = null;
  run.record.stale = false;
}

/** A text that is not longer than there is memory. Throws an AwkFault. */
export function checked(made: string): string {
  if (made.length > LONGEST_TEXT) throw new AwkFault('out of memory');
  return made;
}
