import { expect, it } from 'vitest';
import { smallMachine } from '../small-hub.fixture.ts';
import { expectSound } from '../sound.fixture.ts';

const byTime = (a: readonly [string, number], b: readonly [string, number]) => a[1] - b[1];

/** What docker says when the container whose namespaces another joins ends `ms` after the other's start. */
function lostAfter(ms: number, create: string) {
  const simulation = smallMachine(true);
  const run = (line: string, time = 5000) => {
    simulation.submit({ at: simulation.now(), kind: 'line', line });
    simulation.advance(simulation.now() + time);
  };
  run('docker run -d --name web --ipc shareable busybox sleep 1000');
  run(`docker create --name joiner ${create} busybox sleep 1`);
  const at = simulation.now() + 20;
  const ask = (path: string, when: number) =>
    simulation.submit({
      at: when,
      kind: 'request',
      request: { method: 'POST', path: `/v1.50/containers/${path}`, headers: {}, body: null },
    });
  for (const [path, when] of [['joiner/start', 0] as const, ['web/kill', ms] as const].sort(byTime))
    ask(path, at + when);
  simulation.advance(at + 20_000);
  expectSound(simulation.world());
  const { containers } = simulation.world().host.engine;
  const joiner = Object.values(containers).find(({ name }) => name === 'joiner');
  const said = joiner?.error.replace(/[0-9a-f]{64}/, 'ID').replace(/\b\d{4}\b/, 'PID');
  return { said, status: joiner?.status, exitCode: joiner?.exitCode, finishedAt: joiner?.finishedAt };
}

const create =
  'failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: ';
const start = `${create}unable to start container process: `;

// In this order, from the earliest moment to the latest. A real daemon, asked a hundred times, says all
// of them but the fourth, which runc has since its 1.2 (libcontainer/process_linux.go).
const told = [
  ['cannot join network of a non running container: ID', 128],
  [
    `${create}unable to create new parent process: namespace path: lstat /proc/PID/ns/net: no such file or directory: unknown`,
    127,
  ],
  [`${start}can't get final child's PID from pipe: EOF: unknown`, 128],
  [`${start}error during container init: procReady not received: unknown`, 128],
  ['OCI runtime start failed: cannot start a container that has stopped: unknown', 128],
  ['', 137],
] as const;

const moments = Array.from({ length: 35 }, (_, i) => i - 15);

it('a container whose PID namespace ends while it is being started fails as runc does, and nothing is left', () => {
  const seen = moments.map((ms) => lostAfter(ms, '--pid container:web --network container:web'));
  expect([...new Map(seen.map(({ said, exitCode }) => [said, exitCode]))]).toEqual(told);
  for (const { said, status, finishedAt } of seen) {
    expect(status).toBe(said ? 'created' : 'exited');
    expect(finishedAt === null).toBe(said !== '');
  }
});

it.each([
  '--pid container:web',
  '--pid container:web -p 8080:80 -v v:/data --tmpfs /t --rm',
  '--network container:web',
  '--ipc container:web',
  '--ipc container:web --pid container:web',
])('%s: at whatever moment the other ends, nothing is left', (options) => {
  for (const ms of moments) lostAfter(ms, options);
});
