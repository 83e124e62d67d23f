import type { LessonRuns } from '../../curriculum/lesson.ts';

/** Lines that finish the lesson, and lines that look right and are not. */
export const oneImageRuns: LessonRuns = {
  solution: [
    'docker run --name one busybox touch /new',
    'docker diff one',
    'docker run --name two busybox ls /',
    'docker commit one mine',
    'docker rm one',
    'docker run --rm mine ls /new',
  ],
  alternatives: [
    [
      `docker run --name first busybox sh -c 'echo hi > /new'`,
      'docker container diff first',
      'docker run busybox ls -l /',
      'docker container commit first mine:1',
      'docker rm -f first',
      'docker run mine:1 ls /new',
    ],
    [
      'docker run -t -i --name one busybox touch /new',
      'docker diff one',
      'docker run --rm busybox cat /new',
      'docker commit -m kept one mine',
      'docker rm --force one',
      'docker run -it --rm mine ls /new',
    ],
  ],
  nearMisses: [
    {
      lines: [
        'docker run --name one busybox touch /new',
        'docker diff one',
        'docker start one',
        'docker run alpine ls /',
        'docker create busybox ls',
      ],
      stuckAt: 'second',
    },
    { lines: ['sudo touch /new'], stuckAt: 'write' },
    { lines: ['docker run busybox ls /new'], stuckAt: 'write' },
    { lines: ['docker run --name one busybox touch /new', 'docker ps -a'], stuckAt: 'diff' },
    {
      lines: [
        'docker run --name one busybox touch /new',
        'docker diff one',
        'docker run --name two busybox ls /',
        'docker commit one mine',
        'docker stop one',
      ],
      stuckAt: 'remove',
    },
  ],
};
