import { describe, expect, it } from 'vitest';
import { machineAfter } from '../../../content/en/machine.fixture.ts';
import type { Simulation } from '../../simulate.ts';

const web = 'docker run -d --name web nginx';

/** What the last line has printed. */
function printed({ steps }: Simulation): string {
  const from = steps.findLastIndex(({ event }) => event.type === 'line.submitted');
  return steps
    .slice(from + 1)
    .flatMap(({ event }) => (event.type === 'output.written' ? [event.text] : []))
    .join('')
    .replace(/\r\n/g, '\n')
    .replace(/^docker .*\n/, '')
    .replace(/\$ $/, '');
}

/** The log's lines, without their times. */
const logged = (...lines: readonly string[]): readonly string[] =>
  printed(machineAfter(web, ...lines, 'docker logs web'))
    .split('\n')
    .map((line) => line.replace(/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d /, ''));

const processes = ({ world }: Simulation) =>
  world().host.kernel.processes.filter(({ argv }) => argv[0]?.startsWith('nginx:'));

describe('nginx', () => {
  it('has a master and a worker for each processor, which are another user', () => {
    const all = processes(machineAfter(web));
    expect(all.map(({ argv, uid, nspid }) => [argv.join(' '), uid, nspid])).toEqual([
      ['nginx: master process nginx -g daemon off;', 0, 1],
      ...[29, 30, 31, 32].map((number) => ['nginx: worker process', 101, number]),
    ]);
    expect(all.reduce((sum, { memory }) => sum + memory, 0)).toBe(9_800_000);
    expect(new Set(all.map(({ cgroup }) => cgroup)).size).toBe(1);
  });

  it('says at its start what the public image says', () => {
    const lines = logged();
    expect(lines.slice(0, 6)).toEqual([
      '/docker-entrypoint.sh: /docker-entrypoint.d/ is not empty, will attempt to perform configuration',
      '/docker-entrypoint.sh: Looking for shell scripts in /docker-entrypoint.d/',
      '/docker-entrypoint.sh: Launching /docker-entrypoint.d/10-listen-on-ipv6-by-default.sh',
      '10-listen-on-ipv6-by-default.sh: info: Getting the checksum of /etc/nginx/conf.d/default.conf',
      '10-listen-on-ipv6-by-default.sh: info: Enabled listen on IPv6 in /etc/nginx/conf.d/default.conf',
      '/docker-entrypoint.sh: Sourcing /docker-entrypoint.d/15-local-resolvers.envsh',
    ]);
    expect(lines.slice(9, 17)).toEqual([
      '[notice] 1#1: using the "epoll" event method',
      '[notice] 1#1: nginx/1.27.5',
      '[notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14) ',
      '[notice] 1#1: OS: Linux 6.8.0-60-generic',
      '[notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576',
      '[notice] 1#1: start worker processes',
      '[notice] 1#1: start worker process 29',
      '[notice] 1#1: start worker process 30',
    ]);
  });

  it('knows its file again when it starts once more', () => {
    const lines = logged('docker restart web');
    expect(lines).toContain('10-listen-on-ipv6-by-default.sh: info: IPv6 listen already enabled');
    expect(lines).toContain('[notice] 1#1: start worker process 22');
    expect(lines.at(-7)).toBe('[notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576');
  });

  it('starts another worker for one that was killed, and serves with it', () => {
    const lines = logged(
      "docker exec web sh -c 'kill -9 29'",
      'docker run --rm --network container:web busybox wget -qO- localhost',
    );
    const from = lines.indexOf('[notice] 1#1: signal 17 (SIGCHLD) received from 29');
    expect(lines.slice(from + 1, from + 4)).toEqual([
      '[alert] 1#1: worker process 29 exited on signal 9',
      '[notice] 1#1: start worker process 34',
      '[notice] 1#1: signal 29 (SIGIO) received',
    ]);
    expect(lines.at(-2)).toMatch(/"GET \/ HTTP\/1.1" 200 /);
  });

  it('goes with all its workers when it is told to', () => {
    for (const [line, words] of [
      ['docker stop web', 'signal 3 (SIGQUIT) received, shutting down'],
      ['docker kill -s TERM web', 'signal 15 (SIGTERM) received, exiting'],
    ] as const) {
      const machine = machineAfter(web, line, 'docker wait web');
      expect(processes(machine)).toEqual([]);
      const [container] = Object.values(machine.world().host.engine.containers);
      expect([container?.status, container?.exitCode]).toEqual(['exited', 0]);
      const lines = logged(line);
      expect(lines).toContain(`[notice] 1#1: ${words}`);
      for (const number of [29, 30, 31, 32])
        expect(lines).toContain(`[notice] 1#1: worker process ${number} exited with code 0`);
      expect(lines.at(-2)).toBe('[notice] 1#1: exit');
    }
  });

  it('gives all its workers a successor when its configuration is read anew', () => {
    const machine = machineAfter(web, 'docker exec web nginx -s reload');
    const numbers = processes(machine).map(({ nspid }) => nspid);
    expect(numbers).toEqual([1, 34, 35, 36, 37]);
    expect(printed(machine)).toMatch(/\[notice\] 33#33: signal process started\n$/);
  });

  it('says that it cannot have more processes, or write to its directory', () => {
    expect(printed(machineAfter('docker run -d --name web --pids-limit 3 nginx', 'docker logs web'))).toMatch(
      /worker process 30\n\S+ \S+ \[alert\] 1#1: fork\(\) failed while spawning "worker process" \(11: Resource temporarily unavailable\)\n/,
    );
    const words = 'mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)';
    expect(printed(machineAfter('docker run --read-only nginx'))).toContain(`nginx: [emerg] ${words}\n`);
    const able = 'docker run -d --name web --read-only --tmpfs /var/cache/nginx --tmpfs /run nginx';
    expect(processes(machineAfter(able))).toHaveLength(5);
  });
});
