import type { LessonPlan } from '../../curriculum/lesson.ts';

/** Software, kernel, hardware: what lies between a program and a device, and that a container is no exception. */
export const threeLayers: LessonPlan = {
  id: 'three-layers',
  beats: [
    { kind: 'say', id: 'layers' },
    {
      kind: 'act',
      id: 'read',
      act: { app: 'browser', device: 'disk' },
      check: { kind: 'happened', event: { type: 'process.answered', nth: 1, is: { device: 'disk' } } },
    },
    {
      kind: 'look',
      id: 'through-the-gate',
      of: 'read',
      moments: [
        { id: 'asked', matcher: { type: 'process.asked', nth: 1 } },
        { id: 'used', matcher: { type: 'device.used', nth: 1, is: { device: 'disk' } } },
        { id: 'answered', matcher: { type: 'process.answered', nth: 1 } },
      ],
    },
    {
      kind: 'predict',
      id: 'who-sends',
      choices: ['browser', 'kernel', 'docker'],
      right: 'kernel',
      closes: [{ type: 'device.used', nth: 1, is: { device: 'network', direction: 'out' } }],
      shownBy: 'fetch',
      evidence: {
        inOrder: [
          { type: 'process.asked', nth: 1, is: { device: 'network' } },
          { type: 'device.used', nth: 1, is: { device: 'network', direction: 'out' } },
          { type: 'process.answered', nth: 1, is: { device: 'network' } },
        ],
        never: [{ type: 'request.sent', nth: 1 }],
      },
    },
    {
      kind: 'act',
      id: 'fetch',
      act: { app: 'browser', device: 'network' },
      check: { kind: 'happened', event: { type: 'process.answered', nth: 1, is: { device: 'network' } } },
    },
    {
      kind: 'look',
      id: 'the-card',
      of: 'fetch',
      reveals: 'who-sends',
      moments: [
        { id: 'asked', matcher: { type: 'process.asked', nth: 1 } },
        { id: 'sent', matcher: { type: 'device.used', nth: 1, is: { direction: 'out' } } },
        { id: 'received', matcher: { type: 'device.used', nth: 1, is: { direction: 'in' } } },
      ],
    },
    {
      kind: 'predict',
      id: 'whose-kernel',
      choices: ['image', 'own', 'computer'],
      right: 'computer',
      closes: [{ type: 'output.produced', nth: 1, has: { text: '-generic' } }],
      shownBy: 'inside',
      evidence: {
        inOrder: [
          { type: 'container.created', nth: 1 },
          { type: 'process.executed', nth: 1, has: { argv: 'uname' } },
          { type: 'output.produced', nth: 1, has: { text: '-generic' } },
        ],
        never: [],
      },
    },
    {
      kind: 'run',
      id: 'inside',
      line: 'docker run --rm busybox uname -r',
      check: { kind: 'came-about', outcome: { kind: 'executed', program: 'uname', as: 'first' } },
    },
    {
      kind: 'look',
      id: 'same-kernel',
      of: 'inside',
      reveals: 'whose-kernel',
      moments: [
        { id: 'started', matcher: { type: 'process.executed', nth: 1, has: { argv: 'uname' } } },
        { id: 'printed', matcher: { type: 'output.produced', nth: 1 } },
      ],
    },
    {
      kind: 'run',
      id: 'outside',
      line: 'uname -r',
      check: { kind: 'happened', event: { type: 'line.submitted', nth: 1, begins: { line: 'uname' } } },
    },
    { kind: 'say', id: 'one-kernel' },
    {
      kind: 'predict',
      id: 'on-a-mac',
      choices: ['same', 'differ', 'none'],
      right: 'differ',
      closes: [{ type: 'output.written', nth: 1, has: { text: '24.5.0' } }],
      shownBy: 'mac',
      evidence: {
        inOrder: [
          { type: 'line.submitted', nth: 1, begins: { line: 'uname' } },
          { type: 'output.written', nth: 1, has: { text: '24.5.0' } },
        ],
        never: [{ type: 'output.written', nth: 1, has: { text: 'linux' } }],
      },
    },
    {
      kind: 'act',
      id: 'mac',
      act: { platform: 'macos' },
      check: { kind: 'happened', event: { type: 'output.written', nth: 1, has: { text: '24.5.0' } } },
    },
    {
      kind: 'look',
      id: 'other-systems',
      of: 'mac',
      reveals: 'on-a-mac',
      moments: [
        { id: 'asked', matcher: { type: 'line.submitted', nth: 1 } },
        { id: 'answered', matcher: { type: 'output.written', nth: 1, has: { text: '24.5.0' } } },
      ],
    },
  ],
};
