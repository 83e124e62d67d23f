import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';
import type { Simulation } from '../simulate.ts';
import { isWithin } from './cgroup.ts';
import { usageOf } from './usage.ts';

const groupOf = (simulation: Simulation): string =>
  Object.keys(simulation.world().host.kernel.cgroups).find((path) => path.includes('docker-')) ?? '';
const exitCode = (simulation: Simulation): number => simulation.world().terminal.lastExitCode;
const actions = (simulation: Simulation): readonly string[] =>
  simulation.steps.flatMap(({ event }) =>
    event.type === 'message.published' && event.message.Type === 'container' ? [event.message.Action] : [],
  );

// From the kernel's Documentation/admin-guide/cgroup-v2.rst: a machine to compare with may have version 1.
describe('memory.max', () => {
  it('kills PID 1 that wants more: 137, OOMKilled, and an event', () => {
    const simulation = busyboxMachine('docker run --name box -m 64m busybox stress --vm 128m');
    expect(exitCode(simulation)).toBe(137);
    expect(actions(simulation)).toEqual(expect.arrayContaining(['create', 'start', 'oom', 'die']));
    expect(run(simulation, "docker inspect -f '{{.State.OOMKilled}} {{.State.ExitCode}}' box")).toContain(
      'true 137',
    );
  });

  it('kills the biggest, not PID 1 where a child is bigger', () => {
    const text = run(
      busyboxMachine(),
      "docker run --rm -m 64m busybox sh -c 'stress --vm 128m; echo $?; cat /sys/fs/cgroup/memory.events'",
    );
    expect(text).toContain('Killed\n137\n');
    expect(text).toContain('oom_kill 1\n');
  });

  it('counts what is written into memory, and kills for it', () => {
    const write = (count: number) =>
      `busybox dd if=/dev/zero of=/t/f bs=1M count=${count} 2>/dev/null; echo $?`;
    const flags = '--rm -m 8m --tmpfs /t busybox sh -c';
    const stat = 'cat /sys/fs/cgroup/memory.stat; rm /t/f; grep shmem /sys/fs/cgroup/memory.stat';
    expect(run(busyboxMachine(), `docker run ${flags} '${write(2)}; ${stat}'`)).toBe(
      '0\nanon 2200000\nfile 2097152\nshmem 2097152\nshmem 0\n',
    );
    const free = `${write(2)}; busybox free -b | busybox awk "NR == 2 { print \\$5, \\$6, \\$2 - \\$3 - \\$4 - \\$6 }"`;
    expect(run(busyboxMachine(), `docker run ${flags} '${free}'`)).toBe('0\n2097152 2097152 0\n');
    const simulation = busyboxMachine(`docker run ${flags} '${write(9)}'`);
    expect(exitCode(simulation)).toBe(137);
  });

  it('lets it have what fits, and any amount without a limit', () => {
    const simulation = busyboxMachine('docker run --rm -m 64m busybox stress --vm 32m --timeout 1');
    expect(exitCode(simulation)).toBe(0);
    run(simulation, 'docker run --rm busybox stress --vm 1g --timeout 1');
    expect(exitCode(simulation)).toBe(0);
  });

  it('is forgotten when the container starts again', () => {
    const simulation = busyboxMachine(
      'docker run --name box -m 64m busybox stress --vm 128m',
      'docker start box',
    );
    expect(run(simulation, "docker inspect -f '{{.State.OOMKilled}}' box")).toContain('false');
  });
});

describe('pids.max', () => {
  it('stops a fork bomb', () => {
    const text = run(busyboxMachine(), 'docker run --rm --pids-limit 20 busybox stress --fork --timeout 1');
    expect(text).toContain("can't fork: Resource temporarily unavailable");
    expect(text).toContain('stress: 19 processes made');
  });

  it('ends a shell that cannot fork, as busybox does', () => {
    const simulation = busyboxMachine();
    const text = run(
      simulation,
      "docker run --rm --pids-limit 5 busybox sh -c 'for i in 1 2 3 4 5 6; do sleep 3 & done; echo still'",
    );
    expect(text).toContain("sh: can't fork: Resource temporarily unavailable\n");
    expect(text).not.toContain('\nstill');
    expect(exitCode(simulation)).toBe(2);
  });
});

