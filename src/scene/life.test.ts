import { expect, test } from 'vitest';
import { recorded } from '../trace/recorded.fixture.ts';
import { lifeOf, processLifeOf } from './life.ts';
import { sceneAt } from './scene.ts';

const { steps, initial } = recorded(
  'docker run -d --name box busybox sleep 1000',
  'docker pause box',
  'docker unpause box',
  'docker kill -s STOP box',
  'docker kill -s CONT box',
  'docker run -d --name twice --restart always busybox false',
  'docker create --name fresh busybox true',
  'docker rm -f box',
);

/** The lives that a container has been seen with, in order, and those of its first process. */
function livesOf(name: string): { readonly lives: readonly string[]; readonly processes: readonly string[] } {
  const lives: string[] = [];
  const processes: string[] = [];
  for (const { seq } of steps) {
    const box = sceneAt(steps, initial, seq, 3, null).room.containers.find((one) => one.name === name);
    if (!box) continue;
    const [first] = box.processes;
    const life = lifeOf(box);
    if (life !== lives.at(-1)) lives.push(life);
    if (!first || !box.isAlive) continue;
    const inside = processLifeOf(first, box);
    if (inside !== processes.at(-1)) processes.push(inside);
  }
  return { lives, processes };
}

test('a container that is paused and one whose program is stopped have lives of their own', () => {
  const { lives, processes } = livesOf('box');
  expect(lives.slice(0, 4)).toEqual(['created', 'alive', 'paused', 'alive']);
  expect(processes.slice(0, 5)).toEqual(['alive', 'paused', 'alive', 'stopped', 'alive']);
});

test('a container that is started again and again says so while it waits', () => {
  expect(livesOf('twice').lives.slice(0, 4)).toEqual(['created', 'alive', 'exited', 'restarting']);
});

test('a container that was only created waits', () => {
  expect(livesOf('fresh').lives).toEqual(['created']);
});
