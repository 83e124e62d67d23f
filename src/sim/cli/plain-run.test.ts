import { expect, it } from 'vitest';
import { runFlags } from './flags/container-flags.ts';
import { parseFlags } from './parse/parse-flags.ts';
import { unsaid } from './plain-run.ts';

it('has the values that the flag table gives to flags that are not there', () => {
  const parsed = parseFlags(runFlags, ['hello-world'], false);
  if (parsed.kind === 'error') throw new Error(parsed.message);
  const isNothing = (value: unknown) =>
    value === '' || value === false || value === 0 || (Array.isArray(value) && value.length === 0);
  const something = Object.entries(parsed.given.flags).filter(([, value]) => !isNothing(value));
  expect(Object.fromEntries(something)).toEqual(unsaid);
});
