import { describe, expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';

const machine = () => busyboxMachine('docker run -d --name box busybox sleep 1000');
const first = "$(docker inspect -f '{{.State.Pid}}' box)";

describe('who may look into a process', () => {
  it("is root of the host: a container's root, environment and program lie open", () => {
    const simulation = machine();
    run(simulation, 'docker exec box sh -c "echo inside > /note"');
    expect(run(simulation, `sudo cat /proc/${first}/root/note`)).toBe('inside\n');
    expect(run(simulation, `sudo ls /proc/${first}/cwd/etc`)).toContain('passwd');
    expect(run(simulation, `sudo readlink /proc/${first}/exe`)).toBe('/bin/busybox\n');
    expect(run(simulation, `sudo cat /proc/${first}/environ`)).toContain('PATH=');
    expect(run(simulation, `sudo ls /proc/${first}/root/nope`)).toContain('No such file');
  });

  it('is no other user of the host', () => {
    const simulation = machine();
    expect(run(simulation, `cat /proc/${first}/root/etc/passwd`)).toContain('Permission denied');
    expect(run(simulation, `cat /proc/${first}/environ`)).toContain('Permission denied');
    expect(run(simulation, `readlink /proc/${first}/exe`)).toBe('');
  });

  it("is no container with the host's processes, unless it is privileged", () => {
    const simulation = machine();
    const look = 'busybox ls /proc/1/root/home';
    expect(run(simulation, `docker run --rm --pid host ${look}`)).toContain('Permission denied');
    expect(run(simulation, `docker run --rm --pid host --cap-add SYS_PTRACE ${look}`)).toBe('you\n');
    expect(run(simulation, `docker run --rm --pid host --privileged ${look}`)).toBe('you\n');
  });

  it('writes nothing on a disk where what it looked at is copied', () => {
    const simulation = machine();
    run(
      simulation,
      'docker exec box sh -c "busybox cp /proc/version /v; busybox touch /proc/version; busybox chmod 600 /proc/version"',
    );
    const [length] = /\d+/.exec(run(simulation, 'docker exec box busybox wc -c /v')) ?? [];
    expect(Number(length)).toBeGreaterThan(50);
    expect(run(simulation, 'docker exec box busybox ls -l /v')).toContain(` ${length} `);
    expect(run(simulation, 'docker exec box busybox ls -l /proc/version')).toContain(' 0 ');
    expect(run(simulation, 'docker diff box')).toBe('A /v\n');
  });
});
