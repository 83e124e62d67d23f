import { catalogue } from '../../src/content/images/catalogue.ts';
import { hubFrom } from '../../src/sim/registry/hub-from.ts';
import { createSimulation, type Simulation } from '../../src/sim/simulate.ts';
import { median } from './median.ts';

/** One line of the table: how many whole lines a second, the median of the runs, and what is to be reached. */
export interface LinesRow {
  readonly what: string;
  readonly reach: number;
  readonly perSecond: number;
  /** Slowest and fastest run. */
  readonly least: number;
  readonly most: number;
  /** The same for each second of the processor's time, which a busy machine changes less; the median. */
  readonly perProcessorSecond: number;
}

/**
 * How often each is measured; the median counts. The runs before them only warm the engine up, and are not counted: it
 * goes on compiling what is used most for about fifteen of them. The first is a third as fast as the tenth.
 */
const RUNS = 7;
const WARM_UP = 15;
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
  const processorRates: number[] = [];
  for (let i = -WARM_UP; i < RUNS; i++) {
    const simulation = machine();
    run(simulation, line);
    const begun = performance.now();
    const used = process.cpuUsage();
    for (let n = 0; n < lines; n++) if (run(simulation, line) === 0) throw new Error(`${line} wrote nothing`);
    const ended = performance.now();
    const { user, system } = process.cpuUsage(used);
    if (i < 0) continue;
    rates.push((lines / (ended - begun)) * 1000);
    processorRates.push((lines / (user + system)) * 1_000_000);
  }
  rates.sort((a, b) => a - b);
  const at = (index: number): number => Math.round(rates[index] ?? 0);
  return {
    what,
    reach,
    perSecond: at(RUNS >> 1),
    least: at(0),
    most: at(RUNS - 1),
    perProcessorSecond: Math.round(median(processorRates)),
  };
}

const rows: readonly LinesRow[] = [
  measure('docker ps', 'docker ps', 5000, 1000),
  // --rm, so that there are ten containers before every one of them
  measure('docker run, cached', 'docker run --rm hello-world', 500, 150),
];
process.stdout.write(JSON.stringify(rows));
