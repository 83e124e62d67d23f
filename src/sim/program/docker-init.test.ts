import { describe, expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';
import { smallMachine } from '../small-hub.fixture.ts';

describe('docker-init', () => {
  it('is process 1, reaps an orphan as soon as it ends, and leaves nothing behind', () => {
    const simulation = busyboxMachine('docker run -d --name box --init busybox sleep 1000');
    run(simulation, "docker exec box sh -c '(sleep 1 &); true'");
    simulation.advance(simulation.now() + 5_000);
    const { processes } = simulation.world().host.kernel;
    expect(processes.filter(({ state }) => state === 'zombie')).toEqual([]);
    expect(run(simulation, 'docker exec box ps -o args')).toContain('/sbin/docker-init -- sleep 1000\n');
    run(simulation, 'docker rm -f box');
    expect(simulation.world().host.kernel.processes.some(({ comm }) => comm === 'sleep')).toBe(false);
  });

  it('gives its child the terminal: Ctrl-C comes to the child once', () => {
    const simulation = smallMachine(true);
    run(simulation, 'docker pull -q busybox');
    const trap = `trap "echo caught" INT; while sleep 1; do :; done`;
    simulation.submit({
      at: simulation.now(),
      kind: 'line',
      line: `docker run -it --init busybox sh -c '${trap}'`,
    });
    simulation.settle({ ms: 3000, steps: 20_000 });
    simulation.submit({ at: simulation.now(), kind: 'keys', keys: '\x03' });
    simulation.settle({ ms: 3000, steps: 20_000 });
    const text = simulation.steps
      .map(({ event }) => (event.type === 'output.written' ? event.text : ''))
      .join('');
    expect(text.split('caught\r\n').length - 1).toBe(1);
  });
});
