import { expect, it } from 'vitest';
import { hostPids } from './initial-world.ts';
import { viewOf } from './kernel/view.ts';
import { createSimulation } from './simulate.ts';
import { smallHub } from './small-hub.fixture.ts';

const machine = () =>
  createSimulation({
    seed: 7,
    epoch: 1_768_467_600_000,
    terminal: { isTty: true, columns: 80, rows: 24 },
    hub: smallHub,
  });

it('is the root of every process of the host, and every directory in it is there', () => {
  const view = viewOf(machine().world(), hostPids.shell);
  expect(view['/etc/hostname']?.content).toBe('belowdeck\n');
  expect(view['/home/you']).toMatchObject({ type: 'dir', uid: 1000 });
  for (const path of Object.keys(view))
    expect(view[path.slice(0, path.lastIndexOf('/')) || '/'], path).toMatchObject({ type: 'dir' });
});

it('is out of sight in a container, with all that is mounted there', () => {
  const simulation = machine();
  simulation.submit({ at: 0, kind: 'line', line: 'docker run -d busybox sleep 100' });
  simulation.settle();
  const { processes, mounts } = simulation.world().host.kernel;
  const sleeper = processes.find(({ comm }) => comm === 'sleep');
  const view = viewOf(simulation.world(), sleeper?.pid ?? 0);
  expect(view['/etc/hostname']?.content).not.toBe('belowdeck\n');
  expect(view['/home/you']).toBeUndefined();
  const targets = mounts[sleeper?.namespaces.mnt ?? '']?.map(({ target }) => target);
  expect(targets?.slice(0, 3)).toEqual(['/', '/proc', '/dev']);
  expect(viewOf(simulation.world(), hostPids.shell)['/home/you']).toBeDefined();
});
