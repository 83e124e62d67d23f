import { expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';
import type { Simulation } from '../simulate.ts';

const beep = "docker run -d --name box busybox sh -c 'while true; do echo y; sleep 1; done'";
const count = (simulation: Simulation): number => run(simulation, 'docker logs box').split('y').length - 1;
const wait = (simulation: Simulation, ms: number): void => simulation.advance(simulation.now() + ms);

it('lets no program go on while its group is frozen, and all of them after that', () => {
  const simulation = busyboxMachine(beep, 'docker pause box');
  const before = count(simulation);
  wait(simulation, 20_000);
  expect(count(simulation)).toBe(before);
  run(simulation, 'docker unpause box');
  wait(simulation, 3_500);
  // The sleep that has run out meanwhile ends at once.
  expect(count(simulation)).toBeGreaterThanOrEqual(before + 4);
});

it('gives a frozen group no processor', () => {
  const simulation = busyboxMachine('docker run -d --name box busybox stress --cpu 2');
  const shares = () => simulation.world().host.kernel.cpu.busy.map(({ cpus }) => cpus);
  wait(simulation, 500);
  expect(shares()).toEqual([1, 1]);
  run(simulation, 'docker pause box');
  expect(shares()).toEqual([0, 0]);
  run(simulation, 'docker unpause box');
  expect(shares()).toEqual([1, 1]);
});

it('lets KILL through', () => {
  const simulation = busyboxMachine(beep, 'docker pause box', 'docker kill box');
  expect(run(simulation, "docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' box")).toContain(
    'exited 137',
  );
});

it('is told by cgroup.events', () => {
  const text = run(
    busyboxMachine(),
    'docker run --rm busybox cat /sys/fs/cgroup/cgroup.events /sys/fs/cgroup/cgroup.freeze',
  );
  expect(text.replaceAll('\r', '')).toBe('populated 1\nfrozen 0\n0\n');
});
