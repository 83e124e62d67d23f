import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createEngine } from '../engine.ts';
import { createLineRunner } from '../terminal.ts';
import { execute } from './execute.fixture.ts';
import type { Case } from './cases.fixture.ts';
import { type Recorded, requestsOf } from './recorded.fixture.ts';

/** The seed of every machine, and ms between two lines on it. */
const SEED = 28;
const PAUSE = 1000;
/** How long before the present the machine is switched on, in ms: the real client reckons CREATED by the wall clock. */
export const HEAD_START = 330_000;

const waitOf = (line: string): number | null => {
  const [, seconds] = /^# wait (\d+)$/.exec(line) ?? [];
  return seconds === undefined ? null : Number(seconds) * 1000;
};

/** The lines of a case, one after the other, with our client on a fresh machine. */
export function runOurs({ lines }: Case, epoch: number): readonly Recorded[] {
  const { run, pass } = createLineRunner({ seed: SEED, epoch }, PAUSE);
  return lines.flatMap((line) => {
    const wait = waitOf(line);
    if (wait !== null) {
      pass(wait);
      return [];
    }
    const { result, steps } = run(line);
    const { stdout, stderr, exitCode } = result;
    return [{ line, stdout, stderr, exitCode, requests: requestsOf(steps) }];
  });
}

/** The same with the real client in front of our engine on a socket. */
export async function runReal({ lines }: Case, epoch: number, binary: string): Promise<readonly Recorded[]> {
  const home = mkdtempSync(join(tmpdir(), 'belowdeck-'));
  const socket = join(home, 'docker.sock');
  const { server, simulation } = createEngine({ seed: SEED, epoch, repeatable: true });
  await new Promise<void>((listening) => server.listen(socket, listening));
  const env = { HOME: home, DOCKER_HOST: `unix://${socket}`, PATH: `${dirname(binary)}:/usr/bin:/bin` };
  const results: Recorded[] = [];
  try {
    for (const line of lines) {
      const wait = waitOf(line);
      simulation.submit({ at: simulation.now() + (wait ?? PAUSE), kind: 'advance' });
      if (wait !== null) continue;
      const first = simulation.steps.length;
      const result = await execute('/bin/sh', ['-c', line], env);
      results.push({ line, ...result, requests: requestsOf(simulation.steps.slice(first)) });
    }
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(home, { recursive: true, force: true });
  }
  return results;
}
