import { type Procedure, sleep } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { perform, type Session } from './evaluate.ts';
import { Beyond, Leaving, Misspelt, Raised } from './fault.ts';
import { parse } from './parse.ts';
import type { Statement } from './syntax.ts';
import { misspelt, traceback } from './traceback.ts';

/** What a source did: it went through, it failed, or it ended the interpreter with this status. */
export type Ending =
  | { readonly kind: 'done' | 'failed' | 'incomplete' }
  | { readonly kind: 'left'; readonly code: number };

function* fail(
  context: ProcessContext,
  { interpreter }: Session,
  fault: unknown,
  source: string,
  file: string,
): Procedure<Ending> {
  const { major, version } = interpreter;
  let said: string;
  if (fault instanceof Raised) said = traceback(fault, source, file, major);
  else if (fault instanceof Misspelt) said = misspelt(fault, source, file, major);
  else if (fault instanceof Leaving) said = fault.message;
  else if (fault instanceof Beyond)
    said = `This is a small stand-in for Python ${version}: it knows print, numbers, strings, lists, variables and import sys.\n`;
  else throw fault;
  yield* write(context, 'stderr', said);
  return fault instanceof Leaving ? { kind: 'left', code: fault.code } : { kind: 'failed' };
}

/** Runs a source. `shown`: as at a prompt, where values are written and a text may want more lines. */
export function* interpret(
  context: ProcessContext,
  session: Session,
  source: string,
  file: string,
  shown = false,
): Procedure<Ending> {
  let statements: readonly Statement[];
  try {
    statements = parse(source, session.interpreter.major);
  } catch (fault) {
    if (shown && fault instanceof Misspelt && fault.incomplete) return { kind: 'incomplete' };
    return yield* fail(context, session, fault, source, file);
  }
  for (const statement of statements) {
    yield sleep(0);
    let fault: unknown = null;
    try {
      perform(session, statement, shown);
    } catch (thrown) {
      fault = thrown;
    }
    const { output } = session;
    session.output = '';
    yield* write(context, 'stdout', output);
    if (fault !== null) return yield* fail(context, session, fault, source, file);
  }
  return { kind: 'done' };
}
