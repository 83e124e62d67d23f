import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

// What bash 5.2 listed as `history` after these were typed.
describe('the history keeps', () => {
  it.each([
    ['docker ps', 'docker ps'],
    ['docker run --rm \\\nbusybox \\\n  echo hi', 'docker run --rm busybox   echo hi'],
    ['for i in 1 2; do\necho $i\ndone', 'for i in 1 2; do echo $i; done'],
    ['echo a |\ncat', 'echo a | cat'],
    ['true &&\necho x', 'true && echo x'],
    ['{ echo p\necho q; }', '{ echo p; echo q; }'],
    ['if true\nthen\necho y\nfi', 'if true; then echo y; fi'],
    ['f()\n{\necho f\n}', 'f() { echo f; }'],
    ['case x in\nx)\necho m\n;;\nesac', 'case x in x) echo m; ;; esac'],
    ['cat <<EOF\na\nEOF', 'cat <<EOF\na\nEOF'],
    ["echo 'a\nb'", "echo 'a\nb'"],
    ["echo 'a\\\nb'", "echo 'a\\\nb'"],
    ['echo $((1+\n2)) `echo\n k`', 'echo $((1+\n2)) `echo\n k`'],
    ['if true; then echo # no\nx; fi', 'if true; then echo # no\nx; fi'],
  ])('%j as %j', (typed, kept) => {
    expect(remembered(typed)).toBe(kept);
    expect(remembered(typed)).toBe(kept);
  });

  it('what cannot be read, and what is very long, as it was typed', () => {
    expect(remembered('for i in 1; do\nfi')).toBe('for i in 1; do\nfi');
    expect(remembered('for i in 1; do\n')).toBe('for i in 1; do');
    const long = `{ ${'echo\n'.repeat(60)}}`;
    expect(remembered(long)).toBe(long);
  });
});
