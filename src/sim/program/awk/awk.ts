import { setBusy } from '../../kernel/cpu.ts';
import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import type { Procedure } from '../../procedure.ts';
import { appletOf, showUsage } from '../busybox/usage.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { evaluate, Leave, runAll } from './execute.ts';
import { AwkFault } from './fault.ts';
import { assignWord, nextInput } from './main-input.ts';
import { parseAwk } from './parse.ts';
import { type Jump, newRun, type Run, setRecord, setSpecial } from './state.ts';
import { closeAll } from './streams.ts';
import type { AwkProgram, Rule, Statement } from './syntax.ts';
import { type Token, tokensOf, unescapeAwk } from './tokens.ts';
import { arrayOf, isTrue, newCell } from './value.ts';

const USAGE = `awk [OPTIONS] [AWK_PROGRAM] [FILE]...

	-v VAR=VAL	Assign before the program begins
	-F SEP		What parts the fields
	-f FILE		Read the program from FILE
	-e AWK_PROGRAM`;

interface Given {
  readonly sources: readonly { readonly text: string; readonly name: string }[];
  readonly separator: string | null;
  readonly assignments: readonly string[];
  readonly words: readonly string[];
}

/** awk [-F SEP] [-v VAR=VAL] [-f FILE | -e PROGRAM | PROGRAM] [FILE | VAR=VAL]...: a language for records and fields. */
export const awk: Program = function* (context) {
  try {
    const given = yield* readGiven(context);
    if (typeof given === 'number') return given;
    const tokens = given.sources.flatMap(({ text, name }): readonly Token[] => tokensOf(text, name));
    return yield* runProgram(context, given, parseAwk(tokens));
  } catch (error) {
    if (!(error instanceof AwkFault)) throw error;
    yield* write(context, 'stderr', `${appletOf(context)}: ${error.message}\n`);
    return 1;
  }
};

function* readGiven(context: ProcessContext): Procedure<Given | number> {
  const { machine, pid } = context;
  const words = context.argv.slice(1);
  const sources: { text: string; name: string }[] = [];
  const assignments: string[] = [];
  let separator: string | null = null;
  function* wrong(what: string): Procedure<number> {
    yield* write(context, 'stderr', `${appletOf(context)}: ${what}\n`);
    return yield* showUsage(context, USAGE);
  }
  while (/^-./.test(words[0] ?? '')) {
    const word = words.shift() ?? '';
    if (word === '--') break;
    if (word.startsWith('--')) return yield* wrong(`unrecognized option '${word}'`);
    const letter = word[1] ?? '';
    if (!'Fvfe'.includes(letter)) return yield* wrong(`invalid option -- '${letter}'`);
    const value = word.length > 2 ? word.slice(2) : words.shift();
    if (value === undefined) return yield* wrong(`option requires an argument -- '${letter}'`);
    if (letter === 'F') separator = unescapeAwk(value);
    else if (letter === 'v') assignments.push(value);
    else if (letter === 'e') sources.push({ text: value, name: 'cmd. line' });
    else {
      const file = readFile(machine, pid, value);
      if (!file.ok) throw new AwkFault(`can't open '${value}': ${errorText[file.error]}`);
      sources.push({ text: file.value, name: value });
    }
  }
  if (assignments.some((one) => !/^[A-Za-z_]\w*=/.test(one))) return yield* showUsage(context, USAGE);
  if (sources.length === 0) {
    const program = words.shift();
    if (program === undefined) return yield* showUsage(context, USAGE);
    sources.push({ text: program, name: 'cmd. line' });
  }
  return { sources, separator, assignments, words };
}

function prepare(context: ProcessContext, given: Given, program: AwkProgram): Run {
  const run = newRun(context, program);
  const environment = newCell();
  for (const [name, read] of Object.entries(context.env)) arrayOf(environment).at(name).value = { read };
  run.globals.set('ENVIRON', environment);
  const words = newCell();
  for (const [i, read] of [appletOf(context), ...given.words].entries())
    arrayOf(words).at(String(i)).value = { read };
  run.globals.set('ARGV', words);
  setSpecial(run, 'ARGC', given.words.length + 1);
  if (given.separator !== null) setSpecial(run, 'FS', given.separator);
  for (const one of given.assignments) assignWord(run, one);
  return run;
}

function* runProgram(context: ProcessContext, given: Given, program: AwkProgram): Procedure<number> {
  const run = prepare(context, given, program);
  try {
    const left = yield* runBlocks(run, program.begin);
    if (left !== 'exit' && program.rules.length + program.end.length > 0) yield* runRules(run, program);
    yield* runBlocks(run, program.end);
  } catch (error) {
    if (error instanceof AwkFault) yield* closeAll(run.streams);
    throw error;
  } finally {
    yield* setBusy(context.machine, context.pid, false);
  }
  yield* closeAll(run.streams);
  return run.exitCode;
}

/** What a piece of the program comes to; next and exit may come out of a function that an expression calls. */
function* caught(body: Procedure<Jump | null>): Procedure<Jump | null> {
  try {
    return yield* body;
  } catch (error) {
    if (error instanceof Leave) return error.jump;
    throw error;
  }
}

function* runBlocks(run: Run, blocks: readonly (readonly Statement[])[]): Procedure<Jump | null> {
  for (const block of blocks) if ((yield* caught(runAll(run, block))) === 'exit') return 'exit';
  return null;
}

function* runRules(run: Run, program: AwkProgram): Procedure<Jump | null> {
  const open = new Set<Rule>();
  for (;;) {
    const record = yield* nextInput(run, run.input);
    if (record === null) return null;
    setRecord(run, record);
    for (const rule of program.rules) {
      const jump = yield* caught(runRule(run, rule, open));
      if (jump === 'exit') return jump;
      if (jump === 'nextfile') run.input.reader = null;
      if (jump === 'next' || jump === 'nextfile') break;
    }
  }
}

function* runRule(run: Run, rule: Rule, open: Set<Rule>): Procedure<Jump | null> {
  const { from, to, body } = rule;
  if (from && !open.has(rule) && !isTrue(yield* evaluate(run, from))) return null;
  if (to) {
    open.add(rule);
    if (isTrue(yield* evaluate(run, to))) open.delete(rule);
  }
  return yield* runAll(run, body ?? [{ kind: 'print', values: [], into: null, place: '' }]);
}
