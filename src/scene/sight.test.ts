import { expect, it } from 'vitest';
import { processAt } from '../sim/kernel/process-at.ts';
import { containerOf } from '../sim/runtime/container-of.ts';
import { recorded } from '../trace/recorded.fixture.ts';
import { sightOf, viewersOf } from './sight.ts';

const machine = recorded(
  'docker run -d --name web nginx',
  'docker run -d --name box -m 64m busybox sleep 1000',
);
const world = machine.world();
const { containers } = world.host.engine;
const pidOf = (name: string): number => Object.values(containers).find((one) => one.name === name)?.pid ?? -1;

it('shows a container itself: its own numbers, name, files, address and limit', () => {
  const sight = sightOf(world, pidOf('box'));
  expect(sight).toMatchObject({
    own: 1,
    name: 'sleep',
    container: 'box',
    root: 'busybox',
    memoryMax: 67_108_864,
  });
  expect(sight?.processes.map(({ pid, name }) => [pid, name])).toEqual([[1, 'sleep']]);
  expect(sight?.addresses.map(({ name }) => name)).toContain('lo');
  expect(sight?.hostname).toHaveLength(12);
});

it('shows the computer everything, and the same process under another number', () => {
  const [first = -1] = viewersOf(world).map(({ pid }) => pid);
  const sight = sightOf(world, first);
  expect(sight).toMatchObject({ own: 1, container: null, root: null, hostname: 'belowdeck' });
  expect(sight?.beyond.size).toBe(0);
  expect(sight?.processes.find(({ name }) => name === 'sleep')?.pid).toBe(pidOf('box'));
});

it('puts all that is another container out of sight, and nothing that is its own', () => {
  const { beyond } = sightOf(world, pidOf('web')) ?? { beyond: new Set<string>() };
  for (const { id, name } of Object.values(containers))
    expect(beyond.has(`container:${id}`)).toBe(name !== 'web');
  expect(beyond.has(`process:${pidOf('box')}`)).toBe(true);
  expect(beyond.has(`process:${pidOf('web')}`)).toBe(false);
  expect(beyond.has('kernel')).toBe(false);
});

it('lets no process of a container see one of another, at any moment', () => {
  let looked = 0;
  for (const { world: then } of machine.steps) {
    for (const viewer of viewersOf(then)) {
      const own = containerOf(viewer);
      if (own === null) continue;
      const seen = sightOf(then, viewer.pid)?.processes ?? [];
      for (const { id } of seen) expect(containerOf(processAt(then, Number(id.slice(8))))).toBe(own);
      looked++;
    }
  }
  expect(looked).toBeGreaterThan(50);
});

it('is nothing where there is no such process', () => {
  expect(sightOf(world, 99_999)).toBeNull();
});

it('shows what is mounted into its files, and a volume by its name', () => {
  const told = recorded('docker run -d --name keeper -v kept:/data busybox sleep 1000').world();
  const pid = Object.values(told.host.engine.containers)[0]?.pid ?? -1;
  expect(sightOf(told, pid)?.mounts).toMatchObject([{ at: '/data', volume: 'kept' }]);
  expect(sightOf(told, 1)?.mounts).toEqual([]);
});
