import { expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';

const WEB =
  "docker run -d --name web -p 8080:80 busybox sh -c 'cd /; echo hello > index.html; busybox httpd -f'";
const IO = "docker stats --no-stream --format '{{.NetIO}}' web";

/** Bytes and packets of an interface: received, sent. */
function counts(text: string, name: string): readonly number[] {
  const row = text.split('\n').find((line) => line.trim().startsWith(`${name}:`)) ?? '';
  const numbers = row
    .slice(row.indexOf(':') + 1)
    .trim()
    .split(/ +/)
    .map(Number);
  return [0, 1, 8, 9].map((i) => numbers[i] ?? -1);
}

it('counts an echo as 98 bytes each way, at both ends and on the way', () => {
  const simulation = busyboxMachine('docker run -d --name web busybox sleep 90');
  expect(run(simulation, IO)).toBe('0B / 0B\n');
  const inside = run(
    simulation,
    "docker run --rm busybox sh -c 'busybox ping -c 2 172.17.0.2 > /dev/null; cat /proc/net/dev'",
  );
  expect(counts(inside, 'eth0')).toEqual([196, 2, 196, 2]);
  expect(counts(run(simulation, 'docker exec web cat /proc/net/dev'), 'eth0')).toEqual([196, 2, 196, 2]);
  expect(run(simulation, IO)).toBe('196B / 196B\n');
});

it('has the same numbers in /proc, in /sys and in docker stats, whatever went through', () => {
  const simulation = busyboxMachine(WEB, 'docker run --rm busybox busybox wget -q -O- 172.17.0.2');
  const [received = 0, packets, sent = 0] = counts(
    run(simulation, 'docker exec web cat /proc/net/dev'),
    'eth0',
  );
  expect(received).toBeGreaterThan(250);
  expect(sent).toBeGreaterThan(250);
  expect(packets).toBeGreaterThan(3);
  const file = (name: string): string =>
    run(simulation, `docker exec web cat /sys/class/net/eth0/statistics/${name}`);
  expect([file('rx_bytes'), file('tx_bytes'), file('rx_packets')]).toEqual([
    `${received}\n`,
    `${sent}\n`,
    `${packets}\n`,
  ]);
  expect(run(simulation, IO)).toBe(`${received}B / ${sent}B\n`);
});

it('what one end sends the other receives, and it is all over with the container', () => {
  const simulation = busyboxMachine(WEB, 'docker run --rm busybox busybox wget -q -O- 172.17.0.2');
  const [received, , sent] = counts(run(simulation, 'docker exec web cat /proc/net/dev'), 'eth0');
  const host = run(simulation, 'cat /proc/net/dev');
  const [, veth = ''] = /(veth\w+):/.exec(host) ?? [];
  expect(counts(host, veth).filter((_, i) => i % 2 === 0)).toEqual([sent, received]);
  run(simulation, 'docker rm -f web');
  expect(run(simulation, 'cat /proc/net/dev')).not.toContain('veth');
});

it('counts what stays at home at the loopback, both as sent and as received', () => {
  const simulation = busyboxMachine(WEB);
  const text = run(
    simulation,
    "docker exec web sh -c 'busybox wget -q -O- localhost > /dev/null; cat /proc/net/dev'",
  );
  const [received, packets, sent, others] = counts(text, 'lo');
  expect(received).toBeGreaterThan(250);
  expect([received, packets]).toEqual([sent, others]);
  expect(counts(text, 'eth0')).toEqual([0, 0, 0, 0]);
});
