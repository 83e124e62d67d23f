import { expect, it } from 'vitest';
import { recorded } from '../../trace/recorded.fixture.ts';

const shown = (simulation: ReturnType<typeof recorded>): string =>
  simulation.steps
    .map(({ event }) => (event.type === 'output.written' ? event.text : ''))
    .join('')
    .split('$ ')
    .slice(-2)
    .join('$ ');

it('passes Ctrl-Z on to the container, and is not stopped by it', () => {
  const simulation = recorded('docker pull -q busybox', 'for i in 1 2; do docker run -i busybox cat; done');
  for (const keys of ['\x1a', 'still here\r']) {
    simulation.submit({ at: simulation.now() + 1000, kind: 'keys', keys });
    simulation.settle();
  }
  expect(shown(simulation)).toContain('still here\r\nstill here');
});

it('in the background leaves the terminal to the job before it', () => {
  const simulation = recorded(
    'docker pull -q busybox',
    'docker run -i busybox cat & docker run -i busybox cat',
  );
  simulation.submit({ at: simulation.now() + 1000, kind: 'keys', keys: 'once\r' });
  simulation.settle();
  expect(shown(simulation).match(/once/g)).toHaveLength(2);
});

it('stopped for good, lets go of the terminal: the next one reads', () => {
  const simulation = recorded('docker pull -q busybox', 'for i in 1 2; do docker run -i busybox cat; done');
  simulation.submit({ at: simulation.now() + 1000, kind: 'signal', signal: 'STOP' });
  simulation.settle();
  simulation.submit({ at: simulation.now() + 1000, kind: 'keys', keys: 'once\r' });
  simulation.settle();
  expect(shown(simulation)).toContain('Stopped                 docker run -i busybox cat');
  expect(shown(simulation).match(/once/g)).toHaveLength(2);
});
