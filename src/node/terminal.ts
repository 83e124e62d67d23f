import { createInterface } from 'node:readline';
import { catalogue } from '../content/images/catalogue.ts';
import { hubFrom } from '../sim/registry/hub-from.ts';
import { isUnfinished } from '../sim/shell/unfinished.ts';
import { createSimulation, type Step } from '../sim/simulate.ts';
import type { Options } from './options.ts';

/** Virtual ms between the end of one line and the start of the next. */
const PAUSE = 1000;

/** One command line and what it gave. */
export interface LineResult {
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** A line with the steps that the machine took for it. */
export interface LineRun {
  readonly result: LineResult;
  readonly steps: readonly Step[];
}

/** A machine that takes one line after the other, without a browser and without a terminal. */
export interface LineRunner {
  readonly run: (line: string) => LineRun;
  /** Lets virtual ms pass. */
  readonly pass: (ms: number) => void;
}

/** A machine that has just been switched on. `pause` is how long, in virtual ms, people take between two lines. */
export function createLineRunner(options: Pick<Options, 'seed' | 'epoch'>, pause = PAUSE): LineRunner {
  const simulation = createSimulation({
    seed: options.seed,
    epoch: options.epoch,
    terminal: { isTty: false, columns: 80, rows: 24 },
    hub: hubFrom(catalogue),
  });
  return {
    run: (command) => {
      const first = simulation.steps.length;
      const output = { stdout: '', stderr: '' };
      simulation.submit({ at: simulation.now() + pause, kind: 'line', line: command });
      if (simulation.settle() !== 'prompt') {
        // Nobody is there to press a key: what would wait for ever is ended as Ctrl-C ends it.
        simulation.submit({ at: simulation.now(), kind: 'signal', signal: 'INT' });
        simulation.settle();
      }
      const steps = simulation.steps.slice(first);
      for (const { event } of steps) {
        if (event.type === 'output.written' && event.stream !== 'tty') output[event.stream] += event.text;
      }
      const { lastExitCode } = simulation.world().terminal;
      return { result: { command, ...output, exitCode: lastExitCode }, steps };
    },
    pass: (ms) => {
      simulation.submit({ at: simulation.now() + ms, kind: 'advance' });
    },
  };
}

/** `belowdeck terminal`: commands from standard input, each of one line or more; the exit code is that of the last. */
export async function runTerminal(options: Options): Promise<void> {
  const { run } = createLineRunner(options);
  const give = (command: string): void => {
    const { result } = run(command);
    if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    else {
      process.stdout.write(result.stdout);
      process.stderr.write(result.stderr);
    }
    process.exitCode = result.exitCode;
  };
  let command = '';
  for await (const line of createInterface({ input: process.stdin })) {
    command += line;
    const isMore = isUnfinished(command);
    if (!isMore && command.trim() !== '') give(command);
    command = isMore ? `${command}\n` : '';
  }
  if (command !== '') give(command);
}
