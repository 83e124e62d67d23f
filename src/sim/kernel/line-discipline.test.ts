import { describe, expect, it } from 'vitest';
import { emit } from '../procedure.ts';
import { createScheduler } from '../scheduler.ts';
import { createTty } from './line-discipline.ts';
import type { LiveTty } from './tty.ts';

function typed(
  keys: string,
  mode: LiveTty['mode'] = 'cooked',
): { shown: string; input: string[]; signals: string[] } {
  let shown = '';
  const scheduler = createScheduler((event) => {
    if (event.type === 'output.written') shown += event.text;
  });
  const tty = createTty('tty', { columns: 80, rows: 24 }, function* (text) {
    yield emit({ type: 'output.written', stream: 'tty', text });
  });
  tty.mode = mode;
  scheduler.start('keys', tty.type(keys));
  scheduler.run({ upTo: 0, maxEvents: 1000 });
  return { shown, input: tty.input.queue, signals: tty.signals.queue };
}

describe('the line discipline', () => {
  it('echoes a line and gives it whole', () => {
    expect(typed('ab\r')).toEqual({ shown: 'ab\r\n', input: ['ab\n'], signals: [] });
    expect(typed('ab').input).toEqual([]);
  });

  it('rubs out a character, a word, a line', () => {
    expect(typed('a\x7f\x7fb\r')).toEqual({ shown: 'a\b \bb\r\n', input: ['b\n'], signals: [] });
    expect(typed('one two \x17x\r').input).toEqual(['one x\n']);
    expect(typed('one\x15x\r')).toEqual({
      shown: `one${'\b \b'.repeat(3)}x\r\n`,
      input: ['x\n'],
      signals: [],
    });
    expect(typed('\x01\x7f\r').shown).toBe('^A\b \b\b \b\r\n');
  });

  it('makes signals and drops the line', () => {
    expect(typed('ab\x03')).toEqual({ shown: 'ab^C', input: [], signals: ['INT'] });
    expect(typed('\x1c\x1a').signals).toEqual(['QUIT', 'TSTP']);
  });

  it('gives an empty text at Ctrl-D on an empty line, else what is there', () => {
    expect(typed('\x04').input).toEqual(['']);
    expect(typed('ab\x04').input).toEqual(['ab']);
  });

  it('passes keys through when raw', () => {
    expect(typed('a\x03\r', 'raw')).toEqual({ shown: '', input: ['a\x03\r'], signals: [] });
  });
});
