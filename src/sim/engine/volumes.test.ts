import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyboxMachine, run } from '../busybox-machine.fixture.ts';
import type { Simulation } from '../simulate.ts';

const volumesOf = (simulation: Simulation): readonly string[] =>
  Object.keys(simulation.world().host.engine.volumes).sort();

const hostFiles = (simulation: Simulation): readonly string[] =>
  Object.keys(simulation.world().host.hardware.disk.host ?? {});

describe('a volume', () => {
  const volume = fc.constantFrom('red', 'blue', 'green');
  const box = fc.constantFrom('c1', 'c2', 'c3');

  it('shows what is written into it to all that have it, and to nobody else', () => {
    const mounts = fc.record({
      c1: fc.uniqueArray(volume),
      c2: fc.uniqueArray(volume),
      c3: fc.uniqueArray(volume),
    });
    const writes = fc.array(fc.tuple(box, volume, fc.stringMatching(/^[a-z]{1,4}$/)), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(mounts, writes, (has, all) => {
        const simulation = busyboxMachine();
        for (const [name, own] of Object.entries(has))
          run(
            simulation,
            `docker run -d --name ${name} ${own.map((one) => `-v ${one}:/v/${one}`).join(' ')} busybox sh -c 'mkdir -p /v/red /v/blue /v/green; sleep 9000'`,
          );
        const truth = new Map<string, string>();
        const places = (name: 'c1' | 'c2' | 'c3', one: string): string =>
          has[name].some((each) => each === one) ? one : `${name} ${one}`;
        for (const [name, one, text] of all) {
          run(simulation, `docker exec ${name} sh -c 'echo ${text} > /v/${one}/f'`);
          truth.set(places(name as 'c1', one), `${text}\n`);
        }
        for (const name of ['c1', 'c2', 'c3'] as const)
          for (const one of ['red', 'blue', 'green'])
            expect(
              run(simulation, `docker exec ${name} sh -c 'cat /v/${one}/f 2>/dev/null'`),
              `${name} ${one}`,
            ).toBe(truth.get(places(name, one)) ?? '');
      }),
      { numRuns: 25 },
    );
  });

  it('goes with its container when nobody gave it a name and that is asked for, and else stays', () => {
    const remove = fc.constantFrom('docker rm', 'docker rm -v', 'docker rm -f', 'docker rm -fv');
    fc.assert(
      fc.property(
        fc.array(volume, { maxLength: 2 }),
        fc.nat(2),
        remove,
        fc.boolean(),
        (named, anonymous, how, runs) => {
          const simulation = busyboxMachine();
          const flags = [
            ...[...new Set(named)].map((one) => `-v ${one}:/v/${one}`),
            ...Array.from({ length: anonymous }, (_, at) => `-v /a${at}`),
          ].join(' ');
          run(simulation, `docker ${runs ? 'run' : 'create'} --name c1 ${flags} busybox true`);
          const before = volumesOf(simulation);
          expect(before).toHaveLength(new Set(named).size + anonymous);
          run(simulation, `${how} c1`);
          const after = how.endsWith('v') ? [...new Set(named)].sort() : before;
          expect(volumesOf(simulation)).toEqual(after);
          const folders = hostFiles(simulation).filter((path) =>
            /^\/var\/lib\/docker\/volumes\/[^/]+$/.test(path),
          );
          expect(folders.map((path) => path.split('/').at(-1)).sort()).toEqual(after);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('goes with --rm when nobody gave it a name', () => {
    const simulation = busyboxMachine();
    run(simulation, 'docker run --rm -v /a -v named:/n busybox true');
    expect(volumesOf(simulation)).toEqual(['named']);
  });

  it('is a directory of the host, and what is written there is seen inside', () => {
    const simulation = busyboxMachine();
    run(simulation, "docker run --rm -v data:/data busybox sh -c 'echo a > /data/f'");
    expect(hostFiles(simulation)).toContain('/var/lib/docker/volumes/data/_data/f');
    run(simulation, 'mkdir shared');
    run(simulation, 'echo hello > shared/note');
    expect(run(simulation, 'docker run --rm -v /home/you/shared:/s busybox cat /s/note')).toBe('hello\n');
    run(simulation, "docker run --rm -v /home/you/shared:/s busybox sh -c 'echo from inside > /s/answer'");
    expect(run(simulation, 'cat shared/answer')).toBe('from inside\n');
    run(simulation, 'cd shared');
    expect(run(simulation, 'docker run --rm -v .:/s busybox cat /s/note')).toBe('hello\n');
    expect(run(simulation, 'docker run --rm --mount type=bind,src=../shared,dst=/s busybox ls /s')).toBe(
      'answer\nnote\n',
    );
    expect(run(simulation, 'docker run --rm busybox ls /home/you')).toContain('No such file');
  });
});
