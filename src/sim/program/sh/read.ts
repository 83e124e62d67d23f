import { CLOSED } from '../../channel.ts';
import type { Procedure } from '../../procedure.ts';
import type { Signal } from '../../spec.ts';
import { awaitInput, inputOf } from '../input.ts';
import { block, isTerminal, unblock, write } from '../output.ts';
import { assign, readOnly } from './assign.ts';
import type { Builtin, Call } from './builtins.ts';
import { complainAs } from './complain.ts';
import { partsOf, separators } from './fields.ts';
import { isName } from './word-text.ts';

/** What `read` was told: the letters of its options, what belongs to them, and names. */
interface Wish {
  readonly flags: ReadonlySet<string>;
  readonly values: Readonly<Record<string, string>>;
  readonly names: readonly string[];
}

function wishOf(words: readonly string[]): Wish {
  const flags = new Set<string>();
  const values: Record<string, string> = {};
  let at = 0;
  for (; /^-./.test(words[at] ?? ''); at++) {
    const word = words[at] ?? '';
    if (word === '--') return { flags, values, names: words.slice(at + 1) };
    for (let i = 1; i < word.length; i++) {
      const letter = word[i] ?? '';
      flags.add(letter);
      if (!'pntud'.includes(letter)) continue;
      values[letter] = word.slice(i + 1) || (words[++at] ?? '');
      break;
    }
  }
  return { flags, values, names: words.slice(at) };
}

/**
 * Standard input up to the end of its next line, or so many characters of it; what comes after stays for the next who
 * reads. Unless it is `raw`, a line goes on after a backslash at its end. Null where there is nothing any more.
 */
function* lineFrom({ shell, context }: Call, raw: boolean, most: number): Procedure<string | null> {
  let text = '';
  for (;;) {
    yield* block(context);
    const { index, message } = yield* awaitInput(context, [shell.context.signals]);
    yield* unblock(context);
    // A signal ends it; what is to be done then, whoever runs the list does.
    if (index === 1) shell.context.signals.queue.unshift(message as Signal);
    if (index === 1 || message === CLOSED || message === '') break;
    const part = String(message);
    const line = part.indexOf('\n') + 1;
    const whole = Math.min(line || part.length, most - text.length);
    if (whole < part.length) inputOf(context).queue.unshift(part.slice(whole));
    text += part.slice(0, whole);
    if (!raw && /(?:^|[^\\])(?:\\\\)*\\\n$/.test(text)) text = text.slice(0, -2);
    else if (text.endsWith('\n') || text.length >= most) return text;
  }
  return text === '' ? null : text;
}

/** A character that a backslash keeps from parting words, so that it is not seen until the words are parted. */
const HIDDEN = 0xe000;

const hide = (text: string): string =>
  text.replace(/\\(.)/gs, (_all, char: string) => String.fromCharCode(HIDDEN + char.charCodeAt(0)));
const show = (text: string): string =>
  text.replace(/[\ue000-\ue0ff]/g, (char) => String.fromCharCode(char.charCodeAt(0) - HIDDEN));

/** The line's words for so many names: the last one gets what is left. */
function wordsOf(line: string, ifs: string, count: number): readonly string[] {
  const blank = [...' \t\n'].filter((char) => ifs.includes(char)).join('');
  const edge = (text: string) => (blank === '' ? text : text.replace(new RegExp(`[${blank}]+$`), ''));
  let rest = blank === '' ? line : line.replace(new RegExp(`^[${blank}]+`), '');
  const words: string[] = [];
  while (words.length < count - 1) {
    const [first] = partsOf(rest, ifs);
    words.push(first?.text ?? '');
    rest = afterPart(rest, ifs, first?.text.length ?? 0, blank);
  }
  const last = edge(rest);
  const [only, ...more] = partsOf(last, ifs);
  return [...words, more.length === 0 && only ? only.text : last];
}

function afterPart(text: string, ifs: string, from: number, blank: string): string {
  let at = from;
  const skip = () => {
    while (at < text.length && blank.includes(text[at] ?? '')) at++;
  };
  skip();
  if (at < text.length && ifs.includes(text[at] ?? '')) at++;
  skip();
  return text.slice(at);
}

/** read: a line of standard input into variables. */
export const read: Builtin = function* (call) {
  const { shell, context, argv } = call;
  const { flags, values, names } = wishOf(argv.slice(1));
  const bad = names.find((name) => !isName(name));
  if (bad !== undefined) {
    yield* write(context, 'stderr', `${shell.arguments[0]}: read: '${bad}': bad variable name\n`);
    return 1;
  }
  if (values.p !== undefined && isTerminal(context, 'stdin')) yield* write(context, 'stderr', values.p);
  const raw = flags.has('r');
  const most = Number(values.n ?? 0) || Number.POSITIVE_INFINITY;
  const text = yield* lineFrom(call, raw, most);
  const line = (text ?? '').replace(/\n$/, '');
  const given = raw ? line : hide(line);
  const words = names.length === 0 ? [given] : wordsOf(given, separators(shell), names.length);
  for (const [i, name] of (names.length === 0 ? ['REPLY'] : names).entries()) {
    if (shell.readonly.has(name)) {
      yield* complainAs(call, readOnly(name));
      return 2;
    }
    yield* assign(shell, name, show(words[i] ?? ''));
  }
  return text === null || (!text.endsWith('\n') && text.length < most) ? 1 : 0;
};
