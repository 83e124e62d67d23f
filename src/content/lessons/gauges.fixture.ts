import type { LessonRuns } from '../../curriculum/lesson.ts';

/** Lines that finish the lesson, and lines that look right and are not. */
export const gaugesRuns: LessonRuns = {
  solution: [
    'docker run -d --name small -m 64m busybox sleep 1000',
    'docker run --name greedy -m 64m busybox stress --vm 128m',
    `docker inspect -f '{{.State.OOMKilled}}' greedy`,
    'docker run -d --name busy --cpus 0.5 busybox stress --cpu 1 --timeout 600',
    `docker run --pids-limit 5 busybox sh -c 'while true; do sleep 9 & done'`,
    'docker run -m 64m --pid host busybox ps',
  ],
  alternatives: [
    [
      'docker run -d --memory 48m alpine sleep 1000',
      'docker run --name eats -m 32m busybox stress --vm 128m',
      'docker inspect eats',
      'docker run -d --cpus=.5 busybox stress --cpu 2 --timeout 600',
      `docker run --pids-limit=4 busybox sh -c 'sleep 9 & sleep 9 & sleep 9 & sleep 9 & sleep 9 & sleep 9'`,
      'docker run --rm --pid=host alpine ps',
    ],
  ],
  nearMisses: [
    { lines: ['docker run -d busybox sleep 1000'], stuckAt: 'start' },
    {
      lines: [
        'docker run -d --name small -m 64m busybox sleep 1000',
        'docker run --name greedy -m 64m busybox stress --vm 128m',
        'docker inspect greedy',
        'docker run -d --cpus 0.5 busybox sleep 1000',
        'docker run -d busybox stress --cpu 1 --timeout 600',
      ],
      stuckAt: 'busy',
    },
    {
      lines: [
        'docker run -d --name small -m 64m busybox sleep 1000',
        'docker run -m 64m busybox stress --vm 32m --timeout 1',
      ],
      stuckAt: 'greedy',
    },
  ],
};
