import { describe, expect, it } from 'vitest';
import { hostPythonOf } from '../../scene/host-python.ts';
import { followedPath } from '../../scene/path-way.ts';
import { sceneAt } from '../../scene/scene.ts';
import { momentAt } from '../../trace/moment.ts';
import { recorded } from '../../trace/recorded.fixture.ts';
import { bottom, middleY, right } from './geometry.ts';
import { layoutMachine } from './machine-layout.ts';
import { layoutHost, layoutWays } from './path-layout.ts';

const { steps, initial } = recorded(
  'sudo apps install report',
  'sudo apps install charts',
  'docker run -dit --name three python:3-slim python',
  'docker run -dit --name two python:2.7 python',
  'docker exec two python --version',
);
const seq = steps.findLast(({ event }) => event.type === 'process.executed')?.seq ?? -1;
const moment = momentAt(steps, initial, seq, 1);
const { room } = sceneAt(steps, initial, seq, 1, null);
const followed = moment && followedPath(moment, room.containers);
const python = moment && hostPythonOf(moment);
const frames = { laptop: [838, 604], phone: [370, 222], projector: [1200, 900] } as const;

describe.each(Object.entries(frames))('on a %s', (_name, [width, height]) => {
  const layout = layoutMachine({ x: 10, y: 80, width, height }, room, 1);
  const host = python && layoutHost(layout, room.stacks, python);
  const ways = layoutWays(followed?.ways ?? [], layout, room.stacks, null);

  it('leads each way from its box to a place on the disk, inside of the machine', () => {
    expect(ways.length).toBeGreaterThan(0);
    for (const { points, target } of ways) {
      expect(target.y).toBeGreaterThanOrEqual(layout.disk.y);
      expect(bottom(target)).toBeLessThanOrEqual(bottom(layout.disk) + 1);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThan(10);
        expect(x).toBeLessThan(10 + width);
        expect(y).toBeLessThan(bottom(layout.disk));
      }
      const end = points.at(-1);
      if (end) expect(end).toEqual({ x: right(target) - 5, y: middleY(target) });
    }
  });

  it('passes each wall in the column of its own container', () => {
    for (const { knot, row, way } of ways.filter(({ points }) => points.length > 0)) {
      const column = layout.columns.find(({ box }) => box?.id === way.from);
      if (!column || !knot || !row) throw new Error('a way with no wall');
      expect(knot.x).toBeGreaterThan(column.wall.x);
      expect(knot.x).toBeLessThan(right(column.wall));
      expect(row.y).toBeGreaterThanOrEqual(layout.gate);
    }
  });

  it('gives the computer’s python one place, and a line to each program that has room', () => {
    // A phone's disk has room for two stacks: those of the images.
    expect(host === null).toBe(width < 560);
    if (!host) return;
    expect(host.python.y).toBeGreaterThan(layout.disk.y);
    for (const { rect } of host.programs) {
      expect(host.isBeside ? rect.x : rect.y).toBeGreaterThan(host.isBeside ? host.python.x : host.python.y);
      expect(bottom(rect)).toBeLessThanOrEqual(bottom(layout.disk));
    }
  });
});

it('leads two ways of one path to two places', () => {
  const layout = layoutMachine({ x: 10, y: 80, width: 838, height: 604 }, room, 1);
  const ways = layoutWays(followed?.ways ?? [], layout, room.stacks, null);
  expect(new Set(ways.map(({ target }) => `${target.x} ${target.y}`)).size).toBe(2);
  expect(ways.map(({ way }) => way.isNow)).toEqual([true, false]);
});
