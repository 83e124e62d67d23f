import { expect, it } from 'vitest';
import { HOST_ROOT } from '../sim/host-tree.ts';
import { momentAt } from '../trace/moment.ts';
import { recorded } from '../trace/recorded.fixture.ts';
import { containerBoxes } from './container-box.ts';
import { type FollowedPath, followedPath } from './path-way.ts';

const machine = recorded(
  'sudo apps install report',
  'report',
  'docker run -dit --name three python:3-slim python',
  'docker run -dit --name two python:2.7 python',
  'docker run --name ended python:3-slim python --version',
  'docker exec two python --version',
  'docker exec three python --version',
  'docker exec two touch /note',
);
const { steps, initial } = machine;
const { containers, layers } = machine.world().host.engine;
const idOf = (name: string) => `container:${Object.values(containers).find((one) => one.name === name)?.id}`;

function at(seq: number, deck: 1 | 2 | 3 = 1): FollowedPath | null {
  const moment = momentAt(steps, initial, seq, deck);
  return moment && followedPath(moment, containerBoxes(moment, moment.world));
}
const seqsOf = (type: string, has: string) =>
  steps.flatMap(({ seq, event }) =>
    event.type === type && JSON.stringify(event).includes(has) ? [seq] : [],
  );
const [execTwo = -1, execThree = -1] = seqsOf('process.executed', '"--version"').slice(-2);

it('leads one path through two mount namespaces to two places on the disk', () => {
  const followed = at(execTwo);
  expect(followed?.path).toBe('/usr/local/bin/python');
  const [now, ...others] = followed?.ways ?? [];
  expect(now).toMatchObject({ from: idOf('two'), isNow: true });
  expect(now?.place.path).toBe('/usr/local/bin/python2.7');
  expect(now?.wall).toMatch(/^namespace:/);
  const three = others.find(({ from }) => from === idOf('three'));
  expect(three).toMatchObject({ isNow: false, place: { path: '/usr/local/bin/python3.13' } });
  expect(three?.wall).not.toBe(now?.wall);
  expect(three?.place.directory).not.toBe(now?.place.directory);
});

it('is the same the other way round, for the other process', () => {
  const there = at(execTwo)
    ?.ways.map(({ from, place }) => [from, place.path])
    .sort();
  const back = at(execThree)
    ?.ways.map(({ from, place }) => [from, place.path])
    .sort();
  expect(back).toEqual(there);
  expect(at(execThree)?.ways[0]).toMatchObject({ from: idOf('three'), isNow: true });
});

it('names the layer that holds the file, and no directory that does not', () => {
  for (const { place } of at(execTwo)?.ways ?? []) {
    const layer = Object.values(layers).find(({ directory }) => directory === place.directory);
    expect(place.plate).toBe(`layer:${layer?.digest}`);
    expect(machine.world().host.hardware.disk[place.directory]?.[place.path]?.content).toMatch(/python/);
  }
});

it('finds the place of a container whose program has ended, with no wall to go through', () => {
  const ended = at(execTwo)?.ways.find(({ from }) => from === idOf('ended'));
  expect(ended).toMatchObject({ wall: null, place: { path: '/usr/local/bin/python3.13' } });
});

it('shows the call itself and its effect alike', () => {
  expect(at(execTwo - 1, 3)?.ways[0]).toEqual(at(execTwo)?.ways[0]);
});

it('leads the computer’s own programs to its own files, through no wall', () => {
  const [report = -1] = seqsOf('process.executed', '"comm":"report"');
  expect(at(report)).toEqual({
    path: '/usr/local/bin/report',
    ways: [
      {
        from: 'app:terminal',
        wall: null,
        isNow: true,
        place: { directory: HOST_ROOT, plate: 'directory:host', path: '/usr/local/bin/report' },
      },
    ],
  });
});

it('leads what a container writes to its own files', () => {
  const [touched = -1] = seqsOf('file.written', '"/note"');
  const [now, ...others] = at(touched)?.ways ?? [];
  expect(now).toMatchObject({ from: idOf('two'), place: { plate: idOf('two'), path: '/note' } });
  expect(others).toEqual([]);
});

it('tells nothing of what the server writes for itself, nor of steps that name no path', () => {
  for (const seq of seqsOf('file.written', '/var/lib/docker/')) expect(at(seq)).toBeNull();
  for (const seq of seqsOf('output.produced', '')) expect(at(seq)).toBeNull();
});
