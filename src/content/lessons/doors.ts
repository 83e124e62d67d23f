import type { LessonPlan } from '../../curriculum/lesson.ts';

/** Network namespaces: a published port, whose `localhost` it is, and how one container reaches another. */
export const doors: LessonPlan = {
  id: 'doors',
  beats: [
    {
      kind: 'run',
      id: 'start',
      line: 'docker run -d --name web -p 8080:80 nginx',
      check: { kind: 'came-about', outcome: { kind: 'published' } },
    },
    {
      kind: 'act',
      id: 'open',
      act: { address: 'http://localhost:8080' },
      check: { kind: 'came-about', outcome: { kind: 'page-opened' } },
    },
    {
      kind: 'look',
      id: 'way-in',
      of: 'open',
      moments: [
        { id: 'asked', matcher: { type: 'process.asked', nth: 1 } },
        { id: 'led', matcher: { type: 'packet.redirected', nth: 1 } },
        { id: 'through', matcher: { type: 'packet.passed', nth: 1, is: { name: 'eth0', direction: 'in' } } },
        { id: 'answered', matcher: { type: 'process.answered', nth: 1 } },
      ],
    },
    {
      kind: 'predict',
      id: 'whose-localhost',
      choices: ['web', 'nobody', 'unknown'],
      right: 'nobody',
      closes: [{ type: 'output.produced', nth: 1, has: { text: 'Connection refused' } }],
      shownBy: 'inside',
      evidence: {
        inOrder: [
          { type: 'namespace.created', nth: 1 },
          { type: 'packet.passed', nth: 1, is: { name: 'lo', to: '127.0.0.1:8080' } },
          { type: 'output.produced', nth: 1, has: { text: 'Connection refused' } },
        ],
        never: [
          { type: 'packet.redirected', nth: 1 },
          { type: 'output.produced', nth: 1, has: { text: 'nginx' } },
        ],
      },
    },
    {
      kind: 'run',
      id: 'inside',
      line: 'docker run --rm busybox wget -qO- localhost:8080',
      check: { kind: 'came-about', outcome: { kind: 'connected', to: 'localhost', refused: true } },
    },
    {
      kind: 'look',
      id: 'own-localhost',
      of: 'inside',
      reveals: 'whose-localhost',
      moments: [
        { id: 'started', matcher: { type: 'process.executed', nth: 1, has: { argv: 'wget' } } },
        { id: 'turned', matcher: { type: 'packet.passed', nth: 1, is: { name: 'lo' } } },
        { id: 'refused', matcher: { type: 'output.produced', nth: 1, has: { text: 'Connection refused' } } },
      ],
    },
    {
      kind: 'run',
      id: 'shared',
      line: 'docker run --rm --network container:web busybox wget -qO- localhost',
      check: { kind: 'came-about', outcome: { kind: 'connected', to: 'localhost', refused: false } },
    },
    { kind: 'say', id: 'same-word' },
    {
      kind: 'run',
      id: 'network',
      line: 'docker network create harbour',
      check: { kind: 'answered', call: 'create-network' },
    },
    {
      kind: 'run',
      id: 'connect',
      line: 'docker network connect harbour web',
      check: { kind: 'came-about', outcome: { kind: 'on-own-network' } },
    },
    {
      kind: 'predict',
      id: 'which-port',
      choices: ['published', 'own', 'neither'],
      right: 'own',
      // The name is asked for.
      closes: [{ type: 'syscall.made', nth: 1, is: { name: 'sendto' }, has: { args: '127.0.0.11' } }],
      shownBy: 'by-name',
      evidence: {
        inOrder: [
          { type: 'packet.passed', nth: 1, is: { name: 'eth0', direction: 'out' }, has: { to: ':80' } },
          { type: 'output.produced', nth: 1, has: { text: 'Welcome to nginx' } },
        ],
        never: [{ type: 'packet.redirected', nth: 1 }],
      },
    },
    {
      kind: 'run',
      id: 'by-name',
      line: 'docker run --rm --network harbour busybox wget -qO- web:80',
      check: { kind: 'came-about', outcome: { kind: 'connected', to: 'name', refused: false } },
    },
    {
      kind: 'look',
      id: 'straight',
      of: 'by-name',
      reveals: 'which-port',
      moments: [
        {
          id: 'named',
          matcher: { type: 'syscall.made', nth: 1, is: { name: 'sendto' }, has: { args: '127.0.0.11' } },
        },
        { id: 'out', matcher: { type: 'packet.passed', nth: 1, is: { name: 'eth0', direction: 'out' } } },
        {
          id: 'in',
          matcher: { type: 'packet.passed', nth: 1, is: { direction: 'in' }, begins: { name: 'eth' } },
        },
        { id: 'printed', matcher: { type: 'output.produced', nth: 1, has: { text: 'Welcome to nginx' } } },
      ],
    },
    { kind: 'say', id: 'three-ways' },
  ],
};
