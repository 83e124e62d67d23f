import type { LessonPlan } from '../../curriculum/lesson.ts';

/** Two programs, two Pythons, one name: why they collide on one computer, and how mount namespaces keep them apart. */
export const twoPythons: LessonPlan = {
  id: 'two-pythons',
  beats: [
    {
      kind: 'run',
      id: 'report',
      line: 'sudo apps install report',
      check: {
        kind: 'happened',
        event: { type: 'file.written', nth: 1, is: { path: '/usr/local/bin/report' } },
      },
    },
    {
      kind: 'run',
      id: 'works',
      line: 'report',
      check: { kind: 'happened', event: { type: 'output.produced', nth: 1, has: { text: 'Report:' } } },
    },
    {
      kind: 'predict',
      id: 'same-place',
      choices: ['beside', 'instead', 'refuse'],
      right: 'instead',
      closes: [{ type: 'file.written', nth: 1, is: { path: '/usr/local/bin/charts' } }],
      shownBy: 'charts',
      evidence: {
        inOrder: [
          { type: 'file.written', nth: 1, is: { path: '/usr/local/bin/python' } },
          { type: 'file.written', nth: 1, is: { path: '/usr/local/bin/charts' } },
        ],
        never: [{ type: 'process.exited', nth: 1, isNot: { code: 0 } }],
      },
    },
    {
      kind: 'run',
      id: 'charts',
      line: 'sudo apps install charts',
      check: {
        kind: 'happened',
        event: { type: 'file.written', nth: 1, is: { path: '/usr/local/bin/charts' } },
      },
    },
    {
      kind: 'look',
      id: 'replaced',
      of: 'charts',
      reveals: 'same-place',
      moments: [
        { id: 'python', matcher: { type: 'file.written', nth: 1, is: { path: '/usr/local/bin/python' } } },
        {
          id: 'library',
          matcher: { type: 'file.written', nth: 1, is: { path: '/usr/local/lib/python/tables.py' } },
        },
      ],
    },
    {
      kind: 'run',
      id: 'broken',
      line: 'report',
      check: { kind: 'happened', event: { type: 'output.produced', nth: 1, has: { text: 'SyntaxError' } } },
    },
    { kind: 'say', id: 'one-name' },
    {
      kind: 'predict',
      id: 'in-containers',
      choices: ['replaced', 'both', 'same'],
      right: 'both',
      closes: [{ type: 'process.executed', nth: 1, has: { argv: 'print("hi")' } }],
      shownBy: 'three',
      evidence: {
        inOrder: [
          { type: 'root.pivoted', nth: 1 },
          { type: 'process.executed', nth: 1, has: { argv: 'print("hi")' } },
          { type: 'output.produced', nth: 1, has: { text: 'hi' } },
        ],
        never: [{ type: 'file.written', nth: 1, is: { path: '/usr/local/bin/python' } }],
      },
    },
    {
      kind: 'run',
      id: 'three',
      line: `docker run python:3-slim python -c 'print("hi")'`,
      check: { kind: 'came-about', outcome: { kind: 'python-printed', version: '3' } },
    },
    {
      kind: 'run',
      id: 'two',
      line: `docker run python:2.7 python -c 'print "hi"'`,
      check: { kind: 'came-about', outcome: { kind: 'python-printed', version: '2' } },
    },
    {
      kind: 'look',
      id: 'two-places',
      of: 'two',
      reveals: 'in-containers',
      moments: [
        { id: 'walls', matcher: { type: 'root.pivoted', nth: 1 } },
        { id: 'started', matcher: { type: 'process.executed', nth: 1, has: { argv: 'print' } } },
        { id: 'printed', matcher: { type: 'output.produced', nth: 1, has: { text: 'hi' } } },
      ],
    },
    { kind: 'say', id: 'kernel-leads' },
  ],
};
