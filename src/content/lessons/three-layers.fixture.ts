import type { LessonRuns } from '../../curriculum/lesson.ts';

/** Lines that finish the lesson, and lines that look right and are not. */
export const threeLayersRuns: LessonRuns = {
  solution: [
    { app: 'browser', device: 'disk' },
    { app: 'browser', device: 'network' },
    'docker run --rm busybox uname -r',
    'uname -r',
    { platform: 'macos' },
  ],
  alternatives: [
    [
      { app: 'node', device: 'disk' },
      { app: 'terminal', device: 'network' },
      'docker run alpine uname -a',
      'uname -sr',
      { platform: 'macos' },
    ],
  ],
  nearMisses: [
    {
      lines: [
        { app: 'browser', device: 'disk' },
        { app: 'browser', device: 'network' },
        'docker run --rm busybox uname -r',
        'uname -r',
        'docker version',
      ],
      stuckAt: 'mac',
    },
    { lines: ['docker version'], stuckAt: 'read' },
    {
      lines: [
        { app: 'node', device: 'disk' },
        { app: 'node', device: 'disk' },
      ],
      stuckAt: 'fetch',
    },
    {
      lines: [{ app: 'browser', device: 'disk' }, { app: 'browser', device: 'network' }, 'uname -r'],
      stuckAt: 'inside',
    },
  ],
};
