import { expect, it } from 'vitest';
import { isUnfinished } from './unfinished.ts';

// After each of these bash 5.2 showed its second prompt.
it.each([
  'docker run --rm \\',
  'cat <<EOF',
  'cat <<EOF\na',
  'docker run --rm -i busybox sh <<EOF',
  'for i in 1 2; do',
  'for i in 1 2; do\necho $i',
  'for i',
  'if true',
  'while true; do',
  'case x in',
  'f()',
  '{',
  '(',
  '(echo a\n',
  'echo a |',
  'true &&',
  'false ||',
  "echo 'a",
  'echo "a',
  'echo `a',
  'echo $(a',
  'echo ${a',
])('%j lacks more lines', (command) => {
  expect(isUnfinished(command)).toBe(true);
});

it.each([
  '',
  'docker ps',
  'docker ps &',
  'echo a # b \\',
  'echo a \\\\',
  'for',
  'ls )',
  'if; then',
  'ls >',
  'cat <<EOF\na\nEOF',
  'echo a \\\nb',
  'true &&\nfalse',
])('%j lacks none', (command) => {
  expect(isUnfinished(command)).toBe(false);
});
