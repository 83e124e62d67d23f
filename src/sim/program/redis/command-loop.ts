import { CLOSED } from '../../channel.ts';
import { type Procedure, race } from '../../procedure.ts';
import { inputOf } from '../input.ts';
import { block, handle, isTerminal, unblock, write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { bytesOf } from './bytes.ts';
import type { Session } from './cli.ts';
import { splitWords } from './split-words.ts';

const HELP = `Type a command of Redis, as SET KEY VALUE or GET KEY, and Enter.
"clear" empties the screen, "quit" and Ctrl-D leave.
`;

/** A line for a command, one after the other; from a pipe the same without a prompt. */
export function* commandLoop(context: ProcessContext, session: Session): Procedure<number> {
  const shows = isTerminal(context, 'stdin');
  handle(context, 'INT');
  yield* session.reach();
  let text = '';
  for (;;) {
    if (!text.includes('\n')) {
      if (shows) {
        const prompt = session.isConnected() ? session.place : 'not connected';
        yield* write(context, 'stdout', `${prompt}> `);
      }
      yield* block(context);
      const { index, message } = yield* race<unknown>([inputOf(context), context.signals]);
      yield* unblock(context);
      const isOver = index === 1 || message === CLOSED || message === '';
      if (isOver && text === '') {
        if (shows) yield* write(context, 'stdout', '\n');
        return index === 1 && !shows ? 130 : 0;
      }
      text += isOver ? '\n' : String(message);
      continue;
    }
    const end = text.indexOf('\n');
    const line = text.slice(0, end);
    text = text.slice(end + 1);
    const words = splitWords(line);
    if (words === null) yield* write(context, 'stdout', 'Invalid argument(s)\n');
    else if (yield* perform(context, session, words)) return 0;
  }
}

/** Carries out one line; true where it was the last. */
function* perform(context: ProcessContext, session: Session, words: readonly string[]): Procedure<boolean> {
  const [first = '', second] = words;
  const name = first.toLowerCase();
  if (words.length === 0) return false;
  if (words.length === 1 && (name === 'quit' || name === 'exit')) return true;
  if (words.length === 1 && name === 'clear') yield* write(context, 'stdout', '\x1b[H\x1b[2J');
  else if (name === 'help' || name === '?') yield* write(context, 'stdout', HELP);
  else if (!session.isConnected() && !(yield* session.reach())) return false;
  else {
    // A number before a command is how often it is sent.
    const times = second !== undefined && /^[1-9]\d{0,3}$/.test(first) ? Number(first) : 1;
    const command = times > 1 || (second !== undefined && first === '1') ? words.slice(1) : words;
    for (let i = 0; i < times; i++) if (!(yield* session.ask(command.map(bytesOf)))) break;
  }
  return false;
}
