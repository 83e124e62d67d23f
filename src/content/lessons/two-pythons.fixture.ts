import type { LessonRuns } from '../../curriculum/lesson.ts';

/** Lines that finish the lesson, and lines that look right and are not. */
export const twoPythonsRuns: LessonRuns = {
  solution: [
    'sudo apps install report',
    'report',
    'sudo apps install charts',
    'report',
    `docker run python:3-slim python -c 'print("hi")'`,
    `docker run python:2.7 python -c 'print "hi"'`,
  ],
  alternatives: [
    [
      'sudo apps install report',
      'report',
      'sudo apps install charts',
      'charts',
      'report',
      `docker run --rm python:3 python -c 'print("hi")'`,
      `docker run --rm python:2.7 python -c 'print "hi"'`,
    ],
  ],
  nearMisses: [
    {
      lines: [
        'sudo apps install report',
        'report',
        'sudo apps install charts',
        'report',
        `docker run python:3-slim python -c 'print "hi"'`,
      ],
      stuckAt: 'three',
    },
    { lines: ['apps install report'], stuckAt: 'report' },
    { lines: ['sudo apps install report', 'sudo apps install charts'], stuckAt: 'works' },
    { lines: ['sudo apps install report', 'report', 'apps list'], stuckAt: 'charts' },
    {
      lines: ['sudo apps install report', 'report', 'sudo apps install charts', 'charts'],
      stuckAt: 'broken',
    },
  ],
};
