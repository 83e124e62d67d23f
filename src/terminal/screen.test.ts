import { expect, it } from 'vitest';
import type { SimEvent } from '../sim/event.ts';
import { createRecord, route, SCROLLBACK } from './screen.ts';
import { headless, picture, stepsOf, written } from './terminal.fixture.ts';

const block: readonly SimEvent[] = [
  written('$ ', 'tty'),
  { type: 'prompt.shown', exitCode: 0 },
  ...Array.from({ length: 30 }, (_, i) => written(`line ${i}\r\n`)),
];

it('leaves out what has scrolled away, and nothing that can be seen', async () => {
  const steps = stepsOf(Array.from({ length: 160 }, () => block).flat());
  expect(steps.length).toBeGreaterThan(5000);
  const record = createRecord().follow(steps);
  const span = record.at(steps.length - 1);
  expect(span.start).toBe(0);
  expect(span.from).toBeGreaterThan(1000);
  const size = { columns: 40, rows: 24 };
  const [short, whole] = [headless(size), headless(size)];
  await short.write(route(null, { parts: record.parts, span }).text);
  await whole.write(record.parts.join(''));
  expect(picture(short.terminal)).toEqual(picture(whole.terminal));
  expect(picture(whole.terminal).lines.length).toBeGreaterThan(SCROLLBACK);
});

it('follows a run that grows and begins anew with another', () => {
  const steps = [...stepsOf(block)];
  const record = createRecord().follow(steps);
  const before = record.at(99).end;
  steps.push(...stepsOf([written('more')]));
  expect(record.follow(steps)).toBe(record);
  expect(record.at(99).end).toBe(before + 1);
  const other = record.follow(stepsOf([written('other')]));
  expect(other.parts).toEqual(['other']);
  expect(record.parts.at(-1)).toBe('more');
});

it('is empty before the first step', () => {
  expect(createRecord().at(-1)).toEqual({ start: 0, from: 0, end: 0 });
});
