import { namespaceIn } from '../kernel/namespace-at.ts';
import { expect, it } from 'vitest';
import { hostNamespaces } from '../initial-world.ts';
import { createSimulation } from '../simulate.ts';
import { smallHub } from '../small-hub.fixture.ts';

/** What the terminal shows when lines are typed at the prompt, and keys for what runs. */
function session(...typed: readonly { readonly line?: string; readonly keys?: string }[]) {
  const terminal = { isTty: true, columns: 80, rows: 24 };
  const simulation = createSimulation({ seed: 1, epoch: 1_750_000_000_000, terminal, hub: smallHub });
  const shown: string[] = [];
  for (const { line = '', keys } of typed) {
    const at = simulation.now() + 100;
    const first = simulation.steps.length;
    simulation.submit(
      keys === undefined ? { at, kind: 'line', line } : { at, kind: 'keys', keys: `${keys}\r` },
    );
    simulation.settle();
    const texts = simulation.steps
      .slice(first)
      .map(({ event }) => (event.type === 'output.written' ? event.text : ''));
    shown.push(texts.join('').replaceAll('\r\n', '\n'));
  }
  return { shown, simulation };
}

const root = [
  { line: 'docker pull -q busybox' },
  { line: 'mkdir rootfs' },
  { line: 'docker export $(docker create busybox) | tar -xC rootfs' },
];

it('is a container: six steps with the same walls as docker makes', () => {
  const { shown, simulation } = session(
    ...root,
    { line: 'sudo unshare --fork --pid --mount --uts --ipc --net sh' },
    { keys: 'hostname box' },
    { keys: 'mount -t proc proc rootfs/proc' },
    { keys: 'exec chroot rootfs sh' },
    { keys: 'ps' },
    { keys: 'hostname' },
    { keys: 'ls /' },
    { keys: 'kill -9 1' },
  );
  expect(shown.slice(3)).toEqual([
    'sudo unshare --fork --pid --mount --uts --ipc --net sh\n/home/you # ',
    'hostname box\n/home/you # ',
    'mount -t proc proc rootfs/proc\n/home/you # ',
    'exec chroot rootfs sh\n/ # ',
    'ps\nPID   USER     TIME  COMMAND\n    1 root      0:00 sh\n    4 root      0:00 ps\n/ # ',
    'hostname\nbox\n/ # ',
    expect.stringMatching(/^ls \/\nbin +dev +etc +proc +run +sys\n\/ # $/),
    'kill -9 1\n/ # ',
  ]);
  const { processes, namespaces } = simulation.world().host.kernel;
  const inside = processes.find(({ nspid, root: at }) => nspid === 1 && at === '/home/you/rootfs');
  const own = Object.entries(inside?.namespaces ?? {}).filter(
    ([type, id]) => id !== hostNamespaces[type as keyof typeof hostNamespaces],
  );
  expect(own.map(([type]) => type).sort()).toEqual(['ipc', 'mnt', 'net', 'pid', 'uts']);
  expect(namespaceIn(namespaces, inside?.namespaces.uts)?.hostname).toBe('box');
});

it('leaves nothing when its first process ends, and the host has seen nothing of its mounts', () => {
  const { shown, simulation } = session(
    ...root,
    { line: 'sudo unshare --fork --pid --mount --uts --ipc --net sh' },
    { keys: 'mount -t proc proc rootfs/proc' },
    { keys: 'sleep 1000 &' },
    { keys: 'exec chroot rootfs sh' },
    { keys: 'exit' },
    { line: 'ls rootfs/proc; ps | grep sleep; hostname' },
  );
  expect(shown.at(-1)).toBe('ls rootfs/proc; ps | grep sleep; hostname\nbelowdeck\n$ ');
  const { processes, namespaces } = simulation.world().host.kernel;
  expect(processes.filter(({ nspid, pid }) => nspid !== pid)).toEqual([]);
  expect(namespaces.map(({ id }) => id).sort()).toEqual(Object.values(hostNamespaces).sort());
});

it("shows docker's walls from outside, and lets one in", () => {
  const pid = "$(docker inspect -f '{{.State.Pid}}' box)";
  const { shown } = session(
    { line: 'docker run -d --name box -h inner busybox sleep 1000' },
    { line: `sudo nsenter -t ${pid} -u hostname` },
    { line: `sudo nsenter -t ${pid} -a ps` },
    { line: `sudo nsenter -t ${pid} -m ls /` },
    { line: 'sudo lsns -n -t uts -o NPROCS,COMMAND' },
  );
  expect(shown[1]).toContain('hostname\ninner\n$ ');
  expect(shown[2]).toMatch(/COMMAND\n +1 root +0:00 sleep 1000\n +\d+ root +0:00 ps\n\$ $/);
  expect(shown[3]).toMatch(/ls \/\nbin +dev +etc/);
  expect(shown[4]).toMatch(/\n +1 sleep 1000\n\$ $/);
});
