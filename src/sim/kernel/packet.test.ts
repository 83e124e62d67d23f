import { describe, expect, it } from 'vitest';
import { smallMachine } from '../small-hub.fixture.ts';
import type { Simulation } from '../simulate.ts';

function machineWith(...lines: readonly string[]): Simulation {
  const simulation = smallMachine(false);
  for (const line of lines) {
    simulation.submit({ at: simulation.now(), kind: 'line', line });
    simulation.settle();
  }
  return simulation;
}

const SERVER =
  "docker run -d --name web -p 8080:80 busybox sh -c 'echo hello > /index.html; cd /; busybox httpd -f'";

const printed = ({ steps }: Simulation): string =>
  steps.flatMap(({ event }) => (event.type === 'output.written' ? [event.text] : [])).join('');

/** The way of the packets: interfaces in order, and where a rule stepped in. */
const wayOf = ({ steps }: Simulation): readonly string[] =>
  steps.flatMap(({ event }) => {
    if (event.type === 'packet.passed')
      return [`${event.name.replace(/^veth.*/, 'veth')} ${event.direction}`];
    return event.type === 'packet.redirected' ? [`${event.from} to ${event.to}`] : [];
  });

describe('the way of a packet', () => {
  it('goes from the host by a published port to the container', () => {
    const simulation = machineWith(
      'docker pull -q busybox',
      SERVER,
      'sleep 1',
      'wget -q -O- http://localhost:8080/',
    );
    expect(printed(simulation)).toMatch(/hello\n$/);
    expect(wayOf(simulation)).toEqual([
      'lo out',
      '127.0.0.1:8080 to 172.17.0.2:80',
      'docker0 out',
      'veth out',
      'eth0 in',
    ]);
  });

  it('ends at the host where no port is published', () => {
    const simulation = machineWith(
      'docker pull -q busybox',
      SERVER.replace('-p 8080:80 ', ''),
      'wget -q -O- http://localhost:8080/',
    );
    expect(printed(simulation)).toMatch(
      /can't connect to remote host \(127\.0\.0\.1\): Connection refused\n$/,
    );
    expect(wayOf(simulation)).toEqual(['lo out']);
  });

  it('goes from container to container by the bridge, and back to the host by no rule', () => {
    const simulation = machineWith(
      'docker pull -q busybox',
      SERVER,
      'docker run --rm busybox busybox wget -q -O- http://172.17.0.2/',
    );
    expect(printed(simulation)).toMatch(/hello\n$/);
    expect(wayOf(simulation)).toEqual(['eth0 out', 'veth in', 'veth out', 'eth0 in']);
  });

  it('takes a published port from inside of a container, too', () => {
    const simulation = machineWith(
      'docker pull -q busybox',
      SERVER,
      'docker run --rm busybox busybox wget -q -O- http://172.17.0.1:8080/',
    );
    expect(printed(simulation)).toMatch(/hello\n$/);
  });

  it('leaves nobody listening when the server has gone', () => {
    const simulation = machineWith('docker pull -q busybox', SERVER, 'docker rm -f web');
    const sockets = simulation.world().host.kernel.namespaces.flatMap((one) => one.sockets ?? []);
    expect(sockets).toEqual([]);
    const host = machineWith(
      'docker pull -q busybox',
      SERVER.replace('-p 8080:80', '--network host'),
      'docker rm -f web',
    );
    const left = host.world().host.kernel.namespaces.flatMap((one) => one.sockets ?? []);
    expect(left).toEqual([]);
  });
});
