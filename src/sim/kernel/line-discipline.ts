import { createChannel, send } from '../channel.ts';
import type { Procedure } from '../procedure.ts';
import type { Signal } from '../spec.ts';
import type { LiveTty } from './tty.ts';

const ERASE = ['\x7f', '\b'];
const KILL = '\x15';
const WORD_ERASE = '\x17';
const END_OF_FILE = '\x04';

const signalKeys: Readonly<Record<string, Signal>> = { '\x03': 'INT', '\x1c': 'QUIT', '\x1a': 'TSTP' };

/** How the terminal echoes a character: ECHOCTL writes a control character as ^X. */
function echoOf(key: string): string {
  const code = key.codePointAt(0) ?? 0;
  if (key === '\n' || key === '\t') return key;
  if (code === 0x7f) return '^?';
  return code < 0x20 ? `^${String.fromCharCode(code + 0x40)}` : key;
}

const rubOut = (keys: readonly string[]): string =>
  '\b \b'.repeat(keys.reduce((columns, key) => columns + [...echoOf(key)].length, 0));

const translated = (text: string): string => text.replaceAll('\n', '\r\n');

/**
 * A terminal whose line discipline is N_TTY with the usual settings of termios(3): ICRNL, ECHO, ECHOE, ECHOCTL, ICANON,
 * ISIG, ONLCR when cooked, none of them when raw. `show` carries text to the screen.
 */
export function createTty(
  name: string,
  size: { readonly columns: number; readonly rows: number },
  show: (text: string) => Procedure,
): LiveTty {
  const line: string[] = [];
  /** What has been typed, which is no line any more. */
  const taken = (): string => line.splice(0).join('');

  function* erase(count: number): Procedure {
    if (count > 0) yield* show(rubOut(line.splice(line.length - count)));
  }

  function* cookedKey(typed: string): Procedure {
    const key = typed === '\r' ? '\n' : typed;
    const signal = signalKeys[key];
    if (signal) {
      taken();
      yield* show(echoOf(key));
      send(tty.signals, signal);
    } else if (ERASE.includes(key)) yield* erase(Math.min(1, line.length));
    else if (key === KILL) yield* erase(line.length);
    else if (key === WORD_ERASE) yield* erase((/\S*\s*$/.exec(line.join(''))?.[0] ?? '').length);
    else if (key === END_OF_FILE) {
      send(tty.input, taken());
    } else {
      line.push(key);
      yield* show(key === '\n' ? '\r\n' : echoOf(key));
      if (key === '\n') send(tty.input, taken());
    }
  }

  const tty: LiveTty = {
    mode: 'cooked',
    foreground: null,
    line,
    columns: size.columns,
    rows: size.rows,
    input: createChannel(`${name} input`),
    signals: createChannel(`${name} signals`),
    *type(keys) {
      const left = [...keys];
      // The program that reads may change the mode between two keys.
      while (tty.mode === 'cooked' && left[0] !== undefined) yield* cookedKey(left.shift() ?? '');
      const rest = left.join('');
      if (rest !== '') send(tty.input, tty.mode === 'raw' ? rest : rest.replaceAll('\r', '\n'));
    },
    *write(text) {
      if (text !== '') yield* show(tty.mode === 'raw' ? text : translated(text));
    },
  };
  return tty;
}
