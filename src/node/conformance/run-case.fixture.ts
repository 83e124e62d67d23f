import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createEngine } from '../engine.ts';
import { createLineRunner } from '../terminal.ts';
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
      const result = await execute(line, env);
      results.push({ line, ...result, requests: requestsOf(simulation.steps.slice(first)) });
    }
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(home, { recursive: true, force: true });
  }
  return results;
}

function execute(
  line: string,
  env: Readonly<Record<string, string>>,
): Promise<Pick<Recorded, 'stdout' | 'stderr' | 'exitCode'>> {
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', line], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(killer);
      resolve({ ...output, exitCode: code ?? -1 });
    });
  });
}
