import type { LessonPlan } from '../../curriculum/lesson.ts';

/** Namespaces: what a process in a container sees of processes, names and files, and what it does not. */
export const walls: LessonPlan = {
  id: 'walls',
  beats: [
    {
      kind: 'run',
      id: 'start',
      line: 'docker run -d --name box busybox sleep 1000',
      check: { kind: 'came-about', outcome: { kind: 'executed', program: 'sleep', as: 'first' } },
    },
    {
      kind: 'predict',
      id: 'what-ps-lists',
      choices: ['all', 'two', 'itself'],
      right: 'two',
      closes: [{ type: 'output.produced', nth: 1, has: { text: 'sleep 1000' } }],
      shownBy: 'inside',
      evidence: {
        inOrder: [
          { type: 'namespace.entered', nth: 1 },
          { type: 'output.produced', nth: 1, has: { text: '    1 root' } },
        ],
        never: [
          { type: 'output.produced', nth: 1, has: { text: 'dockerd' } },
          { type: 'container.created', nth: 1 },
        ],
      },
    },
    {
      kind: 'run',
      id: 'inside',
      line: 'docker exec box ps',
      check: { kind: 'came-about', outcome: { kind: 'executed', program: 'ps', as: 'beside' } },
    },
    {
      kind: 'look',
      id: 'number-one',
      of: 'inside',
      reveals: 'what-ps-lists',
      moments: [
        { id: 'joined', matcher: { type: 'namespace.entered', nth: 1 } },
        { id: 'printed', matcher: { type: 'output.produced', nth: 1 } },
      ],
    },
    {
      kind: 'run',
      id: 'outside',
      line: 'ps',
      check: { kind: 'came-about', outcome: { kind: 'executed', program: 'ps', as: 'host' } },
    },
    { kind: 'say', id: 'two-numbers' },
    {
      kind: 'run',
      id: 'touch',
      line: 'docker exec box touch /mine',
      check: { kind: 'came-about', outcome: { kind: 'wrote-file', path: '/mine' } },
    },
    {
      kind: 'predict',
      id: 'other-files',
      choices: ['yes', 'no', 'stopped'],
      right: 'no',
      closes: [{ type: 'output.produced', nth: 1, has: { text: 'etc' } }],
      shownBy: 'other',
      evidence: {
        inOrder: [
          { type: 'container.created', nth: 1 },
          { type: 'output.produced', nth: 1, has: { text: 'etc' } },
        ],
        never: [{ type: 'output.produced', nth: 1, has: { text: 'mine' } }],
      },
    },
    {
      kind: 'run',
      id: 'other',
      line: 'docker run --rm busybox ls /',
      check: { kind: 'came-about', outcome: { kind: 'executed', program: 'ls', as: 'first' } },
    },
    {
      kind: 'look',
      id: 'own-files',
      of: 'other',
      reveals: 'other-files',
      moments: [
        { id: 'walls', matcher: { type: 'root.pivoted', nth: 1 } },
        { id: 'printed', matcher: { type: 'output.produced', nth: 1 } },
      ],
    },
    {
      kind: 'run',
      id: 'name-inside',
      line: 'docker exec box hostname',
      check: { kind: 'came-about', outcome: { kind: 'executed', program: 'hostname', as: 'beside' } },
    },
    {
      kind: 'run',
      id: 'name-given',
      line: 'docker run --rm -h boat busybox hostname',
      check: { kind: 'came-about', outcome: { kind: 'executed', program: 'hostname', as: 'first' } },
    },
    {
      kind: 'predict',
      id: 'whose-name',
      choices: ['boat', 'box', 'own'],
      right: 'own',
      closes: [{ type: 'output.produced', nth: 1, has: { text: 'belowdeck' } }],
      shownBy: 'name-outside',
      evidence: {
        inOrder: [
          { type: 'process.executed', nth: 1, has: { argv: 'hostname' } },
          { type: 'output.produced', nth: 1, is: { text: 'belowdeck\n' } },
        ],
        never: [{ type: 'namespace.created', nth: 1 }],
      },
    },
    {
      kind: 'run',
      id: 'name-outside',
      line: 'hostname',
      check: { kind: 'came-about', outcome: { kind: 'executed', program: 'hostname', as: 'host' } },
    },
    {
      kind: 'look',
      id: 'names-apart',
      of: 'name-given',
      reveals: 'whose-name',
      moments: [
        { id: 'made', matcher: { type: 'namespace.created', nth: 2 } },
        { id: 'called', matcher: { type: 'namespace.changed', nth: 1 } },
        { id: 'printed', matcher: { type: 'output.produced', nth: 1 } },
      ],
    },
    { kind: 'say', id: 'six-walls' },
    {
      kind: 'predict',
      id: 'end-of-one',
      choices: ['all', 'restarted', 'others'],
      right: 'all',
      closes: [{ type: 'process.exited', nth: 1, is: { signal: 'KILL' } }],
      shownBy: 'kill',
      evidence: {
        inOrder: [
          { type: 'signal.sent', nth: 1, is: { signal: 'KILL' } },
          { type: 'process.exited', nth: 1, is: { signal: 'KILL' } },
          { type: 'namespace.removed', nth: 1 },
          { type: 'container.changed', nth: 1, is: { status: 'exited' } },
        ],
        never: [],
      },
    },
    {
      kind: 'run',
      id: 'kill',
      line: 'docker kill box',
      check: { kind: 'happened', event: { type: 'process.exited', nth: 1, is: { signal: 'KILL' } } },
    },
    {
      kind: 'look',
      id: 'walls-go',
      of: 'kill',
      reveals: 'end-of-one',
      moments: [
        { id: 'killed', matcher: { type: 'signal.sent', nth: 1, is: { signal: 'KILL' } } },
        { id: 'gone', matcher: { type: 'namespace.removed', nth: 1 } },
        { id: 'stopped', matcher: { type: 'container.changed', nth: 1, is: { status: 'exited' } } },
      ],
    },
  ],
};
