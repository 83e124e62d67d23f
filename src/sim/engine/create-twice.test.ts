import { expect, test } from 'vitest';
import { busyboxMachine } from '../busybox-machine.fixture.ts';

test('two who create at the same moment get two containers', () => {
  const simulation = busyboxMachine();
  const at = simulation.now() + 10;
  simulation.submit({
    at,
    kind: 'line',
    line: 'docker run -d busybox sleep 9 & docker run -d busybox sleep 9',
  });
  simulation.settle();
  simulation.advance(simulation.now() + 1000);
  const containers = Object.values(simulation.world().host.engine.containers);
  expect(containers.map(({ status }) => status)).toEqual(['running', 'running']);
  expect(new Set(containers.map(({ name }) => name)).size).toBe(2);
});

test('of two who want one name at the same moment one gets it', () => {
  const simulation = busyboxMachine();
  const line = 'docker run -d --name box busybox sleep 9';
  simulation.submit({ at: simulation.now() + 10, kind: 'line', line: `${line} & ${line}` });
  simulation.settle();
  simulation.advance(simulation.now() + 1000);
  expect(Object.values(simulation.world().host.engine.containers).map(({ name }) => name)).toEqual(['box']);
});
