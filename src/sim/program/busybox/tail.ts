import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import { type Procedure, sleep } from '../../procedure.ts';
import { inputOf } from '../input.ts';
import { block, unblock, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { modern } from './ends.ts';
import { linesOf, readAll, withEnds } from './gather.ts';
import { readOptions } from './usage.ts';

const usage = `tail [OPTIONS] [FILE]...

Print last 10 lines of FILEs (or stdin) to.
With more than one FILE, precede each with a filename header.

	-c [+]N[bkm]	Print last N bytes
	-n N[bkm]	Print last N lines
	-n +N[bkm]	Start on Nth line and print the rest
			(b:*512 k:*1024 m:*1024^2)
	-q		Never print headers
	-v		Always print headers
	-f		Print data as file grows
	-F		Same as -f, but keep retrying
	-s SECONDS	Wait SECONDS between reads with -f`;

const sizes: Readonly<Record<string, number>> = { '': 1, b: 512, k: 1024, m: 1024 ** 2 };

/** A file that is shown, and how much of it has been. */
interface Open {
  readonly name: string;
  isOpen: boolean;
  wasOpen: boolean;
  seen: number;
}

const isInput = (name: string) => ['standard input', '-', '/dev/stdin'].includes(name);
const header = (name: string) => `==> ${name} <==\n`;

/** tail [-n N] [-c N] [-f] [FILE]...; `+N` begins at the Nth. With -f it goes on for as long as it is let. */
export const tail: Program = function* (given) {
  const context = modern(given);
  const options = yield* readOptions(context, 'n:c:qvfFs:', usage);
  if (!options.ok) return options.code;
  const { values, flags, words } = options;
  const count = values.c ?? values.n ?? '10';
  const [, sign, digits, unit = ''] = /^([-+]?)(\d+)([bkm]?)$/.exec(count) ?? [];
  const period = values.s ?? '1';
  const wrong = digits === undefined ? count : /^\d+$/.test(period) ? null : period;
  if (wrong !== null) {
    yield* write(context, 'stderr', `tail: invalid number '${wrong}'\n`);
    return 1;
  }
  const number = Number(digits) * (sizes[unit] ?? 1);
  // What is piped in ends: POSIX has -f without a file do nothing there.
  const follows =
    (flags.has('f') || flags.has('F')) && (words.length > 0 || !isPipe(context)) ? Number(period) : null;
  const retries = flags.has('F');
  const opened = words.length > 0 ? yield* openAll(context, words, retries) : [nothingOf('standard input')];
  if (opened.length === 0) {
    yield* write(context, 'stderr', 'tail: no files\n');
    return 1;
  }
  let code = opened.length < words.length ? 1 : 0;
  const withHeader = flags.has('v') || (opened.length > 1 && !flags.has('q'));
  let before = '';
  for (const file of opened) {
    if (!file.isOpen) continue;
    const text = isInput(file.name) ? yield* readAll(context) : readText(context, file.name);
    if (withHeader) yield* write(context, 'stdout', before + header(file.name));
    before = '\n';
    if (text === null) {
      yield* write(context, 'stderr', `tail: read error: ${errorText.EISDIR}\n`);
      code = 1;
      continue;
    }
    file.seen = text.length;
    const whole = values.c === undefined ? linesOf(text) : [...text];
    const kept = whole.slice(sign === '+' ? Math.max(0, number - 1) : Math.max(0, whole.length - number));
    const shown = values.c === undefined ? withEnds(kept) : kept.join('');
    // A last line without an end gets none.
    yield* write(context, 'stdout', text.endsWith('\n') ? shown : shown.replace(/\n$/, ''));
  }
  if (follows !== null) yield* follow(context, opened, follows * 1000, withHeader, retries);
  return code;
};

const nothingOf = (name: string): Open => ({ name, isOpen: true, wasOpen: true, seen: 0 });

/** Whether standard input is a pipe: neither a terminal nor what a container is given where nothing is attached. */
function isPipe(context: ProcessContext): boolean {
  const input = inputOf(context);
  if (context.stdio.tty?.input === input) return false;
  return !(input.closed && input.queue.length === 0 && input.name.startsWith('stdin of '));
}

/** The files that are there, the others named on standard error; with `retries` these are kept, too. */
function* openAll(
  context: ProcessContext,
  names: readonly string[],
  retries: boolean,
): Procedure<readonly Open[]> {
  const opened: Open[] = [];
  for (const name of names) {
    const found = isInput(name) ? null : readFile(context.machine, context.pid, name);
    const problem = found && !found.ok && found.error !== 'EISDIR' ? found.error : null;
    if (problem) yield* write(context, 'stderr', `tail: can't open '${name}': ${errorText[problem]}\n`);
    if (!problem || retries) opened.push({ ...nothingOf(name), isOpen: !problem, wasOpen: !problem });
  }
  return opened;
}

function readText({ machine, pid }: ProcessContext, name: string): string | null {
  const found = readFile(machine, pid, name);
  return found.ok ? found.value : null;
}

/** Prints what comes to the files, looking every `period` ms, until the process is ended. */
function* follow(
  context: ProcessContext,
  files: readonly Open[],
  period: number,
  withHeader: boolean,
  retries: boolean,
): Procedure<never> {
  let last = files.at(-1);
  // Said once and not with each look: nobody wants to hear of a program that finds nothing new.
  yield* block(context);
  function* tell(stream: 'stdout' | 'stderr', text: string): Procedure {
    yield* unblock(context);
    yield* write(context, stream, text);
    yield* block(context);
  }
  for (;;) {
    // Without a pause it would look as often as it can; here time has to pass.
    yield sleep(Math.max(100, period));
    for (const file of files) {
      if (isInput(file.name)) continue;
      const found = readFile(context.machine, context.pid, file.name);
      if (retries && found.ok && !file.isOpen) {
        const how = file.wasOpen ? 'been replaced' : 'appeared';
        file.isOpen = true;
        file.wasOpen = true;
        file.seen = 0;
        yield* tell('stderr', `tail: ${file.name} has ${how}; following end of new file\n`);
      } else if (!found.ok && file.isOpen) {
        // Without -F the file that was opened goes on, but nobody can write to it by its name any more.
        file.isOpen = false;
        if (retries)
          yield* tell(
            'stderr',
            `tail: ${file.name} has been renamed or deleted: ${errorText[found.error]}\n`,
          );
      }
      if (!found.ok || !file.isOpen) continue;
      const text = found.value;
      if (text !== '' && text.length < file.seen) file.seen = 0;
      if (text.length <= file.seen) continue;
      const more = text.slice(file.seen);
      file.seen = text.length;
      if (withHeader && file !== last) yield* tell('stdout', `\n${header(file.name)}`);
      last = file;
      yield* tell('stdout', more);
    }
  }
}
