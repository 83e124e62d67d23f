import { expect, test } from 'vitest';
import { recorded } from '../trace/recorded.fixture.ts';
import { keptOf } from './kept.ts';
import { sceneAt } from './scene.ts';

const { steps, initial } = recorded(
  'docker run -d --name web -v data:/data -v /cache --tmpfs /t busybox sleep 1000',
  'docker run -d --name db -v data:/var/lib:ro -v /tmp:/host busybox sleep 1000',
  'docker rm -f web',
  'docker rm -f db',
  'docker volume rm data',
);
/** What is kept where after the last step of a kind that is about a name. */
const after = (count: number) => {
  const ends = steps.filter(({ event }) => event.type === 'prompt.shown');
  return keptOf(ends[count]?.world ?? initial);
};
const told = (count: number) =>
  after(count).map(({ kind, name, isAnonymous, uses }) => ({
    kind,
    name: isAnonymous ? 'nameless' : name,
    uses: uses.map((use) => `${use.name}:${use.path}${use.readonly ? ' ro' : ''}`),
  }));

test('a volume is one thing, whoever has it; a directory and memory are told beside it', () => {
  expect(told(2)).toEqual([
    { kind: 'volume', name: 'data', uses: ['web:/data', 'db:/var/lib ro'] },
    { kind: 'volume', name: 'nameless', uses: ['web:/cache'] },
    { kind: 'tmpfs', name: '', uses: ['web:/t'] },
    { kind: 'bind', name: '/tmp', uses: ['db:/host'] },
  ]);
});

test('volumes stay when their containers go, with name and without, until they are removed', () => {
  expect(told(4)).toEqual([
    { kind: 'volume', name: 'data', uses: [] },
    { kind: 'volume', name: 'nameless', uses: [] },
  ]);
  expect(told(5)).toEqual([{ kind: 'volume', name: 'nameless', uses: [] }]);
});

test('the disk has a place for them only while there are any', () => {
  const first = steps.findIndex(({ event }) => event.type === 'volume.created');
  const has = (seq: number) => sceneAt(steps, initial, seq, 1, null).room.hasKept;
  expect([has(first - 1), has(first), has(steps.length - 1)]).toEqual([false, true, true]);
});
