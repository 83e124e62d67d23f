import { expect, test } from 'vitest';
import { catalogue } from '../../../content/images/catalogue.ts';
import { hubFrom } from '../../registry/hub-from.ts';
import { createSimulation } from '../../simulate.ts';

/** What the host's prompt prints at these lines, and each line's exit code. */
function typed(...lines: readonly string[]): readonly { readonly text: string; readonly code: number }[] {
  const simulation = createSimulation({
    seed: 1,
    epoch: 1_767_258_000_000,
    terminal: { isTty: false, columns: 80, rows: 24 },
    hub: hubFrom(catalogue),
  });
  simulation.settle();
  return lines.map((line) => {
    const from = simulation.steps.length;
    simulation.submit({ at: simulation.now() + 1000, kind: 'line', line });
    simulation.settle();
    const text = simulation.steps
      .slice(from)
      .map(({ event }) => (event.type === 'output.written' ? event.text : ''))
      .join('');
    return { text, code: simulation.world().terminal.lastExitCode };
  });
}

const REPORT = 'Report: 42 boats sold\n';
const CHART = `Chart: ${'#'.repeat(42)}\n`;

test('each of the two programs works where it is the only one', () => {
  expect(typed('sudo apps install report', 'report')[1]).toEqual({ text: REPORT, code: 0 });
  expect(typed('sudo apps install charts', 'charts')[1]).toEqual({ text: CHART, code: 0 });
});

test('the one that was installed last has its Python, and the other cannot be read by it any more', () => {
  const [, , installed, charts, report] = typed(
    'sudo apps install report',
    'report',
    'sudo apps install charts',
    'charts',
    'report',
  );
  expect(installed?.text).toContain(
    '/usr/local/bin/python            Python 3.13.3, in place of Python 2.7.18',
  );
  expect(installed?.text).toContain('/usr/local/lib/python/tables.py  tables 3.0, in place of tables 1.4');
  expect(charts).toEqual({ text: CHART, code: 0 });
  expect(report?.code).toBe(1);
  expect(report?.text).toContain('File "/usr/local/bin/report", line 3');
  expect(report?.text).toContain("SyntaxError: Missing parentheses in call to 'print'.");
});

test('it is the same the other way round', () => {
  const [, , , report, charts] = typed(
    'sudo apps install charts',
    'charts',
    'sudo apps install report',
    'report',
    'charts',
  );
  expect(report).toEqual({ text: REPORT, code: 0 });
  expect(charts?.code).toBe(1);
  expect(charts?.text).toContain('SyntaxError: invalid syntax');
});

test('only root may install; a name that is not there, and what is not installed, are said', () => {
  const [denied, unknown, absent, usage] = typed(
    'apps install report',
    'sudo apps install notes',
    'sudo apps remove charts',
    'apps',
  );
  expect(denied).toEqual({
    text: 'apps: /usr/local/bin/python: Permission denied\nOnly root may change it: sudo apps install report\n',
    code: 1,
  });
  expect(unknown).toEqual({ text: 'apps: there is no notes; there are report and charts\n', code: 1 });
  expect(absent).toEqual({ text: 'apps: charts is not installed\n', code: 1 });
  expect(usage?.code).toBe(2);
});

test('a program that is removed is gone, and its Python stays for others', () => {
  const [, removed, gone, list] = typed(
    'sudo apps install report',
    'sudo apps remove report',
    'report',
    'apps list',
  );
  expect(removed?.text).toBe('report is removed\n');
  expect(gone).toEqual({ text: 'report: command not found\n', code: 127 });
  expect(list?.text).toContain('report 1.0  needs Python 2.7.18 and tables 1.4  not installed');
});
