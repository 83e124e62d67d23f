import { expect, it } from 'vitest';
import { attachedOf } from './container/attached.ts';
import { createBody } from './container/create-body.ts';
import { runFlags } from './flags/container-flags.ts';
import { parseFlags } from './parse/parse-flags.ts';
import { plainBody } from './plain-body.ts';
import { unsaid } from './plain-run.ts';

it('has the values that the flag table gives to flags that are not there', () => {
  const parsed = parseFlags(runFlags, ['hello-world'], false);
  if (parsed.kind === 'error') throw new Error(parsed.message);
  const isNothing = (value: unknown) =>
    value === '' || value === false || value === 0 || (Array.isArray(value) && value.length === 0);
  const something = Object.entries(parsed.given.flags).filter(([, value]) => !isNothing(value));
  expect(Object.fromEntries(something)).toEqual(unsaid);
});

it('asks for what the flags of such a line ask for', () => {
  const given = { args: ['hello-world'], flags: unsaid, changed: new Set<string>() };
  const asked = createBody(given, attachedOf(given), [24, 80], '/');
  expect(JSON.stringify(plainBody('hello-world', [24, 80]))).toBe(JSON.stringify(asked));
});
