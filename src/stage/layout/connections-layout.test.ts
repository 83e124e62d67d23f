import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptOf } from '../../scene/kept.ts';
import { networkOf } from '../../scene/network.ts';
import { packetWayOf } from '../../scene/packet-way.ts';
import { sceneAt } from '../../scene/scene.ts';
import { chapterAt, chaptersOf } from '../../trace/chapter.ts';
import { recorded } from '../../trace/recorded.fixture.ts';
import { bottom, right } from './geometry.ts';
import { layoutKept } from './kept-layout.ts';
import { layoutNetwork } from './network-layout.ts';
import { packetPoints } from './packet-points.ts';
import { layoutStage } from './stage-layout.ts';

const { steps, initial } = recorded(
  'docker network create front',
  'docker network create back',
  'docker run -d --name web --network front -p 8080:80 -v data:/data -v /cache --tmpfs /t nginx',
  'docker run -d --name db --network back -v data:/var/lib -v /tmp:/host busybox sleep 1000',
  'docker network connect front db',
  'docker run -d --name guest --network container:web busybox sleep 1000',
  'docker run --rm busybox wget -q -O - 172.17.0.1:8080',
  ...Array.from({ length: 5 }, (_, i) => `docker run -d -p ${9000 + i}:80 -v v${i}:/v busybox sleep 1000`),
);
const chapters = chaptersOf(steps, initial);
const moment = fc.integer({ min: -1, max: steps.length - 1 });
const deck = fc.constantFrom(1 as const, 2 as const, 3 as const);
const size = fc.record({
  width: fc.integer({ min: 300, max: 1400 }),
  height: fc.integer({ min: 260, max: 1100 }),
});

function laidOut(seq: number, depth: 1 | 2 | 3, within: { width: number; height: number }) {
  const scene = sceneAt(steps, initial, seq, depth, chapterAt(chapters, seq));
  const { machine } = layoutStage(scene, within, 1);
  const network = networkOf(scene.world);
  const net = layoutNetwork(machine, network, ({ rule }) => [`0.0.0.0:${rule.port}`, `:${rule.port}`]);
  return { scene, machine, network, net, kept: layoutKept(machine, keptOf(scene.world)) };
}

describe('what leads through the walls', () => {
  it('keeps bridges, tags and what is kept inside the machine, and none on another of its kind', () => {
    fc.assert(
      fc.property(moment, deck, size, (seq, depth, within) => {
        const { machine, net, kept } = laidOut(seq, depth, within);
        if (machine.lanes === 0) return;
        const { frame } = machine;
        const stored = kept.things.flatMap(({ rect }) => (rect ? [rect] : []));
        const kinds = [net.bars.map(({ rect }) => rect), net.tags.map(({ rect }) => rect), stored];
        for (const rects of kinds)
          for (const [i, rect] of rects.entries()) {
            expect(rect.x).toBeGreaterThanOrEqual(frame.x);
            expect(right(rect)).toBeLessThanOrEqual(right(frame) + 0.5);
            expect(bottom(rect)).toBeLessThanOrEqual(bottom(frame) + 0.5);
            for (const other of rects.slice(i + 1))
              expect(
                right(rect) <= other.x ||
                  right(other) <= rect.x ||
                  bottom(rect) <= other.y ||
                  bottom(other) <= rect.y,
              ).toBe(true);
          }
      }),
      { numRuns: 150 },
    );
  });

  it('draws every cable of a container in sight, or counts it where it is not', () => {
    fc.assert(
      fc.property(moment, deck, size, (seq, depth, within) => {
        const { machine, network, net } = laidOut(seq, depth, within);
        const drawn = new Set(net.bars.map(({ bridge }) => bridge.name));
        const wanted = network.cables.filter(({ bridge, container }) => {
          const box = [...machine.columns.map((one) => one.box), ...(machine.others?.boxes ?? [])];
          const one = box.find((each) => each?.key === container);
          return drawn.has(bridge) && one && one.walls.length > 0;
        });
        const counted = net.crowds.reduce((sum, { count }) => sum + count, 0);
        expect(net.lines.length + counted).toBe(wanted.length);
      }),
      { numRuns: 150 },
    );
  });

  it('leads each packet on without a leap: its lines run level or upright', () => {
    let seen = 0;
    for (const { seq } of steps) {
      const { scene, machine, network, net } = laidOut(seq, 3, { width: 890, height: 722 });
      const way = scene.moment && packetWayOf(scene.moment, network);
      if (!way) continue;
      const { whole, part } = packetPoints(way, net, machine);
      seen += whole.length;
      for (const [i, point] of whole.slice(1).entries())
        expect([whole[i]?.x === point.x, whole[i]?.y === point.y], JSON.stringify(whole)).toContain(true);
      expect(whole.slice(whole.length - part.length)).toEqual(part);
    }
    expect(seen).toBeGreaterThan(3);
  });
});
