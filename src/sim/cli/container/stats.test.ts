import { expect, it } from 'vitest';
import { createSimulation, type Simulation } from '../../simulate.ts';
import { smallHub } from '../../small-hub.fixture.ts';

function machine(...lines: readonly string[]): Simulation {
  const terminal = { isTty: true, columns: 80, rows: 24 };
  const simulation = createSimulation({ seed: 7, epoch: 1_768_467_600_000, terminal, hub: smallHub });
  for (const line of ['docker pull -q busybox', ...lines]) shown(simulation, line, 120_000);
  return simulation;
}

/** What a line wrote within so many ms. */
function shown(simulation: Simulation, line: string, ms: number): string {
  const from = simulation.steps.length;
  simulation.submit({ at: simulation.now(), kind: 'line', line });
  simulation.settle({ ms, steps: 20_000 });
  return simulation.steps
    .slice(from)
    .map(({ event }) => (event.type === 'output.written' ? event.text.replaceAll('\r', '') : ''))
    .join('');
}

it('shows the share of processors, the memory and its limit', () => {
  const simulation = machine(
    'docker run -d --name box --cpus 0.5 -m 64m busybox stress --cpu 1',
    'docker run -d --name idle busybox sleep 1000',
  );
  const text = shown(
    simulation,
    "docker stats --no-stream --format '{{.Name}} {{.CPUPerc}} {{.MemUsage}} {{.PIDs}}'",
    9000,
  );
  expect(text).toMatch(/^idle 0\.00% \S+iB \/ 7\.451GiB 1$/m);
  expect(text).toMatch(/^box 50\.00% \S+iB \/ 64MiB 1$/m);
});

it('draws it anew twice a second, until Ctrl-C, and says what comes and goes', () => {
  const simulation = machine('docker run -d --name box busybox sleep 1000');
  const text = shown(simulation, 'docker stats', 5_200);
  expect(text.split('\x1b[J').length - 1).toBeGreaterThanOrEqual(8);
  const [, second = ''] = text.split('\x1b[J');
  expect(second.startsWith('\x1b[HCONTAINER ID ')).toBe(true);
  expect(second).toMatch(/\n\S+ +box +0\.00%/);
  simulation.submit({ at: simulation.now(), kind: 'signal', signal: 'INT' });
  simulation.settle();
  expect(simulation.world().terminal).toMatchObject({ foreground: false, lastExitCode: 130 });
});
