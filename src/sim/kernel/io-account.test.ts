import { expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';

it('counts whole blocks that a container writes, in io.stat and docker stats alike', () => {
  const simulation = busyboxMachine('docker run -d --name box busybox sleep 1000');
  const stat = () => run(simulation, 'docker exec box cat /sys/fs/cgroup/io.stat');
  const stats = () => run(simulation, 'docker stats --no-stream --format {{.BlockIO}} box');
  expect(stat()).toBe('');
  expect(stats()).toBe('0B / 0B\n');
  run(simulation, `docker exec box sh -c 'echo hello > /f'`);
  expect(stat()).toBe('8:0 rbytes=0 wbytes=4096 rios=0 wios=1 dbytes=0 dios=0\n');
  run(simulation, `docker exec box sh -c 'busybox seq 2000 > /g; echo more >> /f; chmod 700 /f'`);
  // 8893 bytes are three blocks; five bytes more change the one block that /f has.
  expect(stat()).toBe('8:0 rbytes=0 wbytes=20480 rios=0 wios=3 dbytes=0 dios=0\n');
  expect(stats()).toBe('0B / 20.5kB\n');
});

it('does not count what stays in memory, and nothing for another container', () => {
  const simulation = busyboxMachine('docker run -d --name box --tmpfs /m busybox sleep 1000');
  run(simulation, `docker exec box sh -c 'echo hello > /m/f; echo hello > /dev/shm/f'`);
  run(simulation, `docker run --rm busybox sh -c 'echo hello > /f'`);
  expect(run(simulation, 'docker exec box cat /sys/fs/cgroup/io.stat')).toBe('');
});
