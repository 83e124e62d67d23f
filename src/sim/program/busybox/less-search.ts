import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import type { LessView } from './less-view.ts';
import type { PagerKeys } from './pager-keys.ts';
import { regexSource } from './posix-regex.ts';

/** Asks for a regular expression in the last line of the screen, and goes where it is found. */
export function* searchIn(
  context: ProcessContext,
  view: LessView,
  keys: PagerKeys,
  sign: '/' | '?',
  isBlind: boolean,
  columns: number,
): Procedure {
  view.forget();
  let out = view.clearLine() + sign;
  let text = '';
  for (;;) {
    yield* write(context, 'stdout', out + view.cursorAt(text.length + 2));
    const pressed = yield* keys.next();
    if (pressed === null || pressed.from === 'signal') return;
    const key = pressed.from === 'keys' ? pressed.key : '';
    if (key === '\r' || key === '\n') break;
    out = '';
    if ((key === '\x7f' || key === '\b') && text !== '') {
      out = '\b \b';
      text = text.slice(0, -1);
    } else if (!/^\p{Cc}|^$/u.test(key) && text.length < columns - 2) {
      out = key;
      text += key;
    }
  }
  yield* write(context, 'stdout', found(view, text, sign === '?', isBlind));
}

function found(view: LessView, text: string, isBackwards: boolean, isBlind: boolean): string {
  if (text === '') return view.draw();
  try {
    return view.find(new RegExp(regexSource(text, false), isBlind ? 'i' : ''), isBackwards);
  } catch {
    return view.say(`bad regex '${text}': Invalid regular expression`);
  }
}
