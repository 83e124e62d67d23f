import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Simulation } from '../sim/simulate.ts';
import type { Options } from './options.ts';
import { createStage } from './stage.ts';
import { readStageFiles } from './stage-files.ts';

const DEFAULT_PORT = 4180;
const HERE = '127.0.0.1';
const directory = fileURLToPath(new URL('../../dist', import.meta.url));

/** Opens the page of `belowdeck engine --stage`, and says its address in one line. null where there is no built page. */
export function openStage(
  simulation: Simulation,
  { seed, epoch, stagePort, stageHost }: Pick<Options, 'seed' | 'epoch' | 'stagePort' | 'stageHost'>,
): Server | null {
  const files = readStageFiles(directory);
  if (files === null) return null;
  const host = stageHost ?? HERE;
  const isHere = /^(?:127\.|::1$)/.test(host);
  const token = isHere ? null : randomBytes(16).toString('hex');
  const server = createStage(simulation, { seed, epoch, files, token });
  server.on('error', (error: NodeJS.ErrnoException) => {
    const port = stagePort ?? DEFAULT_PORT;
    const reason = error.code === 'EADDRINUSE' ? `port ${port} is in use` : error.message;
    process.stderr.write(`belowdeck engine: the stage: ${reason}\n`);
    process.exit(1);
  });
  server.listen(stagePort ?? DEFAULT_PORT, host, () => {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const known = reachable(host);
    const name = known.includes(':') ? `[${known}]` : known;
    const secret = token === null ? '' : `&token=${token}`;
    process.stdout.write(`belowdeck stage is at http://${name}:${port}/?present&live${secret}\n`);
  });
  return server;
}

/** An address for people: one of this computer's own where it listens on all of them. */
function reachable(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return host;
  const all = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
  return all.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? host;
}
