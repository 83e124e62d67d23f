import type { LessonRuns } from '../../curriculum/lesson.ts';

/** Lines that finish the lesson, and lines that look right and are not. */
export const doorsRuns: LessonRuns = {
  solution: [
    'docker run -d --name web -p 8080:80 nginx',
    { address: 'http://localhost:8080' },
    'docker run --rm busybox wget -qO- localhost:8080',
    'docker run --rm --network container:web busybox wget -qO- localhost',
    'docker network create harbour',
    'docker network connect harbour web',
    'docker run --rm --network harbour busybox wget -qO- web:80',
  ],
  alternatives: [
    [
      'docker run --detach --name site --publish 9000:80 nginx',
      { address: 'localhost:9000' },
      'docker run busybox wget -O - http://127.0.0.1:9000/',
      'docker run --net=container:site alpine wget -qO- 127.0.0.1:80',
      'docker network create quay',
      'docker run -d --name other --network quay nginx',
      'docker run --rm --net quay alpine wget -q -O - http://other/',
    ],
  ],
  nearMisses: [
    { lines: ['docker run -d --name web nginx'], stuckAt: 'start' },
    { lines: ['docker run -d --name web -p 80:8080 nginx'], stuckAt: 'start' },
    {
      lines: ['docker run -d --name web -p 8080:80 nginx', { address: 'http://localhost:80' }],
      stuckAt: 'open',
    },
    {
      lines: [
        'docker run -d --name web -p 8080:80 nginx',
        { address: 'http://localhost:8080' },
        'wget -qO- localhost:8080',
      ],
      stuckAt: 'inside',
    },
    {
      lines: [
        'docker run -d --name web -p 8080:80 nginx',
        { address: 'http://localhost:8080' },
        'docker run --rm busybox wget -qO- localhost:8080',
        'docker run --rm --network container:web busybox wget -qO- localhost:8080',
        'docker run --rm --network container:web busybox wget -qO- 172.17.0.2',
      ],
      stuckAt: 'shared',
    },
    {
      lines: [
        'docker run -d --name web -p 8080:80 nginx',
        { address: 'http://localhost:8080' },
        'docker run --rm busybox wget -qO- localhost:8080',
        'docker run --rm --network container:web busybox wget -qO- localhost',
        'docker network create harbour',
        'docker network connect harbour web',
        'docker run --rm --network harbour busybox wget -qO- web:8080',
        'docker run --rm busybox wget -qO- web',
        'docker run --rm --network harbour busybox wget -qO- 172.18.0.2',
      ],
      stuckAt: 'by-name',
    },
  ],
};
