import { errorText } from '../../kernel/errno.ts';
import { numbered } from '../../kernel/process-at.ts';
import { kill as killCall, killGroup } from '../../kernel/kill.ts';
import type { Procedure } from '../../procedure.ts';
import { type Signal, signalNumber } from '../../spec.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';

const names = Object.keys(signalNumber).filter((name): name is Signal => name in signalNumber);

/** A signal by name, with or without SIG, or by number. */
export function parseSignal(text: string): Signal | null {
  const name = text.toUpperCase().replace(/^SIG/, '');
  return names.find((one) => one === name || String(signalNumber[one]) === name) ?? null;
}

/** kill [-SIGNAL] PID...: as a program of its own. */
export const kill: Program = (context) => killAs('kill', context);

/** kill, by whatever name it speaks: the shell has it in itself. */
export function* killAs(name: string, context: ProcessContext): Procedure<number> {
  const { machine, pid } = context;
  let words = context.argv.slice(1);
  let signal: Signal = 'TERM';
  const [first = ''] = words;
  if (first === '-l' && words.length > 1) {
    let code = 0;
    for (const word of words.slice(1)) {
      const found = parseSignal(word);
      const shown = found && (/^\d/.test(word) ? found : String(signalNumber[found]));
      if (shown) yield* write(context, 'stdout', `${shown}\n`);
      else {
        yield* write(context, 'stderr', `${name}: unknown signal '${word}'\n`);
        code = 1;
      }
    }
    return code;
  }
  if (first === '-l') {
    const rows = [...names].sort((a, b) => signalNumber[a] - signalNumber[b]);
    yield* write(
      context,
      'stdout',
      rows
        .map((one) => `${String(signalNumber[one]).padStart(2)}) ${one === 'IO' ? 'POLL' : one}\n`)
        .join(''),
    );
    return 0;
  }
  if (first.startsWith('-')) {
    const text = first === '-s' ? (words[1] ?? 's') : first.slice(1);
    words = words.slice(first === '-s' ? 2 : 1);
    const found = parseSignal(text);
    if (!found && text !== '0') {
      yield* write(context, 'stderr', `${name}: bad signal name '${text}'\n`);
      return 1;
    }
    signal = found ?? 'CONT';
  }
  if (words.length === 0) {
    yield* write(context, 'stderr', `${name}: you need to specify whom to kill\n`);
    return 1;
  }
  // What went wrong is counted.
  let errors = 0;
  for (const word of words) {
    if (!/^-?\d+$/.test(word)) {
      yield* write(context, 'stderr', `${name}: invalid number '${word}'\n`);
      errors++;
      continue;
    }
    // A negative number is that of a group.
    const target = numbered(machine.world(), pid, Math.abs(Number(word)));
    const send = word.startsWith('-') ? killGroup : killCall;
    const error = target ? yield* send(machine, pid, target.pid, signal) : 'ESRCH';
    if (!error) continue;
    yield* write(context, 'stderr', `${name}: can't kill pid ${word}: ${errorText[error]}\n`);
    errors++;
  }
  return errors;
}
