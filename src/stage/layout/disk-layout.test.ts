import { expect, it } from 'vitest';
import type { Stack } from '../../scene/engine-room.ts';
import { layoutDisk } from './disk-layout.ts';
import { right } from './geometry.ts';

const stackOf = (containers: number): Stack => ({
  id: 'image:busybox',
  name: 'busybox',
  hue: 0,
  plates: [],
  own: Array.from({ length: containers }, (_, i) => ({
    id: `container:${i}` as const,
    name: `c${i}`,
    files: 1,
    going: false,
  })),
});

it('gives each container on the disk a plate of its own, or says how many have none', () => {
  for (const width of [200, 400, 700])
    for (let containers = 0; containers < 40; containers++) {
      const { stacks } = layoutDisk({ x: 0, y: 0, width, height: 80 }, [stackOf(containers)]);
      const [{ own = [], ownMore = null, rect } = {}] = stacks;
      expect(ownMore !== null, `${containers} on ${width}`).toBe(own.length < containers);
      const places = ownMore ? [ownMore, ...own] : own;
      for (const [i, place] of places.entries()) {
        expect(right(place)).toBeLessThanOrEqual(right(rect ?? place) + 0.001);
        expect(place.x).toBeGreaterThanOrEqual(i === 0 ? 0 : right(places[i - 1] ?? place));
      }
    }
});
