import { expect, it } from 'vitest';
import { busyboxMachine, run } from '../../busybox-machine.fixture.ts';
import type { Simulation } from '../../simulate.ts';
import { smallMachine } from '../../small-hub.fixture.ts';

/** A machine at a terminal; its host has awk. */
function atTerminal(): Simulation {
  return smallMachine(true);
}

function keys(simulation: Simulation, typed: string): string {
  const from = simulation.steps.length;
  simulation.submit({ at: simulation.now(), kind: 'keys', keys: typed });
  simulation.settle({ ms: 3000, steps: 20_000 });
  return simulation.steps
    .slice(from)
    .map(({ event }) => (event.type === 'output.written' ? event.text : ''))
    .join('');
}

it('runs without end no further than a stretch, is busy meanwhile, and ends at Ctrl-C', () => {
  const simulation = atTerminal();
  simulation.submit({
    at: simulation.now(),
    kind: 'line',
    line: `awk 'BEGIN { while (1) n++ }'`,
  });
  simulation.settle({ ms: 3000, steps: 20_000 });
  expect(simulation.world().host.kernel.cpu.busy).toHaveLength(1);
  keys(simulation, '\x03');
  expect(simulation.world().host.kernel.cpu.busy).toEqual([]);
  expect(run(simulation, 'echo $?')).toContain('130');
});

it('answers at a terminal line by line', () => {
  const simulation = atTerminal();
  const line = `awk '{ print NR, $2 } END { print "end" }'`;
  simulation.submit({ at: simulation.now(), kind: 'line', line });
  simulation.settle({ ms: 3000, steps: 20_000 });
  expect(keys(simulation, 'a b c\r')).toBe('a b c\r\n1 b\r\n');
  expect(keys(simulation, '\x04')).toContain('end\r\n');
});

it('ends for want of memory where a program would never stop asking for it', () => {
  const awk = (program: string) => run(busyboxMachine(), `awk 'BEGIN { print "a"; ${program}' 2>&1`);
  expect(awk('s = "x"; while (1) s = s s }')).toBe('a\nawk: out of memory\n');
  expect(awk('f() } function f() { f() }')).toBe(
    'a\nawk: this awk has no room for so many calls within calls\n',
  );
});

it('calculates with what the busybox of Debian lacks and the public one has', () => {
  const program = 'BEGIN { print 2 ^ 10, 2 ** 0.5, -2 ^ 2, sqrt(16), exp(0), int(sin(1) * 100), 2 ^ 3 ^ 2 }';
  expect(run(busyboxMachine(), `awk '${program}'`)).toBe('1024 1.41421 -4 4 1 84 512\n');
});
