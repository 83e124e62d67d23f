import { utf8ToBytes } from '@noble/hashes/utils.js';
import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import type { LiveTty } from '../../kernel/tty.ts';
import type { Procedure } from '../../procedure.ts';
import { read } from '../input.ts';
import { handle, isTerminal, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { type PagerKeys, pagerKeys } from './pager-keys.ts';
import { showFiles } from './text.ts';
import { readOptions } from './usage.ts';

const HELP = '(Enter:next line Space:next page Q:quit R:show the rest)';
const TAB = 8;
const INTERRUPTED = '\x03';

/** more [FILE]...: page by page at a terminal, as cat does without one. */
export const more: Program = function* (context) {
  const usage = 'more [FILE]...\n\nView FILE (or stdin) one screenful at a time';
  const given = yield* readOptions(context, 'dflsu', usage);
  if (!given.ok) return given.code;
  const { tty } = context.stdio;
  if (!tty || !isTerminal(context, 'stdout')) return yield* showFiles(context, given.words);
  const before = tty.mode;
  tty.mode = 'noncanonical';
  const keys = pagerKeys(context, tty);
  handle(context, 'INT', 'QUIT');
  let last = '';
  try {
    for (const name of given.words.length > 0 ? given.words : ['-']) {
      const file = name === '-' ? null : readFile(context.machine, context.pid, name);
      if (file && !file.ok) {
        if (file.error !== 'EISDIR')
          yield* write(context, 'stderr', `more: ${name}: ${errorText[file.error]}\n`);
        continue;
      }
      const key = yield* page(context, tty, keys, file?.value ?? null, last);
      if (key === null) break;
      if (key === INTERRUPTED) {
        yield* write(context, 'stderr', '\n');
        return 1;
      }
      last = key;
    }
    return 0;
  } finally {
    tty.mode = before;
  }
};

/** Shows one text, or standard input where it is null; the key that was pressed last, Ctrl-C for one; null for q. */
function* page(
  context: ProcessContext,
  tty: LiveTty,
  keys: PagerKeys,
  whole: string | null,
  lastKey: string,
): Procedure<string | null> {
  const size = whole === null ? 0 : utf8ToBytes(whole).length;
  let text = whole ?? '';
  let key = lastKey;
  let column = 0;
  let lines = 0;
  let asks = false;
  let passed = 0;
  let out = '';
  for (;;) {
    for (const char of text) {
      passed += size > 0 ? utf8ToBytes(char).length : 0;
      // A tab is blanks up to its stop, and a line too long goes on below.
      const blanks = char === '\t' ? TAB - (column % TAB) : 1;
      for (let i = 0; i < blanks; i++) {
        for (let isPlaced = false; !isPlaced; ) {
          if (asks && key !== 'r') {
            const share = Math.floor(passed / Math.max(1, Math.floor(size / 100)));
            let asked = `--More-- ${size > 0 ? `(${share}% of ${size} bytes)` : ''}`;
            for (key = ''; ; asked = HELP) {
              yield* write(context, 'stdout', out + asked);
              const pressed = yield* keys.next();
              if (pressed?.from === 'signal') return INTERRUPTED;
              out = `\r${' '.repeat(asked.length)}\r`;
              key = pressed?.from === 'keys' ? pressed.key.toLowerCase().replace('\r', '\n') : 'q';
              if (key === 'q') {
                yield* write(context, 'stdout', out);
                return null;
              }
              if (key === ' ' || key === '\n' || key === 'r') break;
            }
            column = lines = 0;
            asks = false;
          }
          const wraps = ++column > tty.columns;
          if (char === '\n' || wraps) {
            if (++lines >= tty.rows - 1 || key === '\n') asks = true;
            column = 0;
          }
          isPlaced = char === '\n' || !wraps;
        }
        out += char === '\t' ? ' ' : char;
      }
    }
    yield* write(context, 'stdout', out);
    out = '';
    const part = whole === null ? yield* read(context) : null;
    if (part === null) return key;
    text = part;
  }
}
