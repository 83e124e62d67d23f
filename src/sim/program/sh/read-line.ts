import { CLOSED, send } from '../../channel.ts';
import type { LiveTty } from '../../kernel/tty.ts';
import { type Procedure, race } from '../../procedure.ts';
import { keysOf } from '../../shell/keys.ts';
import { block, unblock, write } from '../output.ts';
import { complete } from './complete.ts';
import { createLineEditor, type LineEnd } from './edit-line.ts';
import { keepLine, MOST_LINES, recallHistory } from './history-file.ts';
import type { Shell } from './shell.ts';

/**
 * Reads one line from the person at the terminal, who may edit it. The terminal hands over every key meanwhile, and is
 * as it was when the line is there. What was typed early is drawn as if it were typed now.
 */
export function* readLine(shell: Shell, tty: LiveTty, prompt: string): Procedure<LineEnd> {
  const { context, history } = shell;
  recallHistory(shell);
  const editor = createLineEditor({
    prompt,
    columns: () => tty.columns,
    history,
    complete: (before) => complete(shell, before),
  });
  const before = tty.mode;
  tty.mode = 'noncanonical';
  const early = tty.line.splice(0).join('');
  if (early !== '') send(tty.input, early);
  try {
    yield* write(context, 'stdout', editor.drawn());
    for (;;) {
      yield* block(context);
      const { index, message } = yield* race<unknown>([tty.input, context.signals]);
      yield* unblock(context);
      if (message === CLOSED) return { how: 'closed', text: '' };
      if (index === 1) {
        if (message === 'WINCH') editor.resized();
        yield* tty.write(editor.drawn());
        if (message !== 'INT') continue;
        yield* tty.write('\n');
        return { how: 'interrupted', text: '' };
      }
      const end = pressAll(editor.press, tty, String(message));
      yield* tty.write(editor.drawn());
      if (!end) continue;
      if (isNew(history, end.text)) yield* remember(shell, end.text);
      return end;
    }
  } finally {
    tty.mode = before;
  }
}

/** Presses the keys until the line ends; what comes after that stays for who reads next. */
function pressAll(press: (key: string) => LineEnd | null, tty: LiveTty, typed: string): LineEnd | null {
  const keys = keysOf(typed);
  for (const [i, key] of keys.entries()) {
    const end = press(key);
    if (!end) continue;
    const rest = keys.slice(i + 1).join('');
    if (rest !== '') tty.input.queue.unshift(rest);
    return end;
  }
  return null;
}

const isNew = (history: readonly string[], line: string): boolean => line !== '' && history.at(-1) !== line;

function remember(shell: Shell, line: string): Procedure {
  shell.history.push(line);
  if (shell.history.length > MOST_LINES) shell.history.shift();
  return keepLine(shell, line);
}
