import { namespaceAt, namespaceIn } from './namespace-at.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostNamespaces, hostPids } from '../initial-world.ts';
import type { Pid } from '../names.ts';
import type { Procedure } from '../procedure.ts';
import { createBench } from '../runtime/machine.fixture.ts';
import type { NamespaceType } from '../spec.ts';
import type { World } from '../world.ts';
import { exitProcess, reap } from './exit.ts';
import { fork, processOf, tryFork } from './fork.ts';
import { setns, unshare } from './namespaces.ts';
import { numbered, processAt } from './process-at.ts';
import type { Process } from './state.ts';

const types: readonly NamespaceType[] = ['pid', 'mnt', 'net', 'uts', 'ipc', 'user', 'cgroup', 'time'];
const processes = (world: World): readonly Process[] => world.host.kernel.processes;

/** One thing done to the kernel; `who` and `whom` choose among the processes that were made and live. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('fork' as const), who: fc.nat() }) },
  fc.record({ do: fc.constant('exit' as const), who: fc.nat() }),
  fc.record({
    do: fc.constant('unshare' as const),
    who: fc.nat(),
    types: fc.subarray([...types], { minLength: 1 }),
  }),
  fc.record({
    do: fc.constant('setns' as const),
    who: fc.nat(),
    whom: fc.nat(),
    types: fc.subarray([...types], { minLength: 1 }),
  }),
);

/** A machine on which these things were done by the children of the shell, and the World after each. */
function done(acts: readonly (typeof act extends fc.Arbitrary<infer T> ? T : never)[]) {
  const { machine, run, world } = createBench();
  const before = new Set(processes(world()).map(({ pid }) => pid));
  const worlds: World[] = [];
  const made = () => processes(world()).filter((one) => !before.has(one.pid) && one.state !== 'zombie');
  run(
    (function* (): Procedure {
      for (const one of acts) {
        const alive = made();
        const chosen = alive[one.who % Math.max(1, alive.length)]?.pid;
        if (chosen === undefined) yield* fork(machine, hostPids.shell);
        else if (one.do === 'fork') yield* tryFork(machine, chosen);
        else if (one.do === 'unshare') yield* unshare(machine, chosen, one.types);
        else if (one.do === 'exit') yield* end(chosen);
        else {
          const { namespaces } = processOf(machine, alive[one.whom % alive.length]?.pid ?? chosen);
          const files = one.types.map((type) => ({ id: namespaces[type], path: `/proc/1/ns/${type}` }));
          yield* setns(
            machine,
            chosen,
            files.filter(({ id }) => isBelow(world(), id, processOf(machine, chosen))),
          );
        }
        worlds.push(world());
      }
    })(),
  );
  function* end(pid: Pid): Procedure {
    yield* exitProcess(machine, pid, { code: 0, signal: null });
    for (const zombie of processes(world()).filter(({ state }) => state === 'zombie'))
      yield* reap(machine, zombie.pid);
  }
  const endAll = () =>
    run(
      (function* (): Procedure {
        for (const { pid } of made()) if (made().some((one) => one.pid === pid)) yield* end(pid);
      })(),
    );
  return { worlds, world, endAll };
}

/** A PID namespace can only be joined from itself or from above (setns(2)); the other kinds from anywhere. */
function isBelow(world: World, id: string, process: Process): boolean {
  const { namespaces } = world.host.kernel;
  if (namespaceIn(namespaces, id)?.type !== 'pid') return true;
  for (let at: string | undefined = id; at !== undefined; at = namespaceIn(namespaces, at)?.parent)
    if (at === process.namespaces.pid) return true;
  return false;
}

const acts = fc.array(act, { minLength: 1, maxLength: 60, size: 'max' });

