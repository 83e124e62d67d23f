import { existsSync } from 'node:fs';
import { lstat, unlink } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { createEngine } from './engine.ts';
import { openStage } from './open-stage.ts';
import type { Options } from './options.ts';

const DEFAULT_PORT = 2375;

/** `belowdeck engine`: listens on a unix socket or on a port of 127.0.0.1, and says so in one line. */
export async function runEngine(options: Options): Promise<void> {
  const { socket } = options;
  if (socket !== null && (await isTaken(socket))) {
    process.stderr.write(`belowdeck engine: ${socket} is there already; choose another path or remove it\n`);
    process.exitCode = 1;
    return;
  }
  const engine = createEngine(options);
  const { server } = engine;
  const stage = options.stage ? openStage(engine.simulation, options) : null;
  if (options.stage && stage === null) {
    process.stderr.write('belowdeck engine: there is no built page to show; run "npm run build" first\n');
    process.exitCode = 1;
    server.close();
    return;
  }
  server.on('error', (error: NodeJS.ErrnoException) => {
    const where = socket ?? `port ${options.port ?? DEFAULT_PORT}`;
    const reason = error.code === 'EADDRINUSE' ? `${where} is in use` : error.message;
    process.stderr.write(`belowdeck engine: ${reason}\n`);
    process.exitCode = 1;
    server.close();
    stage?.close();
  });
  const say = () => {
    const address = server.address();
    const where = typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : socket;
    process.stdout.write(`belowdeck engine listens on ${where}\n`);
  };
  if (socket !== null) server.listen(socket, say);
  else server.listen(options.port ?? DEFAULT_PORT, '127.0.0.1', say);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
      stage?.close();
      stage?.closeAllConnections();
      // Connections that were taken over for streams are not the server's any more.
      setTimeout(() => process.exit(0), 200).unref();
    });
}

/** Whether something other than a socket that nobody listens on any more lies at `path`. */
async function isTaken(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  if (!(await lstat(path)).isSocket()) return true;
  const isAnswered = await new Promise<boolean>((resolve) => {
    const probe = createConnection(path);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
  if (!isAnswered) await unlink(path);
  return isAnswered;
}
