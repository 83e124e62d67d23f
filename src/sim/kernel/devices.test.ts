import { describe, expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';

const inside = (flags: string, text: string): string =>
  run(busyboxMachine(), `docker run --rm ${flags} busybox sh -c '${text}'`);

describe('/dev', () => {
  it('has the devices of the host in a privileged container, and only there', () => {
    expect(inside('', 'test -b /dev/sda1; echo $?')).toBe('1\n');
    expect(inside('--privileged', 'test -b /dev/sda1; echo $?; busybox stat -c "%a %g" /dev/sda1')).toBe(
      '0\n660 6\n',
    );
    expect(run(busyboxMachine(), 'ls /dev')).toContain('sda1\n');
  });

  it('has a console where there is a terminal', () => {
    const text = inside('-t', 'ls -1 /dev /dev/pts; grep console /proc/mounts');
    expect(text.replaceAll('\r\n', '\n')).toMatch(/^\/dev:\nconsole\n(?:[a-z]+\n)*\n\/dev\/pts:\n0\nptmx\n/);
    expect(text).toContain(
      'devpts /dev/console devpts rw,nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=666 0 0',
    );
    expect(inside('', 'ls /dev')).not.toContain('console');
  });

  it('is the own one of each container', () => {
    const simulation = busyboxMachine(
      'docker run -d --name box busybox sleep 1000',
      `docker exec box sh -c 'echo a > /dev/f; rm /dev/null'`,
    );
    expect(run(simulation, 'docker exec box cat /dev/f')).toBe('a\n');
    expect(run(simulation, 'docker diff box')).toBe('');
    expect(run(simulation, `docker run --rm busybox sh -c 'cat /dev/f; cat /dev/null'`)).toBe(
      "cat: can't open '/dev/f': No such file or directory\n",
    );
    expect(run(simulation, 'ls /dev/null')).toBe('/dev/null\n');
  });
});
