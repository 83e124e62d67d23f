import { describe, expect, it } from 'vitest';
import { busyboxMachine } from '../busybox-machine.fixture.ts';
import type { Simulation } from '../simulate.ts';
import { policyProblem } from './policy-problem.ts';

/** When its program began, in ms after the first time. */
function starts(simulation: Simulation): readonly number[] {
  const times = simulation.steps.flatMap(({ at, event }) =>
    event.type === 'container.changed' && event.status === 'running' && event.change.startedAt != null
      ? [at]
      : [],
  );
  return times.map((at) => at - (times[0] ?? 0));
}

const boxOf = (simulation: Simulation) =>
  Object.values(simulation.world().host.engine.containers).find(({ name }) => name === 'box');

// moby restartmanager: 100 ms, doubled each time up to a minute; a run of ten seconds begins anew.
describe('--restart', () => {
  it('waits twice as long each time, a minute at most', () => {
    const simulation = busyboxMachine('docker run -d --name box --restart always busybox sh -c "exit 1"');
    simulation.advance(simulation.now() + 400_000);
    const gaps = starts(simulation)
      .map((at, i, all) => at - (all[i - 1] ?? 0))
      .slice(1);
    const waits = gaps.map((gap) => Math.round(gap / 100) * 100);
    expect(waits.slice(0, 5).every((gap, i) => gap >= 100 * 2 ** i && gap <= 100 * 2 ** i + 100)).toBe(true);
    expect(waits.slice(10).every((gap) => gap >= 60_000 && gap <= 60_100)).toBe(true);
    expect(boxOf(simulation)?.restartCount).toBe(gaps.length + 1);
  });

  it('begins anew with the short wait after ten seconds', () => {
    const simulation = busyboxMachine('docker run -d --name box --restart always busybox sleep 11');
    simulation.advance(simulation.now() + 60_000);
    const gaps = starts(simulation)
      .map((at, i, all) => at - (all[i - 1] ?? 0))
      .slice(1);
    expect(gaps.length).toBe(5);
    expect(gaps.every((gap) => gap < 11_300)).toBe(true);
  });

  it('says so in ps and counts', () => {
    const simulation = busyboxMachine(
      'docker run -d --name box --restart on-failure:4 busybox sh -c "exit 1"',
    );
    simulation.advance(simulation.now() + 30_000);
    expect(boxOf(simulation)).toMatchObject({ status: 'exited', restartCount: 4, exitCode: 1 });
  });

  it('tells those who wait at the first end', () => {
    const simulation = busyboxMachine(
      "docker run -d --name box --restart on-failure:2 busybox sh -c 'sleep 1; exit 5'",
      'docker wait box',
    );
    expect(simulation.world().terminal.lastExitCode).toBe(0);
    expect(boxOf(simulation)).toMatchObject({ status: 'restarting', restartCount: 1 });
  });

  it('can be stopped while it waits, and stays down', () => {
    const simulation = busyboxMachine('docker run -d --name box --restart always busybox sh -c "exit 1"');
    simulation.advance(simulation.now() + 5_000);
    expect(boxOf(simulation)?.status).toBe('restarting');
    simulation.submit({ at: simulation.now(), kind: 'line', line: 'docker stop box' });
    simulation.settle();
    simulation.advance(simulation.now() + 100_000);
    expect(boxOf(simulation)?.status).toBe('exited');
  });
});

describe('policyProblem', () => {
  it.each([
    ['always', 0, null],
    ['on-failure', 3, null],
    ['', 3, null],
    ['on-failure', -1, 'invalid restart policy: maximum retry count cannot be negative'],
    ['always', 3, "invalid restart policy: maximum retry count can only be used with 'on-failure'"],
    [
      'no',
      -3,
      "invalid restart policy: maximum retry count can only be used with 'on-failure' and cannot be negative",
    ],
    [
      'x',
      0,
      "invalid restart policy: unknown policy 'x'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'",
    ],
  ])('of %s:%i', (Name, MaximumRetryCount, problem) => {
    expect(policyProblem({ Name, MaximumRetryCount })).toBe(problem);
  });
});
