import { allParts } from './all-parts.ts';
import type { Platform } from './desktop.ts';
import type { SimEvent } from './event.ts';
import type { Connection, HttpRequest } from './exchange.ts';
import type { AppDevice, AppName } from './kernel/app.ts';
import type { Machine } from './machine.ts';
import type { Millis } from './names.ts';
import { powerOn } from './power-on.ts';
import type { Hub } from './registry/hub.ts';
import type { Signal } from './spec.ts';
import type { World } from './world.ts';

/** One fact, when it happened, and everything as it was right after it. */
export interface Step {
  readonly seq: number;
  readonly at: Millis;
  readonly event: SimEvent;
  readonly world: World;
}

/** All that a machine is told from outside. Together with its options it is the whole run. */
export type Input = {
  readonly at: Millis;
  /** Deliver after this many steps, where several fall into one millisecond. */
  readonly after?: number;
} & (
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'signal'; readonly signal: Signal }
  | { readonly kind: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly kind: 'request'; readonly request: HttpRequest }
  /** An app of the host is told to read a file or to fetch a page. */
  | { readonly kind: 'app'; readonly app: AppName; readonly device: AppDevice }
  /** The browser is told to open an address. */
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'advance' }
);

export interface SimulationOptions {
  /** Linux, where it is not given. */
  readonly platform?: Platform;
  readonly seed: number;
  /** Unix time in ms at virtual time 0. */
  readonly epoch: number;
  readonly terminal: { readonly isTty: boolean; readonly columns: number; readonly rows: number };
  readonly hub: Hub;
}

/** Why the simulation stands: the prompt is back, it waits for someone outside, or it reached a bound. */
export type Settled = 'prompt' | 'waiting' | 'bounded';

/** How far a stretch may run ahead of the last input: virtual ms, and steps. */
export interface Stretch {
  readonly ms: Millis;
  readonly steps: number;
}

export interface Simulation {
  readonly initial: World;
  /** Grows as it runs; what is in it never changes. */
  readonly steps: readonly Step[];
  readonly machine: Machine;
  readonly now: () => Millis;
  readonly world: () => World;
  /** Lets time pass up to the input's moment and delivers it there. A request gives its connection. */
  readonly submit: (input: Input) => Connection | null;
  /** Runs on until the prompt is back or nothing more happens by itself, within the stretch. */
  readonly settle: (stretch?: Stretch) => Settled;
  /** Runs what is due up to a moment, for servers whose clock is driven from outside. */
  readonly advance: (to: Millis) => void;
  /** When the next thing falls due by itself, or null. */
  readonly nextDue: () => Millis | null;
  /** Lets the clock jump to the next thing due and does what is due then; false when nothing is. */
  readonly step: () => boolean;
}

/** A whole machine that has just been switched on. Same options and inputs, same steps, byte for byte. */
export function createSimulation(options: SimulationOptions): Simulation {
  return powerOn(options, allParts);
}
