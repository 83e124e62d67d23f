import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../src/content/images/catalogue.ts';
import { startHub } from '../../src/node/hub.ts';
import { turnOfDaemon } from '../../src/node/one-daemon.fixture.ts';
import { hubFrom } from '../../src/sim/registry/hub-from.ts';
import { type Bench, type Case, type Outcome, wordsOf } from './case.ts';
import { runClient, runOnHost } from './client.ts';
import { onPath } from './programs.ts';
import { runnableBusybox } from './runnable-busybox.ts';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const IMAGE = 'busybox';

/** This computer has a dockerd, but it does not run here. */
export class NotRunning extends Error {}

/** A directory with nothing in it any more. */
function emptied(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory);
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('exit', () => resolve());
  });
}

/**
 * Starts a whole real Docker: dockerd with its containerd and runc, and our hub as its mirror, in which busybox is one
 * that runs. Everything it keeps is in a directory of its own that `close` removes. Throws NotRunning with the
 * daemon's last words when it does not come up.
 */
export async function startRealDaemon(): Promise<Bench> {
  const endTurn = await turnOfDaemon();
  const images = catalogue.images.filter((image) => image.repository !== 'library/busybox');
  const hub = await startHub({ port: 0, hub: hubFrom({ images: [...images, runnableBusybox()] }) });
  const directory = mkdtempSync(join(tmpdir(), 'belowdeck-real-'));
  const socket = join(directory, 'docker.sock');
  const home = join(directory, 'home');
  mkdirSync(home);
  const log = join(directory, 'dockerd.log');
  const descriptor = openSync(log, 'w');
  const daemon = spawn(
    onPath('dockerd') ?? 'missing',
    [
      ...['--data-root', join(directory, 'data'), '--exec-root', join(directory, 'exec')],
      ...['--pidfile', join(directory, 'pid'), '-H', `unix://${socket}`],
      ...['--registry-mirror', `http://127.0.0.1:${hub.port}`],
    ],
    { stdio: ['ignore', descriptor, descriptor] },
  );
  const cwd = join(directory, 'work');
  mkdirSync(cwd);
  const docker = (argv: readonly string[]) => runClient(argv, { socket, home, cwd });
  async function close(): Promise<void> {
    daemon.kill('SIGTERM');
    await ended(daemon);
    await hub.close();
    endTurn();
    // What a container on the host's network was bound to stays mounted.
    spawnSync('umount', ['-q', '-l', join(directory, 'exec', 'netns', 'default')]);
    rmSync(directory, { recursive: true, force: true });
  }
  for (let tries = 0; ; tries++) {
    if ((await docker(['version'])).exitCode === 0) break;
    if (tries < 150 && daemon.exitCode === null) {
      await wait(100);
      continue;
    }
    const words = readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? '';
    await close();
    throw new NotRunning(`dockerd does not come up: ${words}`);
  }
  /** Nothing of an earlier case is left but busybox. */
  async function clear(): Promise<void> {
    const left = (await docker(['ps', '-aq'])).stdout.split('\n').filter((id) => id !== '');
    if (left.length > 0) await docker(['rm', '-f', ...left]);
    await docker(['network', 'prune', '-f']);
    const volumes = (await docker(['volume', 'ls', '-q'])).stdout.split('\n').filter((name) => name !== '');
    if (volumes.length > 0) await docker(['volume', 'rm', ...volumes]);
    const names = (await docker(['images', '--format', '{{.Repository}}:{{.Tag}}'])).stdout.split('\n');
    const others = names.filter((name) => name !== '' && name !== `${IMAGE}:latest`);
    const named = others.filter((name) => name !== '<none>:<none>');
    if (named.length > 0) await docker(['rmi', '-f', ...named]);
    if (named.length < others.length) await docker(['image', 'prune', '-f']);
    if (!names.includes(`${IMAGE}:latest`)) await docker(['pull', '-q', IMAGE]);
  }
  async function run({ steps, beside }: Case): Promise<readonly Outcome[]> {
    if (!beside) await clear();
    if (steps.some((step) => typeof step !== 'string' && 'host' in step)) emptied(cwd);
    const begun = Date.now();
    const outcomes: Outcome[] = [];
    for (const step of steps) {
      if (typeof step === 'string') outcomes.push({ line: step, ...(await docker(wordsOf(step))) });
      else if ('pause' in step) await wait(step.pause);
      else if ('events' in step) {
        // A message may be a moment behind the answer that it belongs to.
        await wait(300);
        const until = (Date.now() / 1000).toFixed(3);
        const since = (begun / 1000).toFixed(3);
        const words = ['events', '--since', since, '--until', until, '--format', '{{json .}}'];
        outcomes.push({ line: 'events', ...(await docker(words)) });
      } else if ('host' in step)
        outcomes.push({ line: step.host, ...(await runOnHost(step.host, { socket, home, cwd })) });
      else {
        const { line } = step;
        const given = 'keys' in step ? { keys: step.keys } : { stdin: step.stdin };
        outcomes.push({ line, ...(await runClient(wordsOf(line), { socket, home, cwd, ...given })) });
      }
    }
    return outcomes;
  }
  await clear();
  return { run, close };
}
