import { describe, expect, it } from 'vitest';
import { recorded } from '../trace/recorded.fixture.ts';
import { networkOf } from './network.ts';
import { sceneAt } from './scene.ts';

const { steps, initial } = recorded(
  'docker network create --internal back',
  'docker run -d --name web -p 8080:80 nginx',
  'docker run -d --name db --network back busybox sleep 1000',
  'docker run -d --name alone --network none busybox sleep 1000',
  'docker run -d --name open --network host busybox sleep 1000',
  'docker run -d --name guest --network container:web busybox sleep 1000',
);
const last = steps.length - 1;
const { world } = steps[last] ?? { world: initial };
const network = networkOf(world);
const box = (name: string) =>
  sceneAt(steps, initial, last, 3, null).room.containers.find((one) => one.name === name);
const netOf = (name: string) => box(name)?.walls.find(({ type }) => type === 'net');

describe('the network in the picture', () => {
  it('has a bridge for each Docker network, and says which lead nowhere', () => {
    expect(network.bridges).toMatchObject([
      { name: 'docker0', network: 'bridge', address: '172.17.0.1/16', internal: false },
      { network: 'back', address: '172.18.0.1/16', internal: true },
    ]);
  });

  it('has a cable for each container that is plugged in, with both of its ends', () => {
    expect(network.cables).toMatchObject([
      { inside: 'eth0', address: '172.17.0.2', bridge: 'docker0', container: box('web')?.key },
      { inside: 'eth0', address: '172.18.0.2', container: box('db')?.key },
    ]);
    expect(network.cables[1]?.bridge).toBe(network.bridges[1]?.name);
    for (const { outside } of network.cables) expect(outside).toMatch(/^veth[0-9a-f]{7}$/);
  });

  it('has a rule for a published port, which leads to the container', () => {
    expect(network.rules).toMatchObject([
      {
        id: 'rule:0.0.0.0:8080/tcp',
        bridge: 'docker0',
        rule: { port: 8080, toAddress: '172.17.0.2', toPort: 80 },
        container: { name: 'web' },
      },
    ]);
  });

  it('tells a container without a network, without a wall, and with another one’s network apart', () => {
    expect(netOf('alone')).toMatchObject({ sees: 'lo' });
    expect(netOf('alone')?.of).toBeUndefined();
    expect(netOf('open')).toMatchObject({ of: '' });
    expect(netOf('guest')).toMatchObject({ of: 'web', id: netOf('web')?.id, sees: '172.17.0.2' });
    expect(network.guests).toEqual(new Map([[box('guest')?.key, box('web')?.key]]));
  });

  it('has nothing left of a container that is gone', () => {
    const gone = recorded('docker run --rm -p 80:80 busybox true');
    const { cables, rules } = networkOf(gone.steps.at(-1)?.world ?? gone.initial);
    expect({ cables, rules }).toEqual({ cables: [], rules: [] });
    const during = gone.steps.map((step) => networkOf(step.world));
    expect(during.some((one) => one.cables.length === 1 && one.rules.length === 1)).toBe(true);
  });
});