describe('cpu.max', () => {
  const busy = (flags: string, command: string): Simulation => {
    const simulation = busyboxMachine(`docker run -d --name box ${flags} busybox ${command}`);
    simulation.advance(simulation.now() + 10_000);
    return simulation;
  };

  it('holds a busy process at its share', () => {
    const simulation = busy('--cpus 0.5', 'stress --cpu 1');
    const { cpu } = usageOf(simulation.world(), groupOf(simulation), simulation.now());
    expect([cpu.used, cpu.limit]).toEqual([0.5, 0.5]);
    expect(cpu.micros).toBeGreaterThan(4_900_000);
    expect(cpu.micros).toBeLessThan(5_010_000);
  });

  it('holds it at a quota of a period, too', () => {
    const simulation = busy('--cpu-quota 25000 --cpu-period 50000', 'stress --cpu 1');
    expect(usageOf(simulation.world(), groupOf(simulation), simulation.now()).cpu.used).toBe(0.5);
  });

  it('shares four processors among six', () => {
    const simulation = busy('', 'stress --cpu 6');
    const { busy: all } = simulation.world().host.kernel.cpu;
    expect(all.map(({ cpus }) => Number(cpus.toFixed(3)))).toEqual(Array(6).fill(0.667));
  });

  it('counts an endless loop of the shell as busy, and one that waits not', () => {
    const loop = busy('', "sh -c 'while :; do :; done'");
    expect(usageOf(loop.world(), groupOf(loop), loop.now()).cpu.used).toBe(1);
    const waiting = busy('', "sh -c 'while :; do sleep 1; done'");
    expect(usageOf(waiting.world(), groupOf(waiting), waiting.now()).cpu.micros).toBe(0);
  });

  it('has nobody busy when the container is gone', () => {
    const simulation = busy('', "sh -c 'while :; do :; done'");
    run(simulation, 'docker rm -f box');
    expect(simulation.world().host.kernel.cpu.busy).toEqual([]);
    expect(simulation.world().host.kernel.cpu.used['/']).toBeGreaterThan(0);
  });
});

describe('/sys/fs/cgroup', () => {
  it.each([
    ['-m 64m', 'memory.max', '67108864\n'],
    ['', 'memory.max', 'max\n'],
    ['', 'memory.current', '1100000\n'],
    ['--cpus 1.5', 'cpu.max', '150000 100000\n'],
    ['', 'cpu.max', 'max 100000\n'],
    ['', 'cpu.stat', 'usage_usec 0\nuser_usec 0\nsystem_usec 0\n'],
    ['--pids-limit 9', 'pids.max', '9\n'],
    ['', 'pids.max', 'max\n'],
    ['', 'pids.current', '1\n'],
    ['', 'cgroup.procs', '1\n'],
  ])('with %j %s says %j', (flags, file, text) => {
    expect(run(busyboxMachine(), `docker run --rm ${flags} busybox cat /sys/fs/cgroup/${file}`)).toContain(
      text,
    );
  });

  it('is the root of what a container sees', () => {
    expect(run(busyboxMachine(), 'docker run --rm busybox cat /proc/self/cgroup')).toContain('0::/\n');
  });
});

describe('what the daemon refuses', () => {
  it.each([
    ['-m 1m', 'Minimum memory limit allowed is 6MB'],
    ['--cpus 100', 'Range of CPUs is from 0.01 to 4.00, as there are only 4 CPUs available'],
    ['--cpus -1', 'Range of CPUs is from 0.01 to 4.00, as there are only 4 CPUs available'],
    ['-m 10m --memory-swap 5m', 'Minimum memoryswap limit should be larger than memory limit, see usage'],
    ['--memory-swap 10m', 'You should always set the Memory limit when using Memoryswap limit, see usage'],
    [
      '-m 10m --memory-reservation 20m',
      'Minimum memory limit can not be less than memory reservation limit, see usage',
    ],
    ['--memory-reservation 1m', 'Minimum memory reservation allowed is 6MB'],
    ['--cpus 1 --cpu-quota 1000', 'Conflicting options: Nano CPUs and CPU Quota cannot both be set'],
    ['--cpus 1 --cpu-period 1000', 'Conflicting options: Nano CPUs and CPU Period cannot both be set'],
    ['--cpu-quota 10', 'CPU cfs quota can not be less than 1ms (i.e. 1000)'],
    [
      '--cpu-period 10',
      'CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)',
    ],
  ])('%s', (flags, message) => {
    expect(run(busyboxMachine(), `docker create ${flags} busybox true`)).toContain(
      `Error response from daemon: ${message}\n`,
    );
  });
});

