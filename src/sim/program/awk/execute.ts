import type { Procedure } from '../../procedure.ts';
import { printed } from './builtins.ts';
import { type Call, evaluator } from './evaluate.ts';
import { AwkFault, faultAt } from './fault.ts';
import { cellOf, type Jump, readField, type Run, special, text, tick } from './state.ts';
import { put } from './streams.ts';
import type { Expression, Statement } from './syntax.ts';
import { arrayOf, type Cell, isTrue, newCell, toNumber, toText } from './value.ts';

/** Calls within calls that fit into a JavaScript stack; a real one has room for some hundred thousand. */
const DEEPEST = 250;

/** What leaves a call's expression as well: next and exit within a function. */
export class Leave extends Error {
  readonly jump: Jump;
  constructor(jump: Jump) {
    super(jump);
    this.jump = jump;
  }
}

const call: Call = function* (run, { name, given, place }) {
  const { program, frames } = run;
  const called = program.functions.get(name);
  if (!called) throw faultAt(place, 'Call to undefined function');
  if (frames.length >= DEEPEST) throw new AwkFault('this awk has no room for so many calls within calls');
  const frame = new Map<string, Cell>();
  for (const [i, argument] of given.entries()) {
    const parameter = called.parameters[i];
    const cell = yield* argumentOf(run, argument);
    if (parameter !== undefined) frame.set(parameter, cell);
  }
  frames.push(frame);
  run.returned = null;
  let jump: Jump | null;
  try {
    jump = yield* runAll(run, called.body);
  } finally {
    frames.pop();
  }
  const { returned } = run;
  run.returned = null;
  if (jump && jump !== 'return') throw new Leave(jump);
  return returned;
};

/** An array is handed over as itself, and so is a variable that may become one. */
function* argumentOf(run: Run, argument: Expression): Procedure<Cell> {
  if (argument.kind !== 'variable') return newCell(yield* evaluate(run, argument));
  const cell = cellOf(run, argument);
  if (cell.array) return { ...cell, value: null };
  return newCell(yield* evaluate(run, argument), cell);
}

const { evaluate, all, indexOf, spotOf } = evaluator(call);

/** Calculates an expression. */
export { evaluate };

/** Carries out statements, up to one that leaves them. */
export function* runAll(run: Run, statements: readonly Statement[]): Procedure<Jump | null> {
  for (const one of statements) {
    const jump = yield* runOne(run, one);
    if (jump) return jump;
  }
  return null;
}

const holds = function* (run: Run, condition: Expression | null): Procedure<boolean> {
  return condition === null || isTrue(yield* evaluate(run, condition));
};

function* runOne(run: Run, statement: Statement): Procedure<Jump | null> {
  yield* tick(run);
  switch (statement.kind) {
    case 'expression':
      yield* evaluate(run, statement.value);
      return null;
    case 'print':
    case 'printf':
      yield* print(run, statement);
      return null;
    case 'block':
      return yield* runAll(run, statement.body);
    case 'if': {
      if (yield* holds(run, statement.condition)) return yield* runOne(run, statement.then);
      return statement.otherwise ? yield* runOne(run, statement.otherwise) : null;
    }
    case 'loop': {
      if (statement.first) yield* runOne(run, statement.first);
      let unasked = statement.atLeastOnce;
      while (unasked || (yield* holds(run, statement.condition))) {
        unasked = false;
        const jump = yield* runOne(run, statement.body);
        if (jump === 'break') return null;
        if (jump && jump !== 'continue') return jump;
        if (statement.step) yield* runOne(run, statement.step);
      }
      return null;
    }
    case 'each': {
      const spot = yield* spotOf(run, statement.variable);
      for (const name of arrayOf(cellOf(run, statement.array)).names()) {
        spot.set({ read: name });
        const jump = yield* runOne(run, statement.body);
        if (jump === 'break') return null;
        if (jump && jump !== 'continue') return jump;
      }
      return null;
    }
    case 'delete': {
      const array = arrayOf(cellOf(run, statement.array));
      if (statement.index) array.remove(yield* indexOf(run, statement.index));
      else array.clear();
      return null;
    }
    case 'exit':
      if (statement.value) run.exitCode = Math.trunc(toNumber(yield* evaluate(run, statement.value))) & 0xff;
      return 'exit';
    case 'return':
      run.returned = statement.value ? yield* evaluate(run, statement.value) : null;
      return 'return';
    default:
      return statement.kind;
  }
}

function* print(run: Run, statement: Extract<Statement, { kind: 'print' | 'printf' }>): Procedure {
  const { values, into, place } = statement;
  const given = yield* all(run, values);
  const to = into && text(run, yield* evaluate(run, into.to));
  let made: string;
  if (statement.kind === 'printf') {
    const [format = null, ...rest] = given;
    made = printed(run, text(run, format), rest, place);
  } else {
    const format = text(run, special(run, 'OFMT'));
    const shown = given.length === 0 ? [readField(run, 0)] : given;
    const words = shown.map((value) => toText(value, format));
    made = words.join(text(run, special(run, 'OFS'))) + text(run, special(run, 'ORS'));
  }
  yield* put(run.streams, into?.mode ?? null, to ?? '', made);
}
