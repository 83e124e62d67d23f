import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import xterm from '@xterm/headless';
import { catalogue } from '../../content/images/catalogue.ts';
import { hubFrom } from '../../sim/registry/hub-from.ts';
import { createSimulation } from '../../sim/simulate.ts';
import { createEngine } from '../engine.ts';
import { execute } from './execute.fixture.ts';
import { requestsOf } from './recorded.fixture.ts';

/** Command lines at a terminal of a size, on one fresh machine. What the last one leaves on the screen counts. */
export interface ScreenCase {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly lines: readonly string[];
}

/** What stands on the screen, line by line, where the cursor is, and what the client asked for. */
export interface Screen {
  readonly lines: readonly string[];
  readonly cursor: readonly [column: number, row: number];
  readonly exitCode: number;
  readonly requests: readonly string[];
}

const at = (columns: number, rows: number, name: string, ...lines: readonly string[]): ScreenCase => ({
  name: `${name}, ${columns}x${rows}`,
  columns,
  rows,
  lines,
});

export const screenCases: readonly ScreenCase[] = [
  at(80, 24, 'pull alpine', 'docker pull alpine'),
  at(80, 24, 'run hello-world, which is missing', 'docker run hello-world'),
  at(120, 24, 'pull an image of several layers', 'docker pull nginx'),
  at(110, 24, 'pull at the widest without a bar', 'docker pull nginx'),
  at(111, 24, 'pull at the narrowest with a bar', 'docker pull nginx'),
  at(80, 24, 'pull layers that are there in part', 'docker pull -q nginx', 'docker pull python:3'),
  at(80, 24, 'pull again', 'docker pull -q alpine', 'docker pull alpine'),
  at(80, 5, 'pull more layers than there are rows', 'docker pull python:3'),
  at(30, 24, 'pull on a narrow screen', 'docker pull nginx'),
  at(80, 24, 'pull what is not there', 'docker pull nosuchimage'),
  at(80, 24, 'run -t', 'docker run -t alpine echo hi'),
  at(80, 24, 'run -it', 'docker run -it --rm alpine echo hi'),
  at(100, 30, 'run writes to both streams', "docker run alpine sh -c 'echo out; echo err >&2; exit 3'"),
  at(
    80,
    24,
    'ps',
    'docker run -d --name web alpine sleep 5000',
    "docker ps --format 'table {{.ID}}\\t{{.Names}}'",
  ),
];

const SEED = 28;
const EPOCH = Date.UTC(2026, 0, 15, 9, 0, 0);
const PAUSE = 1000;

/** The screen that our client leaves. */
export async function screenOfOurs({ columns, rows, lines }: ScreenCase): Promise<Screen> {
  const simulation = createSimulation({
    seed: SEED,
    epoch: EPOCH,
    terminal: { isTty: true, columns, rows },
    hub: hubFrom(catalogue),
  });
  let text = '';
  let first = 0;
  for (const line of lines) {
    first = simulation.steps.length;
    text = '';
    simulation.submit({ at: simulation.now() + PAUSE, kind: 'line', line });
    simulation.settle();
    // The prompt and the line itself are the shell's; the client's own streams are the others.
    for (const { event } of simulation.steps.slice(first))
      if (event.type === 'output.written' && event.stream !== 'tty') text += event.text;
  }
  return {
    ...(await screenAfter(text, columns, rows)),
    exitCode: simulation.world().terminal.lastExitCode,
    requests: requestsOf(simulation.steps.slice(first)),
  };
}

/** The screen that the real client leaves, at a terminal that `script` makes. */
export async function screenOfReal(one: ScreenCase, binary: string): Promise<Screen> {
  const { columns, rows, lines } = one;
  const home = mkdtempSync(join(tmpdir(), 'belowdeck-'));
  const socket = join(home, 'docker.sock');
  const { server, simulation } = createEngine({ seed: SEED, epoch: EPOCH, repeatable: true });
  await new Promise<void>((listening) => server.listen(socket, listening));
  const env = {
    HOME: home,
    DOCKER_HOST: `unix://${socket}`,
    PATH: `${dirname(binary)}:/usr/bin:/bin`,
    TERM: 'xterm',
  };
  let first = 0;
  let result = { stdout: '', stderr: '', exitCode: -1 };
  try {
    for (const line of lines) {
      simulation.submit({ at: simulation.now() + PAUSE, kind: 'advance' });
      first = simulation.steps.length;
      const atTerminal = `stty cols ${columns} rows ${rows}; exec ${line}`;
      result = await execute('script', ['-qec', atTerminal, '/dev/null'], env, 'silent');
    }
    return {
      ...(await screenAfter(result.stdout, columns, rows)),
      exitCode: result.exitCode,
      requests: requestsOf(simulation.steps.slice(first)),
    };
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Whether this computer has what makes a terminal for another program. */
export const hasScript = existsSync('/usr/bin/script');

async function screenAfter(
  text: string,
  cols: number,
  rows: number,
): Promise<Pick<Screen, 'lines' | 'cursor'>> {
  const terminal = new xterm.Terminal({ cols, rows, scrollback: 1000, allowProposedApi: true });
  await new Promise<void>((written) => terminal.write(text, written));
  const { active } = terminal.buffer;
  const lines = Array.from(
    { length: active.length },
    (_, row) => active.getLine(row)?.translateToString(true) ?? '',
  );
  while (lines.at(-1) === '') lines.pop();
  const cursor = [active.cursorX, active.baseY + active.cursorY] as const;
  terminal.dispose();
  return { lines, cursor };
}
