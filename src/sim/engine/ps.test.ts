import { describe, expect, it } from 'vitest';
import { psAsked } from './ps.ts';

const titles = (text: string): string => {
  const asked = psAsked(text.split(' '));
  return asked.ok ? asked.fields.map(({ title }) => title).join(' ') : asked.error;
};

// From ps of procps-ng 4.0.2.
describe('psAsked', () => {
  it.each([
    ['-ef', 'UID PID PPID C STIME TTY TIME CMD'],
    ['aux', 'USER PID %CPU %MEM VSZ RSS TTY STAT START TIME COMMAND'],
    ['ax', 'PID TTY STAT TIME COMMAND'],
    ['-e', 'PID TTY TIME CMD'],
    ['-eo pid,comm', 'PID COMMAND'],
    ['-opid,tty -o nice', 'PID TT NI'],
    ['axo pid=NUMBER,s', 'NUMBER S'],
    ['-o', 'error: format specification must follow -o'],
    ['-Q', 'error: unsupported SysV option'],
    ['q', 'error: unsupported option (BSD syntax)'],
    ['--forest', 'error: unknown gnu long option'],
    ['-o nosuch', 'error: unknown user-defined format specifier "nosuch"'],
  ])('%s', (text, expected) => expect(titles(text)).toBe(expected));
});
