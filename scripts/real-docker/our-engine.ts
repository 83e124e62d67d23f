import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../src/node/engine.ts';
import { type Bench, type Case, type Outcome, wordsOf } from './case.ts';
import { runClient, runOnHost } from './client.ts';
import { EPOCH, PAUSE } from './ours.ts';

const IMAGE = 'busybox';

/** The docker client of this computer in front of our engine on a socket, a new machine for each case. */
export function startOurEngine(): Bench {
  const directory = mkdtempSync(join(tmpdir(), 'belowdeck-ours-'));
  const home = join(directory, 'home');
  mkdirSync(home);
  let count = 0;
  async function run({ steps }: Case): Promise<readonly Outcome[]> {
    const socket = join(directory, `docker-${count++}.sock`);
    const { server, simulation } = createEngine({ seed: 1, epoch: EPOCH, repeatable: true });
    await new Promise<void>((listening) => server.listen(socket, listening));
    const moment = () => ((EPOCH + simulation.now()) / 1000).toFixed(3);
    const cwd = join(directory, 'work');
    rmSync(cwd, { recursive: true, force: true });
    mkdirSync(cwd);
    const docker = (argv: readonly string[]) => runClient(argv, { socket, home, cwd });
    const outcomes: Outcome[] = [];
    try {
      await docker(['pull', '-q', IMAGE]);
      simulation.advance(simulation.now() + PAUSE);
      const since = moment();
      for (const step of steps) {
        if (typeof step === 'string') outcomes.push({ line: step, ...(await docker(wordsOf(step))) });
        else if ('pause' in step) simulation.advance(simulation.now() + step.pause);
        else if ('events' in step) {
          const words = ['events', '--since', since, '--until', moment(), '--format', '{{json .}}'];
          outcomes.push({ line: 'events', ...(await docker(words)) });
        } else if ('host' in step)
          outcomes.push({ line: step.host, ...(await runOnHost(step.host, { socket, home, cwd })) });
        else if ('keys' in step) {
          // Time stands still between requests here, so that nothing could be typed at the right moment.
          outcomes.push({ line: step.line, stdout: '', stderr: '', exitCode: -1 });
        } else {
          const { line, stdin } = step;
          outcomes.push({ line, ...(await runClient(wordsOf(line), { socket, home, cwd, stdin })) });
        }
        simulation.advance(simulation.now() + PAUSE);
      }
    } finally {
      server.closeAllConnections();
      server.close();
    }
    return outcomes;
  }
  return { run, close: async () => rmSync(directory, { recursive: true, force: true }) };
}
