import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { Outcome } from './case.ts';
import { onPath } from './programs.ts';

/** How long, in ms, a screen has to stand still before somebody types. */
const QUIET = 400;

interface Given {
  readonly socket: string;
  readonly home: string;
  /** Its working directory. */
  readonly cwd?: string;
  readonly stdin?: string;
  /** Typed one after the other at a terminal of its own. */
  readonly keys?: readonly string[];
}

/** A line of the shell of this computer, with docker led to a socket. */
export function runOnHost(line: string, given: Given): Promise<Omit<Outcome, 'line'>> {
  return finished(spawn('sh', ['-c', line], optionsOf(given)), line, given);
}

/** Runs the docker client of this computer against a socket. Rejects when it takes longer than 30 seconds. */
export function runClient(argv: readonly string[], given: Given): Promise<Omit<Outcome, 'line'>> {
  const quoted = argv.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
  const child = given.keys
    ? spawn(
        onPath('script') ?? 'missing',
        ['-qec', `stty cols 80 rows 24; exec docker ${quoted}`, '/dev/null'],
        optionsOf(given),
      )
    : spawn('docker', [...argv], optionsOf(given));
  return finished(child, `docker ${argv.join(' ')}`, given);
}

function optionsOf({ home, socket, cwd }: Given) {
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    DOCKER_HOST: `unix://${socket}`,
    TERM: 'xterm',
    LC_ALL: 'C',
  };
  return cwd === undefined ? { env } : { env, cwd };
}

/** What a program has written when it has ended. Rejects when it takes longer than 30 seconds. */
function finished(
  child: ChildProcessWithoutNullStreams,
  line: string,
  given: Given,
): Promise<Omit<Outcome, 'line'>> {
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    output.stdout += String(data);
  });
  child.stderr.on('data', (data) => {
    output.stderr += String(data);
  });
  child.stdin.on('error', () => {});
  if (given.keys) void type(given.keys, () => output.stdout.length, child.stdin);
  else child.stdin.end(given.stdin ?? '');
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${line} does not end; so far: ${output.stdout}${output.stderr}`));
    }, 30_000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ...output, exitCode: code ?? -1 });
    });
  });
}

/** Types each text once the screen has been quiet for a while after the one before. */
async function type(keys: readonly string[], shown: () => number, stdin: NodeJS.WritableStream) {
  let seen = 0;
  for (const text of keys) {
    const begun = Date.now();
    for (let quiet = 0; quiet < QUIET || (shown() === seen && Date.now() - begun < 10_000); quiet += 50) {
      const before = shown();
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (shown() !== before) quiet = 0;
    }
    seen = shown();
    stdin.write(text);
  }
}
