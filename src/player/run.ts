import type { Platform } from '../sim/desktop.ts';
import { powerOn } from '../sim/power-on.ts';
import type { Input, Settled, Simulation, Stretch } from '../sim/simulate.ts';
import type { Supply } from './supply.ts';

/** All that is kept of a machine: replaying it brings the machine back, step for step. */
export interface Run {
  /** Linux, where it is not given. */
  readonly platform?: Platform;
  readonly seed: number;
  /** Unix ms at virtual time 0. */
  readonly epoch: number;
  readonly columns: number;
  readonly rows: number;
  readonly inputs: readonly Input[];
}

/** A run brought to life: its machine, after how many steps each input was delivered, and why it stands. */
export interface LiveRun {
  readonly run: Run;
  readonly simulation: Simulation;
  readonly deliveredAfter: readonly number[];
  readonly settled: Settled;
}

/** How far the machine runs ahead of the playhead: an hour for a sleep, a few thousand steps for an endless loop. */
const STRETCH: Stretch = { ms: 3_600_000, steps: 4_000 };

/**
 * Replays a run and lets it go on until the prompt is back or it waits for someone. Throws a RangeError where it asks
 * for more than a page can hold; one that was alive here is `known` to be no such run.
 */
export function revive(run: Run, { hub, parts }: Pick<Supply, 'hub' | 'parts'>, known = false): LiveRun {
  const { platform = 'linux', seed, epoch, columns, rows } = run;
  const simulation = powerOn({ platform, seed, epoch, hub, terminal: { isTty: true, columns, rows } }, parts);
  const deliveredAfter = run.inputs.map((input) => deliver(simulation, input, known));
  return { run, simulation, deliveredAfter, settled: simulation.settle(STRETCH) };
}

/**
 * The same run with more inputs at its end. The machine is the same object, grown. Where more would happen until an
 * input than a page can hold, less time passes, and the input comes earlier.
 */
export function extended(live: LiveRun, inputs: readonly Input[]): LiveRun {
  const { simulation } = live;
  const delivered = inputs.map((input) => {
    const early = input.after === undefined && !wait(simulation, input.at);
    const given = early ? { ...input, at: simulation.now() } : input;
    simulation.submit(given);
    return { given, after: given.after ?? simulation.steps.length };
  });
  return {
    run: { ...live.run, inputs: [...live.run.inputs, ...delivered.map(({ given }) => given)] },
    simulation,
    deliveredAfter: [...live.deliveredAfter, ...delivered.map(({ after }) => after)],
    settled: live.simulation.settle(STRETCH),
  };
}

/** The run as it was right after a step: inputs delivered later are dropped. */
export function cutAfter(live: LiveRun, seq: number): Run {
  const kept = live.run.inputs.filter((_input, i) => (live.deliveredAfter[i] ?? 0) <= seq);
  return { ...live.run, inputs: kept };
}

function deliver(simulation: Simulation, input: Input, known: boolean): number {
  if (input.after === undefined && !wait(simulation, input.at, known)) throw new RangeError('too many steps');
  simulation.submit(input);
  return input.after ?? simulation.steps.length;
}

/** Virtual ms that pass in one go at least and at most, and how many steps are many for that. */
const SHORTEST = 16;
const LONGEST = 3_600_000;
const MANY_STEPS = 200;
/** The most steps that a run may have, and the most between two of its inputs. */
const MOST_STEPS = 60_000;
const MOST_BETWEEN = 8_000;

/**
 * Between two inputs the machine does what it would by itself: a stretch, then time up to the moment of the second.
 * False where that were too many steps; time has then passed up to there.
 */
function wait(simulation: Simulation, to: number, known = false): boolean {
  simulation.settle(STRETCH);
  const { steps, now } = simulation;
  const most = Math.min(MOST_STEPS, steps.length + MOST_BETWEEN);
  let slice = SHORTEST;
  while (now() < to) {
    const before = steps.length;
    if (before > most && !known) return false;
    simulation.advance(Math.min(to, now() + slice));
    // An endless loop must be stopped in time, and ninety idle days must pass at once.
    const isBusy = steps.length - before > MANY_STEPS;
    slice = isBusy ? Math.max(SHORTEST, slice / 4) : Math.min(LONGEST, slice * 2);
  }
  return true;
}
