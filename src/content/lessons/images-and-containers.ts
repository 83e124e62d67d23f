import type { LessonPlan } from '../../curriculum/lesson.ts';
import { FIRST_LESSON } from './first-lesson.ts';

const image = 'hello-world';

/**
 * The first lesson: what an image is, what a container is, and what `docker run` does. The words are in
 * content/<language>/lessons. The answers to both predictions are still open when they are asked: they close with the
 * first look into the cache or the first pull, and with the second time that the image is found there.
 */
export const imagesAndContainers: LessonPlan = {
  id: FIRST_LESSON,
  beats: [
    { kind: 'run', id: 'version', line: 'docker version', check: { kind: 'answered', call: 'version' } },
    {
      kind: 'look',
      id: 'two-programs',
      of: 'version',
      moments: [
        { id: 'asked', matcher: { type: 'request.sent', nth: 1, has: { path: '/version' } } },
        { id: 'answered', matcher: { type: 'response.sent', nth: 1, has: { body: '"Version"' } } },
        { id: 'printed', matcher: { type: 'output.written', nth: 1, has: { text: 'Client:' } } },
      ],
    },
    { kind: 'say', id: 'names' },
    {
      kind: 'predict',
      id: 'first-look',
      choices: ['hub', 'cache', 'folder'],
      right: 'cache',
      closes: [
        { type: 'image.lookedUp', nth: 1, has: { reference: image } },
        { type: 'pull.started', nth: 1, has: { reference: image } },
      ],
      shownBy: 'first-run',
      evidence: {
        inOrder: [
          { type: 'image.lookedUp', nth: 1, is: { imageId: null } },
          { type: 'request.sent', nth: 1, has: { path: '/images/create' } },
          { type: 'request.sent', nth: 1, is: { to: 'registry' } },
        ],
        never: [],
      },
    },
    {
      kind: 'run',
      id: 'first-run',
      line: `docker run ${image}`,
      check: { kind: 'ran', image, times: 1 },
    },
    {
      kind: 'look',
      id: 'what-happened',
      of: 'first-run',
      reveals: 'first-look',
      moments: [
        { id: 'asked', matcher: { type: 'request.sent', nth: 1, has: { path: '/containers/create' } } },
        { id: 'missed', matcher: { type: 'image.lookedUp', nth: 1, is: { imageId: null } } },
        { id: 'told', matcher: { type: 'output.written', nth: 1, has: { text: 'Unable to find image' } } },
        { id: 'pulled', matcher: { type: 'request.sent', nth: 1, is: { to: 'registry' } } },
        { id: 'stored', matcher: { type: 'image.stored', nth: 1 } },
        { id: 'created', matcher: { type: 'container.created', nth: 1 } },
        { id: 'started', matcher: { type: 'process.executed', nth: 1 } },
        { id: 'printed', matcher: { type: 'output.written', nth: 1, has: { text: 'Hello from Docker' } } },
        { id: 'ended', matcher: { type: 'container.changed', nth: 1, is: { status: 'exited' } } },
      ],
    },
    {
      kind: 'predict',
      id: 'second-time',
      choices: ['pulled', 'again', 'new'],
      right: 'new',
      // The first hit is that of the first run, after its pull.
      closes: [{ type: 'image.lookedUp', nth: 2, has: { reference: image }, isNot: { imageId: null } }],
      shownBy: 'second-run',
      evidence: {
        inOrder: [
          { type: 'image.lookedUp', nth: 1, isNot: { imageId: null } },
          { type: 'container.created', nth: 1 },
          { type: 'process.executed', nth: 1 },
        ],
        never: [
          { type: 'pull.started', nth: 1 },
          { type: 'request.sent', nth: 1, is: { to: 'registry' } },
        ],
      },
    },
    {
      kind: 'run',
      id: 'second-run',
      line: `docker run ${image}`,
      check: { kind: 'ran', image, times: 2 },
    },
    {
      kind: 'look',
      id: 'from-the-cache',
      of: 'second-run',
      reveals: 'second-time',
      moments: [
        { id: 'hit', matcher: { type: 'image.lookedUp', nth: 1, isNot: { imageId: null } } },
        { id: 'created', matcher: { type: 'container.created', nth: 1 } },
      ],
    },
    {
      kind: 'predict',
      id: 'what-is-listed',
      choices: ['both', 'second', 'none'],
      right: 'none',
      closes: [{ type: 'request.sent', nth: 1, has: { path: '/containers/json' } }],
      shownBy: 'ps',
      evidence: {
        inOrder: [
          { type: 'request.sent', nth: 1, has: { path: '/containers/json' } },
          { type: 'response.sent', nth: 1, is: { body: '[]\n' } },
        ],
        never: [{ type: 'container.removed', nth: 1 }],
      },
    },
    {
      kind: 'run',
      id: 'ps',
      line: 'docker ps',
      check: { kind: 'answered', call: 'list', while: [{ kind: 'containers', image, atLeast: 2 }] },
    },
    {
      kind: 'look',
      id: 'only-running',
      of: 'ps',
      reveals: 'what-is-listed',
      moments: [
        { id: 'asked', matcher: { type: 'request.sent', nth: 1, has: { path: '/containers/json' } } },
        { id: 'answered', matcher: { type: 'response.sent', nth: 1, has: { body: '[' } } },
      ],
    },
    {
      kind: 'run',
      id: 'list',
      line: 'docker ps -a',
      check: {
        kind: 'answered',
        call: 'list',
        all: true,
        while: [{ kind: 'containers', image, atLeast: 2 }],
      },
    },
    { kind: 'say', id: 'two-containers' },
    {
      kind: 'run',
      id: 'remove',
      line: 'docker rm {container}',
      image,
      check: { kind: 'removed', image, times: 1 },
    },
    {
      kind: 'run',
      id: 'images',
      line: 'docker images',
      check: {
        kind: 'answered',
        call: 'list-images',
        while: [{ kind: 'image', image }],
        afterRemoving: { image, times: 1 },
      },
    },
    { kind: 'say', id: 'what-stays' },
  ],
};
