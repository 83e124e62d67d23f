import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import { processAt } from '../../kernel/process-at.ts';
import type { Procedure } from '../../procedure.ts';
import { read } from '../input.ts';
import { handle, isTerminal, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import type { Session } from './evaluate.ts';
import { httpServer } from './http-server.ts';
import { interpret } from './interpret.ts';
import { prompt } from './prompt.ts';
import type { Interpreter } from './sys.ts';

function* runModule(
  context: ProcessContext,
  { major, version }: Interpreter,
  words: readonly string[],
  isUnbuffered: boolean,
): Procedure<number> {
  const server = major === 2 ? 'SimpleHTTPServer' : 'http.server';
  if (words[0] === server)
    return yield* httpServer(context, { major, version, isUnbuffered }, words.slice(1));
  const why = `of the modules it can run ${server} only`;
  yield* write(context, 'stderr', `This is a small stand-in for Python ${version}: ${why}.\n`);
  return 1;
}

function* runScript(context: ProcessContext, session: Session, script: string): Procedure<number> {
  const { machine, pid, argv } = context;
  const source = readFile(machine, pid, script);
  const { major } = session.interpreter;
  const cwd = processAt(machine.world(), pid)?.cwd ?? '/';
  const full = script.startsWith('/') ? script : `${cwd === '/' ? '' : cwd}/${script}`;
  if (!source.ok) {
    const cause = source.error === 'ENOENT' ? 2 : 13;
    const shown = major === 2 ? script : full;
    yield* write(
      context,
      'stderr',
      `${argv[0]}: can't open file '${shown}': [Errno ${cause}] ${errorText[source.error]}\n`,
    );
    return 2;
  }
  return yield* runText(context, session, source.value, major === 2 ? script : full);
}

function* runText(
  context: ProcessContext,
  session: Session,
  source: string,
  file: string,
): Procedure<number> {
  const ending = yield* interpret(context, session, source, file);
  return ending.kind === 'left' ? ending.code : ending.kind === 'done' ? 0 : 1;
}

/** A Python of the given version. It has a handler for INT and none for TERM, as the real one. */
export function python(interpreter: Interpreter): Program {
  return function* (context) {
    const { major, version } = interpreter;
    const words = context.argv.slice(1);
    handle(context, 'INT');
    // Output that does not wait matters to a server only, and files that are not compiled to nobody here.
    let isUnbuffered = (context.env.PYTHONUNBUFFERED ?? '') !== '';
    while (/^-[uBEsS]+$/.test(words[0] ?? '')) isUnbuffered = words.shift()?.includes('u') || isUnbuffered;
    const [first, second] = words;
    const session = (argv: readonly string[]): Session => ({
      interpreter,
      argv,
      variables: new Map(),
      output: '',
    });
    if (first === '--version' || first === '-V') {
      yield* write(context, major === 2 ? 'stderr' : 'stdout', `Python ${version}\n`);
      return 0;
    }
    if (first === '-c' && second !== undefined)
      return yield* runText(context, session(['-c', ...words.slice(2)]), second, '<string>');
    if (first === '-m' && second !== undefined)
      return yield* runModule(context, interpreter, words.slice(1), isUnbuffered);
    if (first === undefined || first === '-' || first === '-i') {
      const own = session([first === '-' ? '-' : '', ...words.slice(1)]);
      if (isTerminal(context, 'stdin')) return yield* prompt(context, own);
      let source = '';
      for (let part = yield* read(context); part !== null; part = yield* read(context)) source += part;
      return yield* runText(context, own, source, '<stdin>');
    }
    if (!first.startsWith('-')) return yield* runScript(context, session(words), first);
    yield* write(
      context,
      'stderr',
      `This is a small stand-in for Python ${version}: its options are -c CODE, -m MODULE, -V, -u and a file.\n`,
    );
    return 2;
  };
}
