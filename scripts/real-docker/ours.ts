import { catalogue } from '../../src/content/images/catalogue.ts';
import type { Connection } from '../../src/sim/exchange.ts';
import { hubFrom } from '../../src/sim/registry/hub-from.ts';
import { createSimulation, type Simulation } from '../../src/sim/simulate.ts';
import type { Outcome, Step } from './case.ts';

/** 2026-01-15T09:00:00Z */
export const EPOCH = 1_768_467_600_000;
/** Virtual ms between two steps. */
export const PAUSE = 1000;

const hub = hubFrom(catalogue);

function machine(isTty: boolean): Simulation {
  return createSimulation({ seed: 1, epoch: EPOCH, terminal: { isTty, columns: 80, rows: 24 }, hub });
}

/** What the steps since `first` wrote, a terminal's newlines made plain again unless it is the terminal that counts. */
function written(simulation: Simulation, first: number, isTty: boolean) {
  const output = { stdout: '', stderr: '', all: '' };
  for (const { event } of simulation.steps.slice(first)) {
    if (event.type !== 'output.written') continue;
    output.all += event.text;
    if (event.stream === 'tty') continue;
    output[event.stream] += isTty ? event.text.replaceAll('\r\n', '\n') : event.text;
  }
  return output;
}

function runLine(simulation: Simulation, line: string, keys: readonly string[]): void {
  simulation.submit({ at: simulation.now() + PAUSE, kind: 'line', line });
  let settled = simulation.settle();
  for (const text of keys) {
    simulation.submit({ at: simulation.now() + 100, kind: 'keys', keys: text });
    settled = simulation.settle({ ms: 600, steps: 20_000 });
  }
  if (settled === 'prompt') return;
  simulation.settle();
  if (simulation.world().terminal.foreground) throw new Error(`${line} does not end`);
}

/** Whatever has arrived on a connection, as text. */
function received(connection: Connection | null): string {
  let text = '';
  for (const part of connection?.downstream.queue ?? []) if (part.part === 'data') text += part.text;
  return text;
}

function events(simulation: Simulation, begun: number): string {
  const seconds = (ms: number) => ((EPOCH + ms) / 1000).toFixed(3);
  const path = `/v1.50/events?since=${seconds(begun)}&until=${seconds(simulation.now())}`;
  const request = { method: 'GET', path, headers: {}, body: null };
  const connection = simulation.submit({ at: simulation.now(), kind: 'request', request });
  simulation.advance(simulation.now() + 10);
  return received(connection);
}

/** Runs a case with our own client and our own daemon, in this process. */
export function runOurs(steps: readonly Step[]): readonly Outcome[] {
  const atTerminal = steps.some((step) => typeof step !== 'string' && ('keys' in step || 'stdin' in step));
  const simulation = machine(atTerminal);
  runLine(simulation, 'docker pull -q busybox', []);
  simulation.advance(simulation.now() + PAUSE);
  const begun = simulation.now();
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const first = simulation.steps.length;
    if (typeof step !== 'string' && 'pause' in step) simulation.advance(simulation.now() + step.pause);
    else if (typeof step !== 'string' && 'events' in step)
      outcomes.push({ line: 'events', stdout: events(simulation, begun), stderr: '', exitCode: 0 });
    else if (typeof step !== 'string' && 'keys' in step) {
      runLine(simulation, `docker ${step.line}`, step.keys);
      // What a pseudo-terminal shows is everything but the prompts and the line of our own shell.
      const shown = written(simulation, first, true).all;
      const stdout = shown.slice(shown.indexOf('\r\n') + 2, shown.lastIndexOf('$ '));
      const exitCode = simulation.world().terminal.lastExitCode;
      outcomes.push({ line: step.line, stdout, stderr: '', exitCode });
    } else {
      const onHost = typeof step !== 'string' && 'host' in step;
      const line = typeof step === 'string' ? step : 'host' in step ? step.host : step.line;
      // Somebody types the text and ends it with Ctrl-D.
      const keys = typeof step === 'string' || 'host' in step ? [] : [`${step.stdin}\x04`];
      runLine(simulation, onHost ? line : `docker ${line}`, keys);
      const { stdout, stderr } = written(simulation, first, atTerminal);
      outcomes.push({ line, stdout, stderr, exitCode: simulation.world().terminal.lastExitCode });
    }
  }
  return outcomes;
}
