import { catalogue } from '../../src/content/images/catalogue.ts';
import { hubFrom } from '../../src/sim/registry/hub-from.ts';
import { createSimulation, type Simulation } from '../../src/sim/simulate.ts';

/** One line of the table: how many whole lines a second, the median of the runs, and what is to be reached. */
export interface LinesRow {
  readonly what: string;
  readonly reach: number;
  readonly perSecond: number;
  /** Slowest and fastest run. */
  readonly least: number;
  readonly most: number;
}

const RUNS = 7;
const EPOCH = 1_768_467_600_000;

/** A machine with ten containers, five of them running, and hello-world in its store. */
function machine(): Simulation {
  const simulation = createSimulation({
    seed: 1,
    epoch: EPOCH,
    terminal: { isTty: false, columns: 80, rows: 24 },
    hub: hubFrom(catalogue),
  });
  for (let i = 0; i < 5; i++) {
    run(simulation, `docker run -d --name running-${i} busybox sleep 1000000`);
    run(simulation, `docker create --name made-${i} hello-world`);
  }
  return simulation;
}

/** From the text of a line to the bytes that it writes. */
function run(simulation: Simulation, line: string): number {
  const first = simulation.steps.length;
  simulation.submit({ at: simulation.now() + 10, kind: 'line', line });
  if (simulation.settle() !== 'prompt') throw new Error(`${line} does not end`);
  let bytes = 0;
  for (let i = first; i < simulation.steps.length; i++) {
    const event = simulation.steps[i]?.event;
    if (event?.type === 'output.written') bytes += event.text.length;
  }
  return bytes;
}

function measure(what: string, line: string, reach: number, lines: number): LinesRow {
  const rates: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const simulation = machine();
    run(simulation, line);
    const begun = performance.now();
    for (let n = 0; n < lines; n++) if (run(simulation, line) === 0) throw new Error(`${line} wrote nothing`);
    rates.push((lines / (performance.now() - begun)) * 1000);
  }
  rates.sort((a, b) => a - b);
  const at = (index: number): number => Math.round(rates[index] ?? 0);
  return { what, reach, perSecond: at(RUNS >> 1), least: at(0), most: at(RUNS - 1) };
}

/** Measures whole lines simulated in Node on a machine with ten containers, each the median of seven runs. */
export function measureLines(): readonly LinesRow[] {
  return [
    measure('docker ps', 'docker ps', 5000, 2000),
    // --rm, so that there are ten containers before every one of them
    measure('docker run, cached', 'docker run --rm hello-world', 500, 300),
  ];
}

/** The rows as a table in Markdown. */
export function linesTable(rows: readonly LinesRow[]): string {
  const shown = rows.map(
    ({ what, reach, perSecond, least, most }) =>
      `| ${what} | ≥ ${reach} a second | ${perSecond} a second (${least} to ${most}) |\n`,
  );
  return `| line | reach | median of ${RUNS} |\n|---|---|---|\n${shown.join('')}`;
}

if (process.argv[1]?.endsWith('lines.ts')) process.stdout.write(linesTable(measureLines()));
