import { describe, expect, test } from 'vitest';
import { catalogue } from '../content/images/catalogue.ts';
import { type Platform, PLATFORMS } from './desktop.ts';
import { hubFrom } from './registry/hub-from.ts';
import { createSimulation, type Simulation } from './simulate.ts';

function machineOn(platform: Platform): Simulation {
  const simulation = createSimulation({
    platform,
    seed: 1,
    epoch: 1_767_258_000_000,
    terminal: { isTty: false, columns: 80, rows: 24 },
    hub: hubFrom(catalogue),
  });
  simulation.settle();
  return simulation;
}

/** What a line prints on both streams. */
function printed(simulation: Simulation, line: string): string {
  const from = simulation.steps.length;
  simulation.submit({ at: simulation.now() + 1000, kind: 'line', line });
  simulation.settle();
  return simulation.steps
    .slice(from)
    .map(({ event }) => (event.type === 'output.written' ? event.text : ''))
    .join('');
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

describe.each(['macos', 'windows'] as const)('a computer with %s', (platform) => {
  const own = platform === 'macos' ? 'uname -r' : 'ver';

  test('has another kernel than its containers, whose kernel is a Linux one', () => {
    const simulation = machineOn(platform);
    const outside = printed(simulation, own);
    const inside = lastLine(printed(simulation, 'docker run --rm busybox uname -sr'));
    expect(outside).toMatch(platform === 'macos' ? /^24\.5\.0\n$/ : /^Microsoft Windows \[Version 10\./);
    expect(inside).toMatch(platform === 'macos' ? /^Linux 6\.10\.14-linuxkit$/ : /^Linux .*WSL2$/);
  });

  test('runs the client itself: Linux has no process of that name, and no number is used twice', () => {
    const simulation = machineOn(platform);
    printed(simulation, 'docker run busybox true');
    printed(simulation, 'docker ps');
    for (const { world } of simulation.steps)
      expect(world.host.kernel.processes.map(({ comm }) => comm)).not.toContain('docker');
    const pids = simulation.steps.flatMap(({ event }) =>
      event.type === 'command.started' ? [event.pid] : [],
    );
    expect(new Set(pids).size).toBe(2);
  });

  test('has a client for it and a server for Linux', () => {
    const simulation = machineOn(platform);
    const text = printed(simulation, 'docker version');
    expect(text).toContain(`OS/Arch:           ${platform === 'macos' ? 'darwin' : 'windows'}/amd64`);
    expect(text).toContain('Context:           desktop-linux');
    expect(text).toContain('Server: Docker Desktop');
    expect(text).toContain('OS/Arch:          linux/amd64');
  });

  test('gives the containers the same life as Linux does', () => {
    const lines = ['docker run --name one busybox ls /', 'docker ps -a', 'docker rm one', 'docker images'];
    const all = (simulation: Simulation) => lines.map((line) => printed(simulation, line));
    expect(all(machineOn(platform))).toEqual(all(machineOn('linux')));
  });

  test('says what it does not have, and what can be asked', () => {
    const simulation = machineOn(platform);
    expect(printed(simulation, 'unshare -p')).toBe('unshare: command not found\n');
    expect(simulation.steps.map(({ event }) => event)).toContainEqual({
      type: 'hint.given',
      hint: { kind: 'not-in-linux', name: 'unshare', platform },
    });
  });
});

test('a program of the computer asks the computer’s own kernel: Linux sees no call of it', () => {
  for (const platform of PLATFORMS) {
    const simulation = machineOn(platform);
    simulation.submit({ at: simulation.now() + 1000, kind: 'app', app: 'browser', device: 'disk' });
    simulation.settle();
    const types = simulation.steps.map(({ event }) => event.type);
    expect(types).toContain('device.used');
    expect(types.includes('syscall.made')).toBe(platform === 'linux');
  }
});

test('a Mac tells its name as uname(1) does', () => {
  const simulation = machineOn('macos');
  expect(printed(simulation, 'uname')).toBe('Darwin\n');
  expect(printed(simulation, 'uname -sm')).toBe('Darwin x86_64\n');
});
