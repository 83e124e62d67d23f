import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HttpRequest } from './exchange.ts';
import { expectSound } from './sound.fixture.ts';
import { smallMachine } from './small-hub.fixture.ts';
import type { Input, Simulation } from './simulate.ts';

type Undated = Input extends infer One ? (One extends Input ? Omit<One, 'at'> : never) : never;

const ask = (method: string, path: string, body: string | null = null): HttpRequest => ({
  method,
  path: `/v1.50${path}`,
  headers: {},
  body,
});

const verbs = [
  'start',
  'restart?t=0',
  'stop?t=1',
  'kill',
  'pause',
  'unpause',
  'rename?name=other',
  'wait',
  'json',
  'logs?stdout=1&follow=1',
  'attach?stream=1&stdout=1&stdin=1',
  'resize?h=3&w=4',
  'top',
  'changes',
  'stats?stream=0',
  'archive?path=/etc',
];
const readers = new Set([
  'json',
  'logs?stdout=1&follow=1',
  'top',
  'changes',
  'stats?stream=0',
  'archive?path=/etc',
]);

/** What may be asked of the daemon about things that others ask about at the same moment. */
const request = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom('web', 'c1', 'c2', 'back'), fc.constantFrom(...verbs))
      .map(([name, verb]) => ask(readers.has(verb) ? 'GET' : 'POST', `/containers/${name}/${verb}`)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('web', 'c1', 'c2', 'back', 'made'),
        fc.constantFrom('', '?force=1', '?force=1&v=1'),
      )
      .map(([name, how]) => ask('DELETE', `/containers/${name}${how}`)),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ask('DELETE', '/images/busybox?force=1'),
      ask('DELETE', '/images/busybox'),
      ask('DELETE', '/images/mine?force=1'),
      ask('POST', '/images/create?fromImage=busybox&tag=latest'),
      ask('POST', '/images/busybox/tag?repo=mine'),
      ask(
        'POST',
        '/containers/create?name=made',
        '{"Image":"busybox","Cmd":["sleep","3"],"HostConfig":{"Binds":["v:/data"]}}',
      ),
      ask(
        'POST',
        '/containers/create?name=made',
        '{"Image":"mine","Cmd":["sleep","3"],"Volumes":{"/data":{}}}',
      ),
      ask('POST', '/containers/made/start'),
      ask('POST', '/containers/prune'),
      ask('POST', '/images/prune'),
      ask('POST', '/volumes/prune'),
      ask('DELETE', '/volumes/v'),
      ask('POST', '/commit?container=web&repo=mine'),
      ask('POST', '/commit?container=c2&repo=mine'),
      ask('POST', '/networks/n1/connect', '{"Container":"web"}'),
      ask('POST', '/networks/n1/disconnect', '{"Container":"c1","Force":true}'),
      ask('POST', '/networks/create', '{"Name":"n1"}'),
      ask('DELETE', '/networks/n1'),
    ),
  },
);

/** What takes several requests, in the background so that others come in between. */
const line = fc.constantFrom(
  'docker exec web sleep 1 &',
  'docker exec c1 true &',
  'docker run --rm busybox true &',
  'docker run -d --name made --network n1 mine sleep 1 &',
  'docker run --rm --name made --pid container:web --network container:web busybox sleep 1 &',
  'docker run -d --name made --pid container:back busybox sleep 1 &',
  'docker cp web:/etc - > /dev/null &',
  'docker cp /etc/hosts c1:/ &',
  'docker pull busybox &',
  'docker commit web mine &',
  'docker export c1 > /dev/null &',
);

const deed: fc.Arbitrary<Undated> = fc.oneof(
  { weight: 4, arbitrary: request.map((one) => ({ kind: 'request' as const, request: one })) },
  { weight: 1, arbitrary: line.map((text) => ({ kind: 'line' as const, line: text })) },
);

const before = [
  'docker pull -q busybox',
  'docker network create n1',
  "docker run -d --name web busybox sh -c 'echo a > /a; sleep 50 & wait'",
  'docker create --name c1 --rm --network n1 -v v:/data busybox sleep 50',
  "docker run --name c2 busybox sh -c 'echo b > /b'",
  "docker run -d --name back --restart always busybox sh -c 'sleep 1; exit 2'",
];

function prepared(): Simulation {
  const simulation = smallMachine(true);
  for (const line of before) {
    simulation.submit({ at: simulation.now(), kind: 'line', line });
    simulation.advance(simulation.now() + 5000);
  }
  return simulation;
}

it('requests that come at the same moment never meet a thing that another has taken away', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(deed, fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 60 }))), {
        minLength: 2,
        maxLength: 8,
      }),
      (given) => {
        const simulation = prepared();
        let at = simulation.now() + 1;
        for (const [one, pause] of given) {
          at += pause;
          simulation.submit({ at, ...one });
        }
        simulation.advance(at + 20_000);
        expectSound(simulation.world());
      },
    ),
    { numRuns: 150 },
  );
});

// What a real daemon says to them (28.2.2).
it.each([
  [
    'docker rm -f web & docker rm -f web & wait',
    ['Error response from daemon: removal of container web is already in progress', 'web'],
  ],
  [
    'docker restart -t 0 web & docker rm -f web & wait',
    [
      'web',
      'Error response from daemon: Cannot restart container web: container is marked for removal and cannot be started',
    ],
  ],
  [
    'docker start c2 & docker rm c2 & wait',
    [
      'Error response from daemon: cannot remove container "c2": container is running: stop the container before removing or force remove',
      'c2',
    ],
  ],
  [
    'docker network create n2 > /dev/null & docker network create n2 & wait',
    ['Error response from daemon: network with name n2 already exists'],
  ],
])('%s: one of the two hears why not', (line, told) => {
  const simulation = prepared();
  const from = simulation.steps.length;
  simulation.submit({ at: simulation.now(), kind: 'line', line: `sh -c '${line}'` });
  simulation.advance(simulation.now() + 5000);
  const written = simulation.steps
    .slice(from)
    .flatMap(({ event }) => (event.type === 'output.written' && event.stream !== 'tty' ? [event.text] : []));
  const lines = written.join('').split(/\r?\n/);
  expect(lines.filter((one) => /^(Error|web|c2)/.test(one)).sort()).toEqual(told.sort());
});
