import { describe, expect, test } from 'vitest';
import { findMoment } from '../../curriculum/matcher.ts';
import { pointedThing } from '../../scene/pointed.ts';
import { hubFrom } from '../../sim/registry/hub-from.ts';
import { createSimulation, type Simulation } from '../../sim/simulate.ts';
import { catalogue } from '../images/catalogue.ts';
import { talks } from './talks.ts';

function machine(): Simulation {
  const terminal = { isTty: true, columns: 80, rows: 24 };
  return createSimulation({ seed: 1, epoch: 1_764_000_000_000, terminal, hub: hubFrom(catalogue) });
}

function enter(simulation: Simulation, line: string): void {
  simulation.submit({ at: simulation.now() + 1000, kind: 'line', line });
  expect(simulation.settle(), line).toBe('prompt');
}

describe.each(Object.entries(talks))('the talk %s', (_name, talk) => {
  test('comes to every stop that it names, runs its lines to their end, and shows what it points at', () => {
    const simulation = machine();
    const { steps } = simulation;
    let at = -1;
    for (const { title, type, stop, point } of talk.steps) {
      if (type !== null) {
        at = steps.length - 1;
        enter(simulation, type);
        expect(simulation.world().terminal.lastExitCode, title).toBe(0);
      }
      const last = steps.length - 1;
      const found = stop === null || stop === 'end' ? last : findMoment(steps, stop, at + 1, last);
      expect(found, `${title}: its stop`).not.toBeNull();
      if (type !== null || stop !== null) at = found ?? at;
      const world = steps[at]?.world ?? simulation.initial;
      if (point !== null) expect(pointedThing(point, world), `${title}: what it points at`).not.toBeNull();
    }
  });

  test('has short titles, and sentences to say', () => {
    for (const { title, say } of talk.steps) {
      expect(title.length, title).toBeLessThanOrEqual(32);
      expect(say, title).toMatch(/[.?]$/);
    }
  });
});

test('things are pointed at by names that people know beforehand', () => {
  const simulation = machine();
  enter(simulation, 'docker network create harbour');
  enter(simulation, 'docker volume create kept');
  enter(simulation, 'docker run -d --name web nginx');
  enter(simulation, 'docker run --name one hello-world');
  const world = simulation.world();
  const container = (name: string) =>
    Object.values(world.host.engine.containers).find((one) => one.name === name)?.id;
  const image = (name: string) => world.host.engine.tags[`docker.io/library/${name}:latest`]?.imageId;
  for (const [point, thing] of [
    ['registry', 'registry'],
    ['container', `container:${container('one')}`],
    ['container:web', `container:${container('web')}`],
    ['container:none', null],
    ['image', `image:${image('hello-world')}`],
    ['image:nginx', `image:${image('nginx')}`],
    ['image:docker.io/library/nginx:latest', `image:${image('nginx')}`],
    ['image:Nonsense', null],
    ['repository:busybox', 'repository:library/busybox'],
    ['network:bridge', 'network:docker0'],
    ['network:none', null],
    ['volume:kept', 'volume:kept'],
    ['volume:lost', null],
    ['device:disk', 'device:disk'],
    ['device:lamp', null],
    ['app:terminal', 'app:terminal'],
    ['nothing', null],
  ] as const)
    expect(pointedThing(point, world), point).toBe(thing);
  expect(pointedThing('network:harbour', world)).toMatch(/^network:br-[0-9a-f]{12}$/);
});
