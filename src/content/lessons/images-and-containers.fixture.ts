import type { LessonRuns } from '../../curriculum/lesson.ts';

/** Lines that finish the lesson, and lines that look right and are not. */
export const imagesAndContainersRuns: LessonRuns = {
  solution: [
    'docker version',
    'docker run hello-world',
    'docker run hello-world',
    'docker ps',
    'docker ps -a',
    'docker rm {container}',
    'docker images',
  ],
  alternatives: [
    [
      'docker version',
      'docker container run hello-world:latest',
      'docker run --name mine docker.io/library/hello-world',
      'docker container ls --all',
      'docker container rm mine',
      'docker image ls',
    ],
    [
      'docker run -d hello-world',
      'docker version',
      'docker run hello-world',
      'docker ps -qa',
      'docker rm -f {container}',
      'docker images hello-world',
    ],
  ],
  nearMisses: [
    { lines: [], stuckAt: 'version' },
    { lines: ['docker --version', 'docker'], stuckAt: 'version' },
    { lines: ['docker version', 'docker pull hello-world'], stuckAt: 'first-run' },
    { lines: ['docker version', 'docker run --rm hello-world'], stuckAt: 'first-run' },
    { lines: ['docker version', 'docker run busybox true'], stuckAt: 'first-run' },
    { lines: ['docker version', 'docker create hello-world'], stuckAt: 'first-run' },
    {
      lines: ['docker version', 'docker ps', 'docker run hello-world', 'docker run hello-world'],
      stuckAt: 'ps',
    },
    {
      lines: ['docker version', 'docker run --name one hello-world', 'docker start -a one'],
      stuckAt: 'second-run',
    },
    {
      lines: ['docker version', 'docker run hello-world', 'docker run hello-world', 'docker ps'],
      stuckAt: 'list',
    },
    {
      lines: [
        'docker version',
        'docker run hello-world',
        'docker run hello-world',
        'docker ps -a',
        'docker rm nothing',
      ],
      stuckAt: 'remove',
    },
    {
      lines: [
        'docker version',
        'docker run hello-world',
        'docker run hello-world',
        'docker ps -a',
        'docker run --rm hello-world',
        'docker rmi hello-world',
      ],
      stuckAt: 'remove',
    },
    {
      lines: [
        'docker version',
        'docker run hello-world',
        'docker run hello-world',
        'docker images',
        'docker ps -a',
        'docker rm {container}',
      ],
      stuckAt: 'images',
    },
  ],
};
