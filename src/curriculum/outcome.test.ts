import { describe, expect, it } from 'vitest';
import { catalogue } from '../content/images/catalogue.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import { createSimulation } from '../sim/simulate.ts';
import { cameAbout, type Outcome } from './outcome.ts';

const hub = hubFrom(catalogue);

/** Which of the outcomes came about of these lines. */
function outcomesOf(lines: readonly string[], outcomes: readonly Outcome[]): readonly boolean[] {
  const terminal = { isTty: true, columns: 80, rows: 24 };
  const simulation = createSimulation({ seed: 1, epoch: 1_764_000_000_000, terminal, hub });
  for (const line of lines) {
    simulation.submit({ at: simulation.now() + 1000, kind: 'line', line });
    expect(simulation.settle()).toBe('prompt');
  }
  return outcomes.map((outcome) => simulation.steps.some((step) => cameAbout(outcome, step)));
}

const ps = (as: 'host' | 'first' | 'beside'): Outcome => ({ kind: 'executed', program: 'ps', as });
const psAnywhere = [ps('host'), ps('first'), ps('beside')];

describe('what came about', () => {
  it('tells a process that was added to a container from the first of a new one', () => {
    const box = 'docker run -d --name box busybox sleep 1000';
    expect(outcomesOf(['ps'], psAnywhere)).toEqual([true, false, false]);
    expect(outcomesOf(['docker run busybox ps'], psAnywhere)).toEqual([false, true, false]);
    expect(outcomesOf([box, 'docker exec box ps'], psAnywhere)).toEqual([false, false, true]);
    expect(outcomesOf(['docker run --pid host busybox ps'], psAnywhere)).toEqual([false, true, false]);
  });

  it('looks for a file in the container’s own layer, not at the host', () => {
    const file: Outcome = { kind: 'wrote-file', path: '/new' };
    expect(outcomesOf(['docker run busybox touch /new'], [file])).toEqual([true]);
    expect(outcomesOf(['sudo touch /new'], [file])).toEqual([false]);
    expect(outcomesOf(['docker run busybox touch /other'], [file])).toEqual([false]);
  });

  it('sees a limit that holds, and none where there is none', () => {
    const memory: readonly Outcome[] = [{ kind: 'memory-limited' }, { kind: 'out-of-memory' }];
    expect(outcomesOf(['docker run -d -m 10m busybox sleep 9'], memory)).toEqual([true, false]);
    expect(outcomesOf(['docker run -m 10m busybox stress --vm 20m'], memory)).toEqual([true, true]);
    expect(outcomesOf(['docker run -d busybox sleep 9'], memory)).toEqual([false, false]);
    expect(outcomesOf(['docker create -m 10m busybox sleep 9'], memory)).toEqual([false, false]);
  });

  it('sees a busy process that is held back', () => {
    const held: readonly Outcome[] = [{ kind: 'cpu-held' }];
    expect(outcomesOf(['docker run -d --cpus 0.5 busybox stress --cpu 1 --timeout 60'], held)).toEqual([
      true,
    ]);
    expect(outcomesOf(['docker run -d busybox stress --cpu 1 --timeout 60'], held)).toEqual([false]);
    expect(outcomesOf(['docker run -d --cpus 0.5 busybox sleep 60'], held)).toEqual([false]);
  });

  it('sees a control group that is full', () => {
    const full: readonly Outcome[] = [{ kind: 'pids-full' }];
    expect(outcomesOf(["docker run --pids-limit 2 busybox sh -c 'sleep 1 & sleep 1'"], full)).toEqual([true]);
    expect(outcomesOf(["docker run --pids-limit 9 busybox sh -c 'sleep 1 & sleep 1'"], full)).toEqual([
      false,
    ]);
  });

  it('tells the two Pythons apart, and an error from what was printed', () => {
    const pythons: readonly Outcome[] = [
      { kind: 'python-printed', version: '2' },
      { kind: 'python-printed', version: '3' },
    ];
    const two = `docker run python:2.7 python -c 'print "hi"'`;
    const three = `docker run python:3-slim python -c 'print "hi"'`;
    expect(outcomesOf([two], pythons)).toEqual([true, false]);
    expect(outcomesOf([three], pythons)).toEqual([false, false]);
    expect(outcomesOf([`docker run python:3-slim python -c 'print("hi")'`], pythons)).toEqual([false, true]);
  });

  it('sees a port that is published where a program waits, and the page it gives', () => {
    const published: readonly Outcome[] = [{ kind: 'published' }, { kind: 'on-own-network' }];
    expect(outcomesOf(['docker run -d -p 9000:80 nginx'], published)).toEqual([true, false]);
    expect(outcomesOf(['docker run -d -p 80:9000 nginx'], published)).toEqual([false, false]);
    expect(outcomesOf(['docker run -d nginx'], published)).toEqual([false, false]);
    const lines = ['docker network create quay', 'docker run -d --network quay nginx'];
    expect(outcomesOf(lines, published)).toEqual([false, true]);
  });

  it('tells whose localhost a container asked for, and whether it went by a name', () => {
    const asked: readonly Outcome[] = [
      { kind: 'connected', to: 'localhost', refused: true },
      { kind: 'connected', to: 'localhost', refused: false },
      { kind: 'connected', to: 'name', refused: false },
    ];
    const web = 'docker run -d --name web -p 8080:80 nginx';
    const at = (where: string) => [
      web,
      'docker network create quay',
      'docker network connect quay web',
      where,
    ];
    expect(outcomesOf(at('wget -qO- localhost:8080'), asked)).toEqual([false, false, false]);
    expect(outcomesOf(at('docker run busybox wget -qO- localhost:8080'), asked)).toEqual([
      true,
      false,
      false,
    ]);
    const beside = 'docker run --network container:web busybox wget -qO- localhost';
    expect(outcomesOf(at(beside), asked)).toEqual([false, true, false]);
    const byName = 'docker run --network quay busybox wget -qO-';
    expect(outcomesOf(at(`${byName} web`), asked)).toEqual([false, false, true]);
    expect(outcomesOf(at(`${byName} 172.18.0.2`), asked)).toEqual([false, false, false]);
    expect(outcomesOf(at(`${byName} web:8080`), asked)).toEqual([false, false, false]);
  });
});
