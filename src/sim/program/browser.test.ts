import { expect, test } from 'vitest';
import type { Simulation } from '../simulate.ts';
import { recorded } from '../../trace/recorded.fixture.ts';

/** What the browser shows after it was told to open an address. */
function shown(simulation: Simulation, address: string) {
  const from = simulation.steps.length;
  simulation.submit({ at: simulation.now() + 1000, kind: 'open', address });
  simulation.settle();
  const events = simulation.steps.slice(from).map(({ event }) => event);
  const answered = events.find((event) => event.type === 'process.answered');
  return { page: answered?.page, types: events.map(({ type }) => type), events };
}

test('a published port leads the browser to nginx, by a rule of the kernel', () => {
  const simulation = recorded('docker run -d --name web -p 8080:80 nginx');
  const { page, types } = shown(simulation, 'http://localhost:8080');
  expect(page).toMatchObject({ address: 'http://localhost:8080', status: 200 });
  expect(page?.text).toContain('nginx');
  expect(types.indexOf('packet.redirected')).toBeGreaterThan(types.indexOf('process.asked'));
  expect(types).toContain('log.written');
});

test('without -p nobody listens on the computer, and it is refused', () => {
  const simulation = recorded('docker run -d --name web nginx');
  const { page, types } = shown(simulation, 'localhost:8080');
  expect(page).toEqual({ address: 'localhost:8080', status: null, text: 'Connection refused' });
  expect(types).not.toContain('packet.redirected');
});

test('a page that is not there is answered with 404; an address that is none, and a name that nobody knows, are said', () => {
  const simulation = recorded('docker run -d -p 8080:80 nginx');
  expect(shown(simulation, 'http://localhost:8080/nothing').page?.status).toBe(404);
  expect(shown(simulation, 'ftp://x y').page).toMatchObject({ status: null, text: 'no address' });
  expect(shown(simulation, 'http://nobody.example/').page).toMatchObject({ status: null });
});
