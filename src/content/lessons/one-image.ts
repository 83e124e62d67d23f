import type { LessonPlan } from '../../curriculum/lesson.ts';

/** One image, many containers: each has a layer of its own, which outlives its program and goes with `docker rm`. */
export const oneImage: LessonPlan = {
  id: 'one-image',
  beats: [
    {
      kind: 'predict',
      id: 'where-is-it',
      choices: ['gone', 'image', 'layer'],
      right: 'layer',
      closes: [{ type: 'file.written', nth: 1, is: { path: '/new' } }],
      shownBy: 'write',
      evidence: {
        inOrder: [
          { type: 'file.written', nth: 1, is: { path: '/new' } },
          { type: 'container.changed', nth: 1, is: { status: 'exited' } },
        ],
        never: [
          { type: 'container.removed', nth: 1 },
          { type: 'layer.deleted', nth: 1 },
        ],
      },
    },
    {
      kind: 'run',
      id: 'write',
      line: 'docker run --name one busybox touch /new',
      check: { kind: 'came-about', outcome: { kind: 'wrote-file', path: '/new' } },
    },
    {
      kind: 'look',
      id: 'own-layer',
      of: 'write',
      reveals: 'where-is-it',
      moments: [
        { id: 'written', matcher: { type: 'file.written', nth: 1, is: { path: '/new' } } },
        { id: 'stopped', matcher: { type: 'container.changed', nth: 1, is: { status: 'exited' } } },
      ],
    },
    { kind: 'run', id: 'diff', line: 'docker diff one', check: { kind: 'answered', call: 'diff' } },
    {
      kind: 'run',
      id: 'second',
      line: 'docker run --name two busybox ls /',
      check: { kind: 'came-about', outcome: { kind: 'another-container' } },
    },
    { kind: 'say', id: 'class-and-object' },
    {
      kind: 'run',
      id: 'commit',
      line: 'docker commit one mine',
      check: { kind: 'answered', call: 'commit' },
    },
    {
      kind: 'predict',
      id: 'what-is-left',
      choices: ['nothing', 'mine', 'busybox'],
      right: 'mine',
      closes: [{ type: 'container.removed', nth: 1 }],
      shownBy: 'remove',
      evidence: {
        inOrder: [{ type: 'container.removed', nth: 1 }],
        never: [
          { type: 'layer.deleted', nth: 1 },
          { type: 'image.deleted', nth: 1 },
        ],
      },
    },
    {
      kind: 'run',
      id: 'remove',
      line: 'docker rm one',
      check: { kind: 'removed', image: 'busybox', times: 1 },
    },
    {
      kind: 'look',
      id: 'gone',
      of: 'remove',
      reveals: 'what-is-left',
      moments: [{ id: 'removed', matcher: { type: 'container.removed', nth: 1 } }],
    },
    {
      kind: 'run',
      id: 'from-mine',
      line: 'docker run --rm mine ls /new',
      check: { kind: 'happened', event: { type: 'output.produced', nth: 1, is: { text: '/new\n' } } },
    },
    { kind: 'say', id: 'as-needed' },
  ],
};