it('adds up: the memory of a control group is that of its processes and of what they wrote into memory, at every step', () => {
  const command = fc.constantFrom(
    'docker run -d -m 64m busybox stress --vm 32m',
    'docker run --rm -m 32m busybox stress --vm 64m',
    'docker run -d busybox stress --cpu 3 --timeout 2',
    'docker run -d --pids-limit 5 busybox stress --fork',
    'docker run --rm busybox stress --vm 100m --timeout 1',
    "docker run -d --tmpfs /t busybox sh -c 'busybox dd if=/dev/zero of=/t/f bs=10k count=3; echo a >> /t/f; rm /t/f; echo b > /dev/shm/b'",
  );
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 4 }), (lines) => {
      for (const { world, at } of busyboxMachine(...lines).steps) {
        const { hardware } = world.host;
        const { processes, cgroups, cpu } = world.host.kernel;
        const total = processes.reduce((sum, { memory }) => sum + memory, 0);
        const all = usageOf(world, '/', at).memory;
        expect(all.used - all.files).toBe(total);
        const written = Object.entries(hardware.disk).flatMap(([id, tree]) =>
          id.startsWith('memory/') ? Object.values(tree) : [],
        );
        const pages = written.map(({ content = '' }) => Math.ceil(content.length / 4096));
        expect(all.files).toBe(pages.reduce((sum, one) => sum + one, 0) * 4096);
        for (const path of Object.keys(cgroups)) {
          const own = processes.filter(({ cgroup }) => isWithin(cgroup, path));
          const { used, files } = usageOf(world, path, at).memory;
          expect(used - files).toBe(own.reduce((sum, one) => sum + one.memory, 0));
          expect(usageOf(world, path, at).pids.used).toBe(own.length);
        }
        expect(cpu.busy.reduce((sum, { cpus }) => sum + cpus, 0)).toBeLessThanOrEqual(4.000001);
      }
    }),
    { numRuns: 12 },
  );
});

describe('cpu.weight', () => {
  it('shares the processors among groups, not among processes', () => {
    const simulation = busyboxMachine(
      'docker run -d --name many --cpu-shares 512 busybox stress --cpu 8',
      'docker run -d --name few --cpu-shares 1024 busybox stress --cpu 4',
    );
    simulation.advance(simulation.now() + 1000);
    const used = Object.keys(simulation.world().host.kernel.cgroups)
      .filter((path) => path.includes('docker-'))
      .map((path) => usageOf(simulation.world(), path, simulation.now()).cpu.used.toFixed(2));
    // Weights of 20 and 39, and four processors.
    expect(used.sort()).toEqual(['1.36', '2.64']);
  });

  it.each([
    ['--cpu-shares 1', 'cpu.weight', '1\n'],
    ['--cpu-shares 2', 'cpu.weight', '1\n'],
    ['--cpu-shares 262145', 'cpu.weight', '10000\n'],
    ['--cpu-shares 1024', 'cpu.weight', '39\n'],
    ['--cpu-shares 262144', 'cpu.weight', '10000\n'],
    ['', 'cpu.weight', '100\n'],
    ['--memory-reservation 32m', 'memory.low', '33554432\n'],
    ['', 'memory.low', '0\n'],
    ['-m 64m', 'memory.swap.max', '67108864\n'],
    ['-m 64m --memory-swap 64m', 'memory.swap.max', '0\n'],
    ['-m 64m --memory-swap -1', 'memory.swap.max', 'max\n'],
    ['', 'memory.swap.max', 'max\n'],
  ])('with %s has %s', (flags, name, text) => {
    expect(run(busyboxMachine(), `docker run --rm ${flags} busybox cat /sys/fs/cgroup/${name}`)).toBe(text);
  });
});
