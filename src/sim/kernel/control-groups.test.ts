import { describe, expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';
import type { Simulation } from '../simulate.ts';
import { groupSeen } from './control-groups.ts';

const asRoot = (...lines: readonly string[]): string => `sudo sh -c '${lines.join('; ')}'`;
const BOX = '/sys/fs/cgroup/box';

/** A machine with a control group at the prompt, and busybox unpacked in /root/image. */
function withGroup(...limits: readonly string[]): Simulation {
  return busyboxMachine(
    'docker create --name image busybox',
    'docker export -o /tmp/image.tar image',
    asRoot('mkdir /root/image', 'tar -xf /tmp/image.tar -C /root/image', `mkdir ${BOX}`, ...limits),
  );
}

/** Runs a line by hand in the group, on the files of busybox. */
const inBox = (line: string): string =>
  asRoot(`echo $$ > ${BOX}/cgroup.procs`, `chroot /root/image sh -c "${line}"`);

// From the kernel's Documentation/admin-guide/cgroup-v2.rst: a machine to compare with may have version 1.
describe('a control group made by hand', () => {
  it('kills what wants more than memory.max, and says so in memory.events', () => {
    const simulation = withGroup(`echo 32M > ${BOX}/memory.max`);
    expect(run(simulation, `cat ${BOX}/memory.max`)).toBe('33554432\n');
    expect(run(simulation, inBox('stress --vm 64m; echo \\$?'))).toBe('Killed\n137\n');
    expect(run(simulation, `cat ${BOX}/memory.events`)).toContain('oom_kill 1\n');
    expect(run(simulation, inBox('stress --vm 16m --timeout 1; echo \\$?'))).toMatch(/\b0\n$/);
  });

  it('kills at once when the limit comes down on what is there', () => {
    const simulation = withGroup();
    const shrink = `(sleep 1; echo 32M > ${BOX}/memory.max) & echo 0 > ${BOX}/cgroup.procs`;
    expect(run(simulation, asRoot(shrink, 'chroot /root/image sh -c "stress --vm 64m; echo \\$?"'))).toBe(
      'Killed\n137\n',
    );
  });

  it('lets nobody fork past pids.max', () => {
    const simulation = withGroup(`echo 3 > ${BOX}/pids.max`);
    expect(run(simulation, inBox('stress --fork --timeout 1'))).toContain("can't fork");
    expect(
      run(simulation, asRoot(`echo 0 > ${BOX}/cgroup.procs`, `cat ${BOX}/pids.current ${BOX}/pids.max`)),
    ).toBe('2\n3\n');
  });

  it('holds a busy process at its share of cpu.max', () => {
    const simulation = withGroup(`echo 25000 100000 > ${BOX}/cpu.max`);
    run(simulation, inBox('stress --cpu 1 --timeout 4'));
    expect(run(simulation, `cat ${BOX}/cpu.stat`)).toMatch(/^usage_usec 10\d{5}\n/);
    expect(run(simulation, `cat ${BOX}/cpu.max`)).toBe('25000 100000\n');
  });

  it.each([
    ['memory.max', '12x', 'Invalid argument'],
    ['memory.max', '-1', 'Invalid argument'],
    ['pids.max', 'many', 'Invalid argument'],
    ['cpu.max', '10', 'Invalid argument'],
    ['cpu.max', '5000 10', 'Invalid argument'],
    ['cpu.weight', '0', 'Numerical result out of range'],
    ['cgroup.subtree_control', '+nosuch', 'Invalid argument'],
    ['memory.current', '1', 'Invalid argument'],
  ])('does not take %s for %s', (file, text, why) => {
    const simulation = withGroup();
    const before = simulation.world().host.kernel.cgroups;
    expect(run(simulation, asRoot(`echo ${text} > ${BOX}/${file}`))).toBe(`sh: write error: ${why}\n`);
    expect(simulation.world().host.kernel.cgroups).toBe(before);
  });

  it('is for root alone', () => {
    const simulation = withGroup();
    const text = run(
      simulation,
      `mkdir ${BOX}/in; rmdir ${BOX}; echo 1 > ${BOX}/pids.max; echo $$ > ${BOX}/cgroup.procs`,
    );
    expect(text.match(/Permission denied/g)).toHaveLength(4);
    expect(run(simulation, `echo 7 | sudo tee ${BOX}/pids.max; cat ${BOX}/pids.max`)).toBe('7\n7\n');
  });

  it('gives a group in it limits only once it says so, and not while processes are in itself', () => {
    const simulation = withGroup(`mkdir ${BOX}/in`);
    expect(run(simulation, asRoot(`ls ${BOX}/in | grep -c max`, `echo 1 > ${BOX}/in/pids.max`))).toContain(
      '0\n',
    );
    expect(
      run(simulation, asRoot(`echo 0 > ${BOX}/cgroup.procs`, `echo +memory > ${BOX}/cgroup.subtree_control`)),
    ).toBe('sh: write error: Device or resource busy\n');
    run(
      simulation,
      asRoot(`echo "+memory +pids" > ${BOX}/cgroup.subtree_control`, `echo 5 > ${BOX}/in/pids.max`),
    );
    expect(
      run(simulation, `cat ${BOX}/cgroup.subtree_control ${BOX}/in/cgroup.controllers ${BOX}/in/pids.max`),
    ).toBe('memory pids\nmemory pids\n5\n');
    expect(run(simulation, asRoot(`echo 0 > ${BOX}/cgroup.procs`))).toBe(
      'sh: write error: Device or resource busy\n',
    );
    // What loses its controller loses its limits.
    run(simulation, asRoot(`echo -pids > ${BOX}/cgroup.subtree_control`));
    expect(simulation.world().host.kernel.cgroups['/box/in']?.pidsMax).toBeNull();
    // The services still give it on.
    expect(run(simulation, asRoot(`echo -pids > ${BOX}/../cgroup.subtree_control`))).toBe(
      'sh: write error: Device or resource busy\n',
    );
  });
});

describe('the control groups of containers', () => {
  it('are seen at the prompt, with the limits that Docker gave them', () => {
    const simulation = busyboxMachine('docker run -d --name web -m 64m --pids-limit 9 busybox sleep 100');
    const group = '/sys/fs/cgroup/system.slice/docker-*.scope';
    expect(run(simulation, `cat ${group}/memory.max ${group}/pids.max ${group}/pids.current`)).toBe(
      '67108864\n9\n1\n',
    );
    run(simulation, `echo 1 | sudo tee ${group}/cgroup.kill`);
    expect(run(simulation, 'docker ps -a --format {{.Status}}')).toMatch(/^Exited \(137\)/);
    expect(run(simulation, `ls -d ${group}`)).toContain('No such file');
  });

  it('go with all that a privileged container has made in its own', () => {
    const simulation = busyboxMachine(
      'docker run -d --privileged --name own busybox sh -c "mkdir -p /sys/fs/cgroup/a/b; echo 0 > /sys/fs/cgroup/a/b/cgroup.procs; sleep 99"',
    );
    expect(run(simulation, 'docker exec own cat /proc/1/cgroup')).toBe('0::/a/b\n');
    expect(Object.keys(simulation.world().host.kernel.cgroups)).toHaveLength(4);
    run(simulation, 'docker rm -f own');
    expect(Object.keys(simulation.world().host.kernel.cgroups)).toEqual(['/']);
  });

  it('are read-only in a container that is not privileged', () => {
    const simulation = busyboxMachine();
    const text = run(
      simulation,
      'docker run --rm busybox sh -c "mkdir /sys/fs/cgroup/a; echo 1 > /sys/fs/cgroup/pids.max; ls /sys/fs/cgroup | grep -c cgroup.procs"',
    );
    expect(text.match(/Read-only file system/g)).toHaveLength(2);
    expect(text).toMatch(/1\n$/);
  });
});

it('is named from the root of the namespace that looks', () => {
  expect(groupSeen('/', '/a/b')).toBe('/a/b');
  expect(groupSeen('/a', '/a')).toBe('/');
  expect(groupSeen('/a', '/a/b')).toBe('/b');
  expect(groupSeen('/a', '/')).toBe('/..');
  expect(groupSeen('/a/b', '/c')).toBe('/../../c');
});
