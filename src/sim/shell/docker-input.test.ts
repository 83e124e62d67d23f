import { expect, it } from 'vitest';
import { catalogue } from '../../content/images/catalogue.ts';
import { recorded } from '../../trace/recorded.fixture.ts';
import { hubFrom } from '../registry/hub-from.ts';
import { createSimulation, type Simulation } from '../simulate.ts';

const PULL = 'docker pull -q busybox';

/** What is on the screen after the last prompt but one. */
function shown({ steps }: Simulation): string {
  const all = steps.map(({ event }) => (event.type === 'output.written' ? event.text : '')).join('');
  const answer = all.split('$ ').at(-2) ?? '';
  return answer.slice(answer.indexOf('\n') + 1).replaceAll('\r\n', '\n');
}

it.each([
  ['echo hello | docker run --rm -i busybox cat', 'hello\n'],
  ['echo hello | docker run --rm busybox cat', ''],
  ["docker run --rm busybox echo 'a b' | docker run --rm -i busybox wc -w", '2\n'],
  ['echo hi > f; docker run --rm -i busybox cat < f', 'hi\n'],
  ['docker run --rm -d --name web busybox sleep 9 >f; echo hello | docker exec -i web wc -c', '6\n'],
  [
    'docker run --rm -d --name web busybox sleep 9 >f; echo hello | docker exec -it web cat',
    'the input device is not a TTY\n',
  ],
  ['docker create -i --name web busybox cat >f; echo hello | docker start -i web', 'hello\n'],
])('%s', (line, output) => {
  expect(shown(recorded(PULL, line))).toBe(output);
});

it('is typed where only the output goes elsewhere', () => {
  const simulation = recorded(PULL, 'docker run --rm -i busybox cat | wc -l');
  simulation.submit({ at: simulation.now() + 1000, kind: 'keys', keys: 'a\rb\r\x04' });
  simulation.settle();
  expect(shown(simulation)).toMatch(/2\n$/);
});

it('is at its end at once where there is none', () => {
  const simulation = createSimulation({
    seed: 1,
    epoch: 0,
    terminal: { isTty: false, columns: 80, rows: 24 },
    hub: hubFrom(catalogue),
  });
  for (const line of [
    PULL,
    'docker run --rm -i busybox cat',
    'docker run --rm -i busybox cat > f; echo on',
  ]) {
    simulation.submit({ at: simulation.now() + 10, kind: 'line', line });
    expect(simulation.settle()).toBe('prompt');
  }
});
