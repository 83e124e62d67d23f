import { errorText } from '../../kernel/errno.ts';
import { readFile, writeFile } from '../../kernel/files.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { readAll } from './gather.ts';
import { runSed } from './sed-run.ts';
import { parseSed, type SedCommand, SedFault } from './sed-script.ts';
import { readOptions, showUsage } from './usage.ts';

const usage =
  'sed [-i[SFX]] [-nrE] [-f FILE]... [-e CMD]... [FILE]...\nor: sed [-i[SFX]] [-nrE] CMD [FILE]...';

/** sed [-n] [-E] [-i[SFX]] [-e CMD | CMD] [FILE]...: edits a stream of lines. */
export const sed: Program = function* (context) {
  // -i takes its suffix in the same word only, and -e may come more than once.
  let suffix: string | null = null;
  const scripts: string[] = [];
  const argv = context.argv.flatMap((word, i, all) => {
    if (i === 0) return [word];
    if (/^-[nrE]*e$/.test(all[i - 1] ?? '')) return [];
    const inPlace = /^(-[nrE]*)i(.*)$/.exec(word);
    if (inPlace) {
      suffix = inPlace[2] ?? '';
      return inPlace[1] === '-' ? [] : [inPlace[1] ?? ''];
    }
    const expression = /^(-[nrE]*)e(.*)$/.exec(word);
    if (!expression) return [word];
    scripts.push(expression[2] || (all[i + 1] ?? ''));
    return expression[1] === '-' ? [] : [expression[1] ?? ''];
  });
  const given = yield* readOptions({ ...context, argv }, 'nrEsf:', usage);
  if (!given.ok) return given.code;
  const { flags, values } = given;
  const words = [...given.words];
  if (values.f !== undefined) {
    const file = readFile(context.machine, context.pid, values.f);
    if (!file.ok) {
      yield* write(context, 'stderr', `sed: ${values.f}: ${errorText[file.error]}\n`);
      return 1;
    }
    scripts.push(file.value);
  }
  if (scripts.length === 0) {
    const first = words.shift();
    if (first === undefined) return yield* showUsage(context, usage);
    scripts.push(first);
  }
  try {
    const commands = parseSed(scripts.join('\n'), flags.has('r') || flags.has('E'));
    if (suffix !== null) return yield* editInPlace(context, commands, words, flags.has('n'), suffix);
    return yield* editStream(context, commands, words, flags.has('n'));
  } catch (error) {
    if (!(error instanceof SedFault)) throw error;
    yield* write(context, 'stderr', `sed: ${error.message}\n`);
    return 1;
  }
};

function* editStream(
  context: ProcessContext,
  commands: readonly SedCommand[],
  words: readonly string[],
  silent: boolean,
): Procedure<number> {
  let text = '';
  let code = 0;
  for (const name of words.length > 0 ? words : ['-']) {
    if (name === '-') {
      text += yield* readAll(context);
      continue;
    }
    const file = readFile(context.machine, context.pid, name);
    if (file.ok) {
      // Files are one stream; a line that has no end gets one where another file comes.
      text += (text === '' || text.endsWith('\n') ? '' : '\n') + file.value;
    } else if (file.error !== 'EISDIR') {
      yield* write(context, 'stderr', `sed: ${name}: ${errorText[file.error]}\n`);
      code = 1;
    }
  }
  const done = runSed(commands, text, silent);
  yield* write(context, 'stdout', done.text);
  return done.quit ? 0 : code;
}

function* editInPlace(
  context: ProcessContext,
  commands: readonly SedCommand[],
  names: readonly string[],
  silent: boolean,
  suffix: string,
): Procedure<number> {
  const { machine, pid } = context;
  let code = 0;
  for (const name of names) {
    const file = readFile(machine, pid, name);
    const done = file.ok ? runSed(commands, file.value, silent) : null;
    if (file.ok && suffix !== '') yield* writeFile(machine, pid, `${name}${suffix}`, file.value);
    const failed = file.ok ? yield* writeFile(machine, pid, name, done?.text ?? '') : file.error;
    if (failed) {
      yield* write(context, 'stderr', `sed: ${name}: ${errorText[failed]}\n`);
      code = 1;
    } else if (done?.quit) return 0;
  }
  return code;
}
