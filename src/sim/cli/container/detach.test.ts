import { describe, expect, it } from 'vitest';
import { createSimulation, type Simulation } from '../../simulate.ts';
import { smallHub } from '../../small-hub.fixture.ts';
import { detachKeysOf } from '../../detach-keys.ts';
import { escapeProxy } from './detach.ts';

describe('detachKeysOf', () => {
  it.each([
    ['ctrl-p,ctrl-q', '\x10\x11'],
    ['a,b', 'ab'],
    ['ctrl-@,ctrl-\\,ctrl-_,DEL', '\x00\x1c\x1f\x7f'],
    ['ctrl-A', null],
    ['bogus', null],
    ['', null],
  ])('%s', (spec, keys) => expect(detachKeysOf(spec)).toBe(keys));
});

describe('escapeProxy', () => {
  it('passes on what is no sequence, and holds back a beginning', () => {
    const proxy = escapeProxy('');
    expect(['a', '\x10', 'b', '\x10', '\x11'].map(proxy)).toEqual(['a', '', '\x10b', '', null]);
  });

  it('takes the usual keys where it is told no key', () => {
    const proxy = escapeProxy('bogus');
    expect(['\x10', '\x11'].map(proxy)).toEqual(['', null]);
  });
});

function machine(): Simulation {
  const terminal = { isTty: true, columns: 80, rows: 24 };
  return createSimulation({ seed: 7, epoch: 1_768_467_600_000, terminal, hub: smallHub });
}

/** What came to the screen after a line, and keys one after the other. */
function at(simulation: Simulation, line: string, ...keys: readonly string[]): string {
  const from = simulation.steps.length;
  simulation.submit({ at: simulation.now(), kind: 'line', line });
  simulation.settle({ ms: 500, steps: 20_000 });
  for (const text of keys) {
    simulation.submit({ at: simulation.now() + 100, kind: 'keys', keys: text });
    simulation.settle({ ms: 500, steps: 20_000 });
  }
  return simulation.steps
    .slice(from)
    .map(({ event }) => (event.type === 'output.written' ? event.text : ''))
    .join('');
}

const atPrompt = (simulation: Simulation): boolean => !simulation.world().terminal.foreground;

it('leaves a shell that goes on, comes back to it, and ends with its code', () => {
  const simulation = machine();
  at(simulation, 'docker run -it --name box busybox sh', 'x=1\r', '\x10', '\x11');
  expect(atPrompt(simulation)).toBe(true);
  expect(simulation.world().terminal).toMatchObject({ lastExitCode: 0, mode: 'cooked' });
  expect(at(simulation, 'docker attach box', 'echo got $x\r', '\x10', '\x11')).toContain('got 1');
  expect(simulation.world().terminal.lastExitCode).toBe(1);
  at(simulation, 'docker attach --detach-keys a box', 'a');
  expect(simulation.world().terminal.lastExitCode).toBe(1);
  at(simulation, 'docker attach box', 'exit 5\r');
  expect(simulation.world().terminal.lastExitCode).toBe(5);
});

it('leaves an exec, too', () => {
  const simulation = machine();
  at(simulation, 'docker run -d --name box busybox sleep 100');
  expect(at(simulation, 'docker exec -it box sh', '\x10', '\x11')).toContain('read escape sequence');
  expect(simulation.world().terminal.lastExitCode).toBe(1);
});
