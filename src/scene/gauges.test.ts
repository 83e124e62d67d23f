import { expect, test } from 'vitest';
import { usageOf } from '../sim/kernel/usage.ts';
import { recorded } from '../trace/recorded.fixture.ts';
import { sceneAt } from './scene.ts';

const { steps, initial } = recorded(
  'docker run -d --name hot -m 64m --cpus 0.5 --pids-limit 10 busybox stress --cpu 2 --timeout 5',
  'docker run -d --name free busybox stress --vm 16m --timeout 5',
  'docker run -d --name still busybox sleep 5',
);

test('a gauge in the picture has the number that docker stats and /sys/fs/cgroup have, at every moment', () => {
  let seen = 0;
  for (const { seq, world } of steps) {
    for (const { gauges } of sceneAt(steps, initial, seq, 3, null).room.containers) {
      if (gauges === null) continue;
      seen += 1;
      const { memory, cpu, pids } = usageOf(
        world,
        gauges.id.slice('cgroup:'.length),
        world.host.kernel.cpu.since,
      );
      expect(gauges).toMatchObject({
        memory: memory.used,
        memoryMax: memory.limit,
        cpu: cpu.used,
        cpuMax: cpu.limit,
        pids: pids.used,
        pidsMax: pids.limit,
      });
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test('the parts of the containers and of all else are what a device has in use', () => {
  for (const { seq } of steps) {
    const { memory, cpu } = sceneAt(steps, initial, seq, 3, null).room;
    for (const { used, total, shares } of [memory, cpu]) {
      expect(shares.reduce((sum, share) => sum + share.used, 0)).toBeLessThanOrEqual(used + 1e-9);
      expect(used).toBeLessThanOrEqual(total + 1e-9);
    }
  }
});
