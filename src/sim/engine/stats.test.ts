import { expect, it } from 'vitest';
import { busyboxMachine } from '../busybox-machine.fixture.ts';
import type { Simulation } from '../simulate.ts';

/** What is answered within three seconds. */
function asked(simulation: Simulation, path: string): string {
  const from = simulation.steps.length;
  simulation.submit({
    at: simulation.now(),
    kind: 'request',
    request: { method: 'GET', path: `/v1.50${path}`, headers: {}, body: null },
  });
  simulation.advance(simulation.now() + 3000);
  return simulation.steps
    .slice(from)
    .map(({ event }) =>
      event.type === 'data.sent' || event.type === 'response.sent' ? JSON.stringify(event) : '',
    )
    .join('\n');
}

/** The client's own sum: docker/cli, calculateCPUPercentUnix. */
function percentOf(text: string): number {
  const all = [...text.matchAll(/\\"total_usage\\":(\d+)/g)].map(([, digits]) => Number(digits));
  const system = [...text.matchAll(/\\"system_cpu_usage\\":(\d+)/g)].map(([, digits]) => Number(digits));
  return (((all[0] ?? 0) - (all[1] ?? 0)) / ((system[0] ?? 0) - (system[1] ?? 0))) * 4 * 100;
}

it('has a second between its two samples, so that a share shows as per cent', () => {
  const simulation = busyboxMachine('docker run -d --name box --cpus 0.5 -m 64m busybox stress --cpu 2');
  const text = asked(simulation, '/containers/box/stats?stream=0');
  expect(percentOf(text)).toBeCloseTo(50, 3);
  expect(text).toContain('\\"limit\\":67108864');
  expect(text).toContain('\\"pids_stats\\":{\\"current\\":2}');
});

it('has the memory of the host as the limit where there is none', () => {
  const simulation = busyboxMachine('docker run -d --name box busybox sleep 100');
  expect(asked(simulation, '/containers/box/stats?stream=0&one-shot=1')).toContain('\\"limit\\":8000000000');
});

it('goes on each second, and ends with the container', () => {
  const simulation = busyboxMachine('docker run -d --name box busybox sleep 2');
  const text = asked(simulation, '/containers/box/stats');
  expect(text.match(/preread/g)?.length).toBeGreaterThanOrEqual(2);
  expect(text.match(/preread/g)?.length).toBeLessThanOrEqual(3);
});

it('is all nothing for a container that does not run', () => {
  const simulation = busyboxMachine('docker create --name box busybox true');
  expect(asked(simulation, '/containers/box/stats?stream=0')).toContain('\\"memory_stats\\":{}');
});

it('refuses a stream of one', () => {
  const simulation = busyboxMachine('docker create --name box busybox true');
  expect(asked(simulation, '/containers/box/stats?one-shot=1')).toContain(
    'cannot have stream=true and one-shot=true',
  );
});
