import { expect, test } from 'vitest';
import { momentAt } from '../trace/moment.ts';
import { recorded } from '../trace/recorded.fixture.ts';
import type { Simulation } from '../sim/simulate.ts';
import { networkOf } from './network.ts';
import { type PacketWay, packetWayOf } from './packet-way.ts';

/** The ways of a run's packets, one for each step that is about one, each stop in a word. */
function waysIn({ steps, initial }: Simulation, deck: 1 | 2 | 3): readonly string[] {
  return steps.flatMap(({ seq }) => {
    const moment = momentAt(steps, initial, seq, deck);
    const way = moment && packetWayOf(moment, networkOf(moment.world));
    return way ? [told(way)] : [];
  });
}

function told({ stops, from, isAnswer, isRefused }: PacketWay): string {
  const words = stops.map((stop) =>
    stop.at === 'software' ? stop.thing.replace(/^container:.*/, 'container') : stop.at,
  );
  const line = words.map((word, i) => (i < from ? `(${word})` : word)).join(' ');
  return `${isAnswer ? 'answer: ' : ''}${line}${isRefused ? ' refused' : ''}`;
}

function opened(address: string): Simulation {
  const simulation = recorded('docker run -d --name web -p 8080:80 nginx');
  simulation.submit({ at: simulation.now() + 10_000, kind: 'open', address });
  simulation.settle();
  return simulation;
}

test('a request of the browser goes through loopback, rule, bridge and cable, one step each, and the answer all the way back', () => {
  expect(waysIn(opened('http://localhost:8080'), 3)).toEqual([
    'app:browser loopback',
    '(app:browser) loopback rule',
    '(app:browser) (loopback) rule bridge',
    '(app:browser) (loopback) (rule) bridge port',
    '(app:browser) (loopback) (rule) (bridge) port inside container',
    'answer: container inside port bridge rule loopback app:browser',
  ]);
});

test('on deck 1, where the rule is the one step of it, the packet goes all the way in that one', () => {
  expect(waysIn(opened('http://localhost:8080'), 1)).toContain(
    'app:browser loopback rule bridge port inside container',
  );
});

test('where no rule waits it is refused at once', () => {
  expect(waysIn(opened('http://localhost:9090'), 2).at(-1)).toBe('app:browser loopback refused');
});

test('between two containers it goes from port to port, and out through the card', () => {
  const ways = waysIn(
    recorded(
      'docker run -d --name web nginx',
      'docker run --name asks busybox wget -q -O - 172.17.0.2',
      'docker run --name out busybox wget -q -O - 8.8.8.8',
    ),
    3,
  );
  expect(ways).toContain('container inside');
  expect(ways).toContain('(container) inside port');
  expect(ways).toContain('(container) (inside) port port');
  expect(ways).toContain('(container) (inside) (port) port inside container');
  expect(ways).toContain('(container) (inside) port card');
});
