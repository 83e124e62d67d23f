import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linuxCases } from './cases.ts';
import { comparable, type LinuxOutcome, nameOf } from './outcome.ts';
import { runOurs } from './ours.ts';
import { missingForRealLinux, runReal } from './real.ts';

const golden: Readonly<Record<string, LinuxOutcome>> = JSON.parse(
  readFileSync(new URL('./__golden__/debian-12.json', import.meta.url), 'utf8'),
);
const named = linuxCases.map((one) => ({ name: nameOf(one), one }));
const recordedOf = (name: string): LinuxOutcome => {
  const recorded = golden[name];
  if (!recorded) throw new Error(`not recorded: ${name}`);
  return comparable(recorded);
};

describe('our host does what a Debian 12 was recorded to do', () => {
  it.each(named)('$name', ({ name, one }) => expect(comparable(runOurs(one))).toEqual(recordedOf(name)));

  it('in at least 60 cases, no two of one name', () => {
    expect(named.length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(golden)).toEqual(named.map(({ name }) => name));
  });
});

const missing = missingForRealLinux();
if (missing.length > 0) console.info(`a real Linux is not compared with here: no ${missing.join(', no ')}`);

// On a busy computer two processes of a case may come to their turns in another order.
describe.skipIf(missing.length > 0)('this computer still does so', { timeout: 30_000, retry: 1 }, () => {
  it.each(named)('$name', ({ name, one }) => expect(comparable(runReal(one))).toEqual(recordedOf(name)));
});
