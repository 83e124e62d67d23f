import { expect, it } from 'vitest';
import type { Simulation } from '../../simulate.ts';
import { smallMachine } from '../../small-hub.fixture.ts';

/** A docker command line at a terminal, and what is typed into it. */
function talk(simulation: Simulation, line: string, ...typed: readonly string[]): string {
  const from = simulation.steps.length;
  simulation.submit({ at: simulation.now() + 100, kind: 'line', line });
  simulation.settle();
  for (const keys of typed) {
    simulation.submit({ at: simulation.now() + 100, kind: 'keys', keys });
    simulation.settle();
  }
  return simulation.steps
    .slice(from)
    .map(({ event }) => (event.type === 'output.written' ? event.text : ''))
    .join('');
}

function machine(): Simulation {
  const simulation = smallMachine(true);
  talk(simulation, 'docker pull -q busybox');
  return simulation;
}

it('keeps each line as it is typed, for the shells to come, once in a row', () => {
  const simulation = machine();
  const first = talk(
    simulation,
    'docker run -it -e HOME=/etc --name box busybox sh',
    ...['echo one\r', 'echo one\r', '\r', 'history\r', 'ls -l /etc/.ash_history\r', 'exit\r'],
  );
  expect(first).toContain('history\r\n   0 echo one\r\n   1 history\r\n/ # ');
  expect(first).toContain('-rw-------');
  expect(talk(simulation, 'docker diff box')).toContain('C /etc\r\nA /etc/.ash_history\r\n');
  talk(simulation, 'docker start box');
  const second = talk(simulation, 'docker exec -it box sh', '\x1b[A', '\x1b[A', '\x1b[A', '\r');
  expect(second).toContain(
    '\r/ # exit\x1b[J\r/ # ls -l /etc/.ash_history\x1b[J\r/ # history\x1b[J\r\n   0 echo one\r\n',
  );
});

it('says nothing where the file cannot be, and keeps none of a script', () => {
  const simulation = machine();
  const run = 'docker run -it --rm -e HOME=/nowhere busybox sh';
  expect(talk(simulation, run, 'history\r', 'exit\r')).toContain('history\r\n   0 history\r\n/ # exit\r\n');
  talk(simulation, "docker run --name box -e HOME=/etc busybox sh -c 'echo a; history'");
  expect(talk(simulation, 'docker diff box')).not.toContain('.ash_history');
});

it('keeps the newest 255 lines when the file has grown to four times that', () => {
  const simulation = machine();
  talk(simulation, "docker run --name box -v kept:/etc busybox sh -c 'busybox seq 1020 >/etc/.ash_history'");
  const run = 'docker run -it --rm -e HOME=/etc -v kept:/etc busybox sh';
  expect(talk(simulation, run, 'wc -l /etc/.ash_history\r', 'exit\r')).toContain('\r\n255 /etc');
});
