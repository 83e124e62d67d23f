import { expect, it } from 'vitest';
import { momentAt } from '../trace/moment.ts';
import { recorded } from '../trace/recorded.fixture.ts';
import { type HostPython, hostPythonOf } from './host-python.ts';

const { steps, initial } = recorded(
  'sudo apps install report',
  'report',
  'sudo apps install charts',
  'sudo apps remove report',
);
const at = (seq: number): HostPython | null => {
  const moment = momentAt(steps, initial, seq, 1);
  return moment && hostPythonOf(moment);
};
const written = steps.flatMap(({ seq, event }) =>
  event.type === 'file.written' && event.path === '/usr/local/bin/python' ? [seq] : [],
);
const endOf = (nth: number) => steps.filter(({ event }) => event.type === 'prompt.shown')[nth]?.seq ?? -1;

it('is nothing before a Python is there', () => {
  expect(at((written[0] ?? 0) - 1)).toBeNull();
  expect(at(written[0] ?? -1)).toMatchObject({ version: '2.7.18', before: null, programs: [] });
});

it('is one place, which a second Python is written over', () => {
  const over = written.find((seq) => at(seq)?.before !== null) ?? -1;
  expect(at(over)).toMatchObject({ before: '2.7.18', version: '3.13.3' });
  expect(at(over - 1)).toMatchObject({ before: null, version: '2.7.18' });
  expect(at(over + 1)).toMatchObject({ before: null, version: '3.13.3' });
});

it('says which programs still find the Python they were written for', () => {
  const works = (seq: number) => at(seq)?.programs.map(({ name, works: does }) => [name, does]);
  expect(works(endOf(1))).toEqual([['report', true]]);
  expect(works(endOf(3))).toEqual([
    ['report', false],
    ['charts', true],
  ]);
  expect(works(steps.length - 1)).toEqual([['charts', true]]);
});
