import { expect, it } from 'vitest';
import { smallMachine } from '../small-hub.fixture.ts';
import type { Simulation } from '../simulate.ts';

function machine(...lines: readonly string[]): Simulation {
  const simulation = smallMachine(false);
  for (const line of lines) {
    simulation.submit({ at: simulation.now(), kind: 'line', line });
    simulation.settle();
  }
  return simulation;
}

/** What the daemon answers to a GET, as JSON. */
function asked(simulation: Simulation, path: string): unknown {
  const request = { method: 'GET', path, headers: {}, body: null };
  const connection = simulation.submit({ at: simulation.now(), kind: 'request', request });
  simulation.advance(simulation.now() + 20);
  let text = '';
  for (const part of connection?.downstream.queue ?? []) if (part.part === 'data') text += part.text;
  return JSON.parse(text);
}

const filtered = (filters: unknown): string =>
  `/v1.50/networks?filters=${encodeURIComponent(JSON.stringify(filters))}`;

it('lists the three networks that are there from the start', () => {
  expect(asked(machine(), '/v1.50/networks')).toMatchObject([
    { Name: 'bridge', Driver: 'bridge' },
    { Name: 'host', Driver: 'host' },
    { Name: 'none', Driver: 'null' },
  ]);
});

it.each([
  [{ driver: { null: true } }, ['none']],
  [{ name: { o: true } }, ['host', 'none']],
  [{ type: { custom: true } }, []],
  [{ dangling: { true: true } }, []],
  [{ scope: { local: true }, driver: { host: true } }, ['host']],
])('keeps to the filter %j', (filters, names) => {
  const list = asked(machine(), filtered(filters)) as readonly { readonly Name: string }[];
  expect(list.map(({ Name }) => Name)).toEqual(names);
});

it('refuses filters that are none', () => {
  expect(asked(machine(), filtered({ type: { x: true } }))).toEqual({
    message: "invalid filter: 'type'='x'",
  });
});

it('says which container is on the bridge, under the id that the container gives', () => {
  const simulation = machine('docker pull -q busybox', 'docker run -d --name web busybox sleep 50');
  const bridge = asked(simulation, '/v1.50/networks/bridge') as { readonly Id: string };
  const [web] = Object.values(simulation.world().host.engine.containers);
  expect(bridge).toMatchObject({
    Containers: { [web?.id ?? '']: { Name: 'web', IPv4Address: `${web?.endpoints[0]?.ipAddress}/16` } },
  });
  expect(asked(simulation, '/v1.50/containers/web/json')).toMatchObject({
    NetworkSettings: { Networks: { bridge: { NetworkID: bridge.Id } } },
  });
  expect(asked(simulation, `/v1.50/networks/${bridge.Id.slice(0, 12)}`)).toEqual(bridge);
  expect(asked(simulation, '/v1.50/networks/none')).toMatchObject({ Containers: {} });
  expect(asked(simulation, '/v1.50/networks/nope')).toEqual({ message: 'network nope not found' });
});
