import { expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';
import type { Simulation } from '../simulate.ts';

const networks = (simulation: Simulation): number =>
  simulation.world().host.kernel.namespaces.filter(({ type }) => type === 'net').length;

it('keeps a network whose last process has ended, until the shell lets it go', () => {
  const simulation = busyboxMachine();
  const from = simulation.steps.length;
  run(
    simulation,
    `sudo sh -c 'unshare -n sleep 2 & sleep 1; exec 3</proc/$!/ns/net; wait; sleep 5; exec 3<&-; sleep 5'`,
  );
  const times = simulation.steps.slice(from).flatMap(({ at, event }) => {
    if (event.type === 'process.executed' && event.comm === 'sleep') return [{ at, what: 'sleeps' }];
    return event.type === 'namespace.removed' && event.id.startsWith('net:') ? [{ at, what: 'gone' }] : [];
  });
  expect(times.map(({ what }) => what)).toEqual(['sleeps', 'sleeps', 'sleeps', 'gone', 'sleeps']);
});

it('lets go with the process that had it open', () => {
  const simulation = busyboxMachine();
  run(
    simulation,
    `sudo sh -c 'unshare -n sleep 2 & sleep 1; exec 3</proc/$!/ns/net; wait; readlink /proc/$$/fd/3'`,
  );
  expect(networks(simulation)).toBe(1);
});