describe('namespaces', () => {
  it('give each process one number on each level, and no number twice', () => {
    fc.assert(
      fc.property(acts, (given) => {
        for (const world of done(given).worlds) {
          const { namespaces } = world.host.kernel;
          const seen = new Set<string>();
          for (const process of processes(world)) {
            const levels: string[] = [];
            for (
              let at: string | undefined = process.namespaces.pid;
              at;
              at = namespaceIn(namespaces, at)?.parent
            )
              levels.push(at);
            expect(Object.keys(process.pids).sort()).toEqual(levels.sort());
            expect(process.pids[process.namespaces.pid]).toBe(process.nspid);
            expect(process.pids[hostNamespaces.pid]).toBe(process.pid);
            for (const [id, number] of Object.entries(process.pids)) {
              expect(seen.has(`${id} ${number}`), `${id} ${number}`).toBe(false);
              seen.add(`${id} ${number}`);
            }
          }
        }
      }),
    );
  });

  it('show a process to those in its own and in the ones above, and to nobody else', () => {
    fc.assert(
      fc.property(acts, (given) => {
        const world = done(given).worlds.at(-1);
        if (!world) return;
        for (const one of processes(world)) {
          const seen = processes(world).filter((other) =>
            Object.values(other.pids).some((number) => numbered(world, one.pid, number)?.pid === other.pid),
          );
          const below = processes(world).filter((other) => isBelow(world, other.namespaces.pid, one));
          expect(seen.map(({ pid }) => pid)).toEqual(below.map(({ pid }) => pid));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('end with their first process, which takes along those below and nobody else', () => {
    fc.assert(
      fc.property(acts, (given) => {
        let before: World | null = null;
        for (const world of done(given).worlds) {
          if (before) {
            const gone = processes(before).filter((one) => !processAt(world, one.pid));
            const firsts = gone.filter((one) => one.nspid === 1);
            // Whoever goes beside the one that ended was in the PID namespace of a first process that went.
            if (gone.length > 1)
              for (const one of gone)
                expect(firsts.some((first) => one.pids[first.namespaces.pid] !== undefined)).toBe(true);
            for (const first of firsts)
              expect(processes(world).filter((one) => one.pids[first.namespaces.pid] !== undefined)).toEqual(
                [],
              );
          }
          before = world;
        }
      }),
    );
  });

  it('are there as long as something holds them, and no longer', () => {
    fc.assert(
      fc.property(acts, (given) => {
        const { worlds, world, endAll } = done(given);
        for (const { host } of worlds) {
          const all = host.kernel.processes;
          const held = new Set<string | undefined>([
            ...all.flatMap((one) => [...Object.values(one.namespaces), ...Object.values(one.forChildren)]),
            ...host.kernel.namespaces.map(({ parent }) => parent),
          ]);
          held.delete(undefined);
          expect(host.kernel.namespaces.map(({ id }) => id).sort()).toEqual([...held].sort());
        }
        endAll();
        expect(
          world()
            .host.kernel.namespaces.map(({ id }) => id)
            .sort(),
        ).toEqual(Object.values(hostNamespaces).sort());
      }),
    );
  });

  it('let nobody be born where the first process has ended', () => {
    const { machine, run, world } = createBench();
    const results: unknown[] = [];
    run(
      (function* (): Procedure {
        const parent = yield* fork(machine, hostPids.shell);
        yield* unshare(machine, parent, ['pid']);
        const first = yield* fork(machine, parent);
        results.push(processOf(machine, first).nspid, processOf(machine, parent).nspid);
        const second = yield* tryFork(machine, parent);
        results.push(second.ok && processOf(machine, second.value).nspid);
        yield* exitProcess(machine, first, { code: 0, signal: null });
        results.push(second.ok && processes(world()).some((one) => one.pid === second.value));
        results.push(yield* tryFork(machine, parent));
      })(),
    );
    expect(results).toEqual([1, 1310, 2, false, { ok: false, error: 'ENOMEM' }]);
  });

  it('keep the one above them', () => {
    const { machine, run, world } = createBench();
    const there: boolean[] = [];
    run(
      (function* (): Procedure {
        const parent = yield* fork(machine, hostPids.shell);
        const other = yield* fork(machine, hostPids.shell);
        yield* unshare(machine, parent, ['pid']);
        const first = yield* fork(machine, parent);
        yield* exitProcess(machine, parent, { code: 0, signal: null });
        yield* reap(machine, parent);
        yield* unshare(machine, first, ['pid']);
        const { pid: above } = processOf(machine, first).namespaces;
        const { pid: below = '' } = processOf(machine, first).forChildren;
        yield* setns(machine, other, [{ id: below, path: `/proc/${first}/ns/pid_for_children` }]);
        yield* exitProcess(machine, first, { code: 0, signal: null });
        yield* reap(machine, first);
        const note = () => there.push(...[above, below].map((id) => namespaceAt(world(), id) !== undefined));
        note();
        yield* exitProcess(machine, other, { code: 0, signal: null });
        yield* reap(machine, other);
        note();
      })(),
    );
    expect(there).toEqual([true, true, false, false]);
  });
});
