import type { LessonPlan } from '../../curriculum/lesson.ts';

/** What an image lists, and what the server makes of it: walls and gauges come with the container, not with the image. */
export const imageAndServer: LessonPlan = {
  id: 'image-and-server',
  beats: [
    {
      kind: 'run',
      id: 'pull',
      line: 'docker pull nginx',
      check: {
        kind: 'happened',
        event: { type: 'pull.ended', nth: 1, has: { reference: 'nginx' }, isNot: { outcome: 'failed' } },
      },
    },
    {
      kind: 'run',
      id: 'history',
      line: 'docker history nginx',
      check: { kind: 'answered', call: 'history' },
    },
    { kind: 'say', id: 'layers' },
    {
      kind: 'predict',
      id: 'same-layer',
      choices: ['all', 'rest', 'refused'],
      right: 'rest',
      closes: [{ type: 'output.written', nth: 1, has: { text: 'Already exists' } }],
      shownBy: 'second-pull',
      evidence: {
        inOrder: [
          { type: 'output.written', nth: 1, has: { text: 'Already exists' } },
          { type: 'layer.extracted', nth: 1 },
        ],
        never: [],
      },
    },
    {
      kind: 'run',
      id: 'second-pull',
      line: 'docker pull python:3-slim',
      check: {
        kind: 'happened',
        event: { type: 'pull.ended', nth: 1, has: { reference: 'python' }, isNot: { outcome: 'failed' } },
      },
    },
    {
      kind: 'look',
      id: 'only-once',
      of: 'second-pull',
      reveals: 'same-layer',
      moments: [
        { id: 'there', matcher: { type: 'output.written', nth: 1, has: { text: 'Already exists' } } },
        { id: 'fetched', matcher: { type: 'layer.extracted', nth: 1 } },
        { id: 'stored', matcher: { type: 'image.stored', nth: 1 } },
      ],
    },
    {
      kind: 'run',
      id: 'inspect',
      line: 'docker image inspect nginx',
      check: { kind: 'answered', call: 'inspect-image' },
    },
    {
      kind: 'predict',
      id: 'how-many',
      choices: ['one', 'six', 'none'],
      right: 'none',
      closes: [{ type: 'namespace.created', nth: 1 }],
      shownBy: 'run',
      evidence: {
        inOrder: [
          { type: 'container.created', nth: 1 },
          { type: 'namespace.created', nth: 6 },
          { type: 'process.executed', nth: 1, has: { argv: 'nginx' } },
        ],
        never: [],
      },
    },
    {
      kind: 'run',
      id: 'run',
      line: 'docker run -d --name web nginx',
      check: { kind: 'happened', event: { type: 'process.executed', nth: 1, has: { argv: 'nginx' } } },
    },
    {
      kind: 'look',
      id: 'from-server-to-kernel',
      of: 'run',
      reveals: 'how-many',
      moments: [
        { id: 'created', matcher: { type: 'container.created', nth: 1 } },
        { id: 'orders', matcher: { type: 'bundle.written', nth: 1 } },
        { id: 'namespace', matcher: { type: 'namespace.created', nth: 1 } },
        { id: 'root', matcher: { type: 'root.pivoted', nth: 1 } },
        { id: 'started', matcher: { type: 'process.executed', nth: 1, has: { argv: 'nginx' } } },
      ],
    },
    {
      kind: 'run',
      id: 'remove',
      line: 'docker rm -f web',
      check: { kind: 'removed', image: 'nginx', times: 1 },
    },
    { kind: 'say', id: 'who-does-what' },
  ],
};
