import { describe, expect, it } from 'vitest';
import { type After, afterCommandText, isEnd } from './after.ts';
import { parse } from './parse.ts';

function becomesLast(exe: string, text: string): boolean {
  const parsed = parse(text, true);
  return parsed.ok && isEnd(afterCommandText(exe), parsed);
}

describe('what follows on the text of -c', () => {
  it.each<[exe: string, after: After]>([
    ['/bin/busybox', 'no line'],
    ['/usr/bin/dash', 'more'],
    ['/usr/bin/bash', 'no compound'],
  ])('in %s', (exe, after) => {
    expect(afterCommandText(exe)).toBe(after);
  });

  // bash 5.2.15 of Debian 12, looked at with ps(1) while it ran these.
  it.each<[text: string, becomes: boolean]>([
    ['sleep 9', true],
    ['echo a; sleep 9', true],
    ['echo a\nsleep 9', true],
    ['sleep 9; ', true],
    ['true && sleep 9', true],
    ['false || sleep 9', true],
    ['A=1 sleep 9', true],
    ['(sleep 9)', false],
    ['{ sleep 9; }', false],
    ['if true; then sleep 9; fi', false],
    ['case a in a) sleep 9;; esac', false],
    ['sleep 1 & sleep 9', false],
    ['sleep 9 >/dev/null', false],
    ['! sleep 9', false],
  ])('bash with %j', (text, becomes) => {
    expect(becomesLast('/usr/bin/bash', text)).toBe(becomes);
  });

  it('dash 0.5.12 never becomes it, ash only on a line without an end', () => {
    expect(becomesLast('/usr/bin/dash', 'sleep 9')).toBe(false);
    expect(becomesLast('/bin/busybox', 'echo a\nsleep 9')).toBe(true);
    expect(becomesLast('/bin/busybox', 'echo a\nsleep 9\n')).toBe(false);
  });
});
