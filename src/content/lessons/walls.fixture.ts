import type { LessonRuns } from '../../curriculum/lesson.ts';

/** Lines that finish the lesson, and lines that look right and are not. */
export const wallsRuns: LessonRuns = {
  solution: [
    'docker run -d --name box busybox sleep 1000',
    'docker exec box ps',
    'ps',
    'docker exec box touch /mine',
    'docker run --rm busybox ls /',
    'docker exec box hostname',
    'docker run --rm -h boat busybox hostname',
    'hostname',
    'docker kill box',
  ],
  alternatives: [
    [
      'docker run -d --name mine alpine sleep 500',
      'docker container exec mine ps -o pid,args',
      'ps',
      `docker exec mine sh -c 'echo hi > /mine'`,
      'docker run alpine ls -a /',
      'docker exec -it mine hostname',
      'docker run --hostname other alpine hostname',
      'hostname',
      'docker kill -s KILL mine',
    ],
    [
      'docker run --detach --name box busybox sleep 1000',
      'docker exec -i -t box ps aux',
      'ps -ef',
      'docker exec -w / box touch mine',
      'docker run --rm -it busybox ls -l',
      `docker exec box sh -c 'cat /etc/hostname; hostname'`,
      'docker run --rm --hostname=boat busybox hostname',
      'sudo hostname',
      'docker stop -t 1 box',
    ],
  ],
  nearMisses: [
    {
      lines: [
        'docker run -d --name box busybox sleep 1000',
        'docker exec box ps',
        'ps',
        'docker exec box touch /mine',
        'docker run --rm busybox ls /',
        'docker exec box hostname',
        'docker run --rm -h boat busybox hostname',
        'hostname',
        'docker kill -s TERM box',
        'docker exec box kill -9 1',
      ],
      stuckAt: 'kill',
    },
    { lines: ['docker run -d hello-world'], stuckAt: 'start' },
    { lines: ['docker run -d --name box busybox sleep 1000', 'ps'], stuckAt: 'inside' },
    { lines: ['docker run -d --name box busybox sleep 1000', 'docker ps'], stuckAt: 'inside' },
    { lines: ['docker run -d --name box busybox sleep 1000', 'docker run busybox ps'], stuckAt: 'inside' },
    { lines: ['sleep 1'], stuckAt: 'start' },
  ],
};
