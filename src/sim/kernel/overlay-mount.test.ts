import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';
import type { Simulation } from '../simulate.ts';

const layers =
  'mkdir -p /l1 /l2/d/e /u /w /m; cd /l2; echo 2 > a; echo 2 > b; echo x > d/x; echo y > d/e/y; echo 1 > /l1/a';
const mount = 'mount -t overlay overlay -o lowerdir=/l1:/l2,upperdir=/u,workdir=/w /m';
const asRoot = (...lines: readonly string[]): string => `sudo sh -c '${lines.join('; ')}'`;

function mounted(): Simulation {
  const simulation = busyboxMachine();
  run(simulation, asRoot(layers, mount, 'cp -r /m /plain'));
  return simulation;
}

/** All that is below a directory, with its type and its text. */
function listing(simulation: Simulation, directory: string): string {
  const found = `cd ${directory}; for p in $(find . | sort); do echo $p; [ -f $p ] && cat $p; [ -d $p ] && echo dir; done`;
  return run(simulation, asRoot(found));
}

const actions = fc.constantFrom(
  'echo n > a',
  'echo n >> d/x',
  'echo n > d/e/new',
  'rm -f a',
  'rm -f b',
  'rm -rf d',
  'rm -rf d/e',
  'mkdir -p d',
  'mkdir -p d/e',
  'mkdir -p a',
  'rm -rf a',
  'mv b c',
  'mv d f',
  'mv f d',
  'cp -r d g',
  'chmod 700 b',
);

describe('an overlay of directories of the host', () => {
  it('behaves as the same files in one directory would, and leaves the lower ones as they are', () => {
    fc.assert(
      fc.property(fc.array(actions, { minLength: 1, maxLength: 8 }), (lines) => {
        const simulation = mounted();
        const lower = () => ['/l1', '/l2'].map((path) => listing(simulation, path));
        const before = lower();
        const apart = lines.map((line) => `(${line}) 2>/dev/null`);
        run(simulation, asRoot('cd /m', ...apart), asRoot('cd /plain', ...apart));
        const merged = listing(simulation, '/m');
        expect(merged).toBe(listing(simulation, '/plain'));
        expect(lower()).toEqual(before);
        // What is in the upper directory is enough to show the same again.
        run(simulation, asRoot('umount /m', mount));
        expect(listing(simulation, '/m')).toBe(merged);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps a memory disk that a layer lies on, though that was taken off its path', () => {
    const simulation = busyboxMachine();
    const lines = [
      layers,
      'mount -t tmpfs t /u',
      'mkdir /u/u /u/w',
      mount.replace('=/u', '=/u/u').replace('=/w', '=/u/w'),
    ];
    run(simulation, asRoot(...lines, 'rm /m/b', 'umount /u'));
    expect(run(simulation, asRoot('ls /m; ls /u'))).toBe('a\nd\n');
    const memory = () =>
      Object.keys(simulation.world().host.hardware.disk).filter((id) => /^memory\/mnt/.test(id));
    expect(memory()).toHaveLength(1);
    run(simulation, asRoot('umount /m'));
    expect(memory()).toEqual([]);
  });

  it('is the root of a container that is built by hand', () => {
    const simulation = busyboxMachine(
      'docker create --name box busybox',
      asRoot('mkdir -p /box/image /box/upper /box/work /box/root'),
      'docker export -o /tmp/box.tar box',
      asRoot('tar -xf /tmp/box.tar -C /box/image'),
    );
    const build =
      'mount -t overlay overlay -o lowerdir=/box/image,upperdir=/box/upper,workdir=/box/work /box/root; mount -t proc proc /box/root/proc; chroot /box/root sh -c "hostname box; echo hello > /greeting; rm /etc/group; ls /bin/busybox; hostname; cat /proc/1/comm"';
    expect(run(simulation, `sudo unshare -fpmu sh -c '${build}'`)).toBe('/bin/busybox\nbox\nsh\n');
    expect(
      run(simulation, asRoot('cat /box/upper/greeting; ls /box/root; [ -c /box/upper/etc/group ]; echo $?')),
    ).toBe('hello\n0\n');
    expect(run(simulation, asRoot('cat /box/image/etc/group | wc -l'))).not.toBe('0\n');
  });
});
