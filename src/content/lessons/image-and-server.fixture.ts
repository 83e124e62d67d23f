import type { LessonRuns } from '../../curriculum/lesson.ts';

/** Lines that finish the lesson, and lines that look right and are not. */
export const imageAndServerRuns: LessonRuns = {
  solution: [
    'docker pull nginx',
    'docker history nginx',
    'docker pull python:3-slim',
    'docker image inspect nginx',
    'docker run -d --name web nginx',
    'docker rm -f web',
  ],
  alternatives: [
    [
      'docker image pull nginx:latest',
      'docker image history --no-trunc nginx',
      'docker image pull python:slim',
      'docker inspect --type image nginx',
      'docker run -d --name site nginx',
      'docker stop site',
      'docker rm site',
    ],
  ],
  nearMisses: [
    { lines: ['docker pull busybox'], stuckAt: 'pull' },
    { lines: ['docker pull nginx', 'docker images'], stuckAt: 'history' },
    { lines: ['docker pull nginx', 'docker history nginx', 'docker pull nginx'], stuckAt: 'second-pull' },
    {
      lines: [
        'docker pull nginx',
        'docker history nginx',
        'docker pull python:3-slim',
        'docker image inspect nginx',
        'docker create nginx',
      ],
      stuckAt: 'run',
    },
  ],
};
