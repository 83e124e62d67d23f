import { CLOSED } from '../channel.ts';
import { race } from '../procedure.ts';
import { errorText } from '../kernel/errno.ts';
import { readFile } from '../kernel/files.ts';
import { inputOf, read } from './input.ts';
import { block, handle, isTerminal, write } from './output.ts';
import type { Procedure } from '../procedure.ts';
import type { ProcessContext, Program } from './program.ts';

/** The words of a string literal, or null when the expression is anything else. */
function stringLiteral(text: string): string | null {
  const literal = /^(['"])((?:(?!\1)[^\\]|\\.)*)\1$/.exec(text.trim());
  return literal ? (literal[2] ?? '').replaceAll('\\n', '\n').replace(/\\(.)/g, '$1') : null;
}

/** The few statements that it knows: print of a string or a whole number, exit. Anything else is passed over. */
function* runSource(context: ProcessContext, source: string): Procedure<number> {
  for (const statement of source.split(/[\n;]/)) {
    const text = statement.trim();
    const shown = /^print\s*\(?(.*?)\)?$/.exec(text)?.[1];
    const exit = /^(?:sys\.)?exit\((\d*)\)$/.exec(text);
    if (exit) return Number(exit[1] || 0);
    if (shown === undefined) continue;
    const value = stringLiteral(shown) ?? (/^\d*$/.test(shown) ? shown : null);
    if (value !== null) yield* write(context, 'stdout', `${value}\n`);
  }
  return 0;
}

function* interrupted(context: ProcessContext): Procedure<number> {
  yield* write(context, 'stderr', 'Traceback (most recent call last):\nKeyboardInterrupt\n');
  return 130;
}

/** Keeps a script's process alive as a server would: until INT, or a signal that the kernel acts on. */
function* serve(context: ProcessContext): Procedure<number> {
  yield* block(context);
  for (;;) {
    const { message } = yield* race([context.signals]);
    if (message === CLOSED) return 0;
    if (message === 'INT') return yield* interrupted(context);
  }
}

function* interactive(context: ProcessContext, version: string): Procedure<number> {
  yield* write(
    context,
    'stdout',
    `Python ${version} on linux\nType "help", "copyright", "credits" or "license" for more information.\n`,
  );
  for (;;) {
    yield* write(context, 'stdout', '>>> ');
    const { index, message } = yield* race<unknown>([inputOf(context), context.signals]);
    if (index === 1) {
      yield* write(context, 'stdout', '\nKeyboardInterrupt\n');
      continue;
    }
    if (message === CLOSED || message === '') {
      yield* write(context, 'stdout', '\n');
      return 0;
    }
    const line = String(message).trim();
    if (/^(exit|quit)\(\d*\)$/.test(line)) return Number(/\d+/.exec(line)?.[0] ?? 0);
    const echoed = stringLiteral(line) ?? (/^\d+$/.test(line) ? line : null);
    if (echoed !== null) yield* write(context, 'stdout', /^\d/.test(line) ? `${echoed}\n` : `'${echoed}'\n`);
    else yield* runSource(context, line);
  }
}

/** A Python of the given version. It has a handler for INT and none for TERM, as the real one. */
export function python(version: string): Program {
  return function* (context) {
    const [name = 'python', first, second] = context.argv;
    handle(context, 'INT');
    if (first === '--version' || first === '-V') {
      yield* write(context, version.startsWith('2') ? 'stderr' : 'stdout', `Python ${version}\n`);
      return 0;
    }
    if (first === '-c') return yield* runSource(context, second ?? '');
    if (first === '-m') return yield* serve(context);
    if (first === undefined || first === '-' || first === '-i') {
      if (isTerminal(context, 'stdin')) return yield* interactive(context, version);
      let source = '';
      for (let part = yield* read(context); part !== null; part = yield* read(context)) source += part;
      return yield* runSource(context, source);
    }
    const script = context.argv.slice(1).find((word) => !word.startsWith('-')) ?? first;
    const source = readFile(context.machine, context.pid, script);
    if (!source.ok) {
      const cause = source.error === 'ENOENT' ? 2 : 13;
      yield* write(
        context,
        'stderr',
        `${name}: can't open file '${script}': [Errno ${cause}] ${errorText[source.error]}\n`,
      );
      return 2;
    }
    const code = yield* runSource(context, source.value);
    return /serve|listen|\.run\(|HTTPServer/.test(source.value) ? yield* serve(context) : code;
  };
}
