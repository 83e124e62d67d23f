import { type Channel, CLOSED, isReady } from '../../channel.ts';
import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import type { LiveTty } from '../../kernel/tty.ts';
import { type Procedure, take } from '../../procedure.ts';
import { awaitInput, inputOf } from '../input.ts';
import { handle, isTerminal, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { searchIn } from './less-search.ts';
import { type LessFlags, LessView } from './less-view.ts';
import { type PagerKeys, pagerKeys } from './pager-keys.ts';
import { showFiles } from './text.ts';
import { readOptions, showUsage } from './usage.ts';

const usage = 'less [-EFIMmNSR~] [FILE]...\n\nView FILE (or stdin) one screenful at a time';
/** A pipe is given so many ms before the first screen is drawn without what has not come. */
const PATIENCE = 2000;

/** less [-EFIMmNSR~] [FILE]...: a text page by page at a terminal, as cat does without one. */
export const less: Program = function* (context) {
  const given = yield* readOptions(context, 'EMmN~IFSRsX', usage);
  if (!given.ok) return given.code;
  const { flags, words } = given;
  const { tty } = context.stdio;
  if (!tty || !isTerminal(context, 'stdout')) return yield* showFiles(context, words);
  if (words.length === 0 && isTerminal(context, 'stdin')) return yield* showUsage(context, usage);
  if (tty.columns < 20 || tty.rows < 3) return yield* showFiles(context, words);
  const before = tty.mode;
  tty.mode = 'noncanonical';
  handle(context, 'WINCH');
  try {
    for (let file: number | null = 0; file !== null; ) {
      const place = words.length > 1 ? ` (file ${file + 1} of ${words.length})` : '';
      const name = words[file];
      const view = new LessView(name ?? 'standard input', place, words[file + 1] ?? null, flags);
      view.resize(tty.columns, tty.rows);
      const text = name === undefined ? null : readFile(context.machine, context.pid, name);
      if (text && !text.ok && text.error !== 'EISDIR') {
        yield* write(context, 'stderr', `less: can't open '${name}': ${errorText[text.error]}\n`);
        return 1;
      }
      if (text?.ok) view.add(text.value);
      const pipe = text === null ? inputOf(context) : null;
      const said = text && !text.ok ? view.say('read error') : '';
      const shown: Shown = { context, tty, view, flags, pipe, said, file, files: words.length };
      file = yield* show(shown);
    }
    return 0;
  } finally {
    tty.mode = before;
  }
};

interface Shown {
  readonly context: ProcessContext;
  readonly tty: LiveTty;
  readonly view: LessView;
  readonly flags: LessFlags;
  /** Where more of the text may come from. */
  readonly pipe: Channel<string> | null;
  /** What is said before each drawing. */
  readonly said: string;
  readonly file: number;
  readonly files: number;
}

/** One text until its reader goes on to another file, whose number is given, or leaves (null). */
function* show({ context, tty, view, flags, pipe, said, file, files }: Shown): Procedure<number | null> {
  let ended = pipe === null;
  const put = (text: string) => write(context, 'stdout', text);
  const keys = pagerKeys(context, tty);
  const taken = (message: unknown) => {
    if (message === CLOSED) ended = true;
    else view.add(String(message));
  };
  while (!ended && view.isAtEnd()) {
    const { index, message } = yield* awaitInput(context, [], PATIENCE);
    if (index !== 0) break;
    taken(message);
  }
  yield* put(said + view.draw());
  for (;;) {
    if (ended && view.isOver()) break;
    const waits = !ended && view.isAtEnd() && pipe ? [context.signals, pipe] : [context.signals];
    const pressed = yield* keys.next(waits);
    if (pressed === null || pressed.from === 'signal') break;
    if (pressed.from === 'other') {
      if (pressed.message === 'WINCH') view.resize(tty.columns, tty.rows);
      else taken(pressed.message);
      yield* put(view.draw());
      continue;
    }
    while (pipe && !ended && isReady(pipe)) taken(yield* take(pipe));
    const { key } = pressed;
    const drawn = drawings(view)[key];
    if (key === 'q' || key === 'Q') break;
    if (drawn) yield* put(said + drawn());
    else if (key === '/' || key === '?')
      yield* searchIn(context, view, keys, key, flags.has('I'), tty.columns);
    else if (key === ':') {
      const next = yield* askForFile(view, keys, put, file, files);
      if (next === null) break;
      if (next !== file) return next;
    }
  }
  yield* put(view.clearLine());
  return null;
}

/** `:n`, `:p`, `:x` and `:q`: the number of the file to show, null to leave. */
function* askForFile(
  view: LessView,
  keys: PagerKeys,
  put: (text: string) => Procedure,
  file: number,
  files: number,
): Procedure<number | null> {
  yield* put(view.say(' :') + view.cursorAt(3));
  const pressed = yield* keys.next();
  const key = pressed?.from === 'keys' ? pressed.key : 'q';
  if (key === 'q') return null;
  if (!'npx'.includes(key)) return file;
  const next = key === 'x' ? 0 : file + (key === 'n' ? 1 : -1);
  if (key === 'n' ? next < files : file > 0) return next;
  yield* put(view.say(key === 'n' ? 'No next file' : 'No previous file'));
  return file;
}

/** What each key draws. */
function drawings(view: LessView): Readonly<Record<string, () => string>> {
  const page = view.page();
  const half = Math.floor(page / 2);
  const by: readonly (readonly [keys: readonly string[], draw: () => string])[] = [
    [['e', 'j', '\r', '\n', '\x1b[B', '\x1bOB'], () => view.move(1)],
    [['y', 'k', '\x1b[A', '\x1bOA'], () => view.move(-1)],
    [[' ', 'z', 'f', '\x1b[6~'], () => view.move(page)],
    [['w', 'b', '\x1b[5~'], () => view.move(-page)],
    [['d'], () => view.move(half)],
    [['u'], () => view.move(-half)],
    [['g', 'p', '<', '%', '\x1b[H', '\x1bOH', '\x1b[1~'], () => view.goTo(0)],
    [['G', '>', '\x1b[F', '\x1bOF', '\x1b[4~'], () => view.end()],
    [['r', 'R'], () => view.draw()],
    [['n'], () => view.findAgain(1)],
    [['N'], () => view.findAgain(-1)],
    [['='], () => view.status(true)],
  ];
  return Object.fromEntries(by.flatMap(([keys, draw]) => keys.map((key) => [key, draw] as const)));
}
