import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';
import type { Simulation } from '../simulate.ts';
import { nodeFor } from './vfs.ts';
import { viewOf } from './view.ts';

/** The memory disks of containers; the computer has one of its own at /dev/shm. */
const memoryOf = (simulation: Simulation): readonly string[] =>
  Object.keys(simulation.world().host.hardware.disk).filter(
    (id) => id.startsWith('memory/') && !['memory/dev', 'memory/dev/shm'].includes(id),
  );
const layersOf = ({ host: { engine, hardware } }: ReturnType<Simulation['world']>) =>
  Object.values(engine.layers).map(({ directory }) => hardware.disk[directory]);

describe('what is mounted', () => {
  it('has its files in memory, and nothing of them in the writable layer', () => {
    const simulation = busyboxMachine();
    run(simulation, "docker run -d --name box --tmpfs /data busybox sh -c 'echo a > /data/f; sleep 100'");
    const { engine, hardware } = simulation.world().host;
    const box = Object.values(engine.containers)[0];
    // runc makes a place for it, and nothing comes into that.
    expect(Object.keys(hardware.disk[box?.writable ?? ''] ?? {})).toEqual(['/data']);
    expect(memoryOf(simulation).map((id) => hardware.disk[id]?.['/f']?.content)).toContain('a\n');
  });

  it('is gone with the last mount', () => {
    const simulation = busyboxMachine();
    run(simulation, 'docker run -d --name box --tmpfs /data busybox sleep 100');
    expect(memoryOf(simulation)).toHaveLength(3);
    run(simulation, 'docker rm -f box');
    expect(memoryOf(simulation)).toEqual([]);
  });

  it('refuses writes where it is read-only', () => {
    const text = run(
      busyboxMachine(),
      "docker run --rm --read-only --tmpfs /t busybox sh -c 'echo a > /t/f; echo b > /f'",
    );
    expect(text).toContain("can't create /f: Read-only file system");
    expect(text).not.toContain('/t/f:');
  });

  it('leaves the layers of the image as they are, whatever a container does', () => {
    const words = fc.constantFrom(
      'echo a > /etc/passwd',
      'rm -r /etc',
      'rm -r /bin',
      'mkdir /etc/d',
      'echo b >> /t/f',
      'rm -r /t',
      'mkdir /t/d',
      'rm -r /t/d',
      'cp /etc/group /t/g',
      'mv /etc/group /home/g',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), fc.boolean(), (lines, isReadonly) => {
        const simulation = busyboxMachine();
        const before = layersOf(simulation.world());
        const flags = isReadonly ? '--read-only ' : '';
        run(simulation, `docker run --rm ${flags}--tmpfs /t busybox sh -c '${lines.join('; ')}'`);
        const after = layersOf(simulation.world());
        expect(after).toHaveLength(before.length);
        for (const [index, tree] of after.entries()) expect(tree).toBe(before[index]);
        expect(memoryOf(simulation)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same whether a path is looked up or all is put together', () => {
    const words = fc.constantFrom(
      'rm /etc/group',
      'mkdir /etc/group',
      'echo a > /etc/passwd',
      'rm -r /root',
      'mkdir /root',
      'mkdir -p /home/d/e',
      'echo b > /t/f',
      'rm -r /home',
      'echo c > /home',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (lines) => {
        const simulation = busyboxMachine();
        run(simulation, `docker run -d --name box --tmpfs /t busybox sh -c '${lines.join('; ')}; sleep 100'`);
        // The lines are done by now.
        run(simulation, 'docker exec box true');
        const world = simulation.world();
        const inside = world.host.kernel.processes.filter(({ root }) => root === '/');
        expect(inside.length).toBeGreaterThan(0);
        for (const { pid } of inside) {
          const view = viewOf(world, pid);
          const nodeAt = nodeFor(world, pid);
          const layers = layersOf(world).flatMap((tree) => Object.keys(tree ?? {}));
          for (const path of [
            '/none',
            '/etc/none',
            '/home/d',
            '/home/d/e/f',
            ...layers,
            ...Object.keys(view),
          ])
            expect([path, nodeAt(path)]).toEqual([path, view[path]]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
