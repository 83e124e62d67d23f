import { expect, it } from 'vitest';
import { chaptersOf } from '../../trace/chapter.ts';
import { recorded } from '../../trace/recorded.fixture.ts';
import { hostPids } from '../initial-world.ts';

const read = () => {
  const machine = recorded('docker ps');
  const first = machine.steps.length;
  machine.submit({ at: machine.now() + 1000, kind: 'app', app: 'browser', device: 'disk' });
  expect(machine.settle()).toBe('prompt');
  return { machine, first, steps: machine.steps.slice(first) };
};

it('reads a file by system calls only', () => {
  const { steps } = read();
  const calls = steps.flatMap(({ event }) => (event.type === 'syscall.made' ? [event.name] : []));
  expect(calls).toEqual(['openat', 'read', 'close']);
  const used = steps.findIndex(({ event }) => event.type === 'device.used');
  expect(steps[used - 1]?.event).toMatchObject({ type: 'syscall.made', name: 'read', pid: hostPids.browser });
});

it('counts what the device did, in bytes', () => {
  const { machine, first } = read();
  const before = machine.steps[first - 1]?.world.host.hardware.diskRead ?? 0;
  expect(machine.world().host.hardware.diskRead).toBeGreaterThan(before);
  const sent = machine.world().host.hardware.networkSent;
  machine.submit({ at: machine.now() + 1000, kind: 'app', app: 'node', device: 'network' });
  machine.settle();
  expect(machine.world().host.hardware.networkSent).toBeGreaterThan(sent);
});

it('is a chapter of its own', () => {
  const { machine, first } = read();
  expect(chaptersOf(machine.steps, machine.initial).at(-1)).toMatchObject({ from: first, line: '' });
});
