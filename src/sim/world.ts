import type { Invocation } from './cli/invocation.ts';
import type { Desktop } from './desktop.ts';
import type { Engine } from './engine/state.ts';
import type { Exchange } from './exchange.ts';
import type { Hardware, Kernel } from './kernel/state.ts';
import type { ExchangeId, InvocationId } from './names.ts';
import type { Runtime } from './runtime/state.ts';
import type { Servers } from './server-state.ts';

/** The terminal on the desk. `foreground` is true from a submitted line until the prompt is back. */
export interface Terminal {
  readonly isTty: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly mode: 'cooked' | 'raw';
  readonly foreground: boolean;
  readonly lastExitCode: number;
}

/** One Linux machine with Docker on it. On a Mac or on Windows it is a virtual one. */
export interface Host {
  readonly hostname: string;
  /** The computer around the virtual machine; null where Linux has the computer to itself. */
  readonly desktop: Desktop | null;
  readonly engine: Engine;
  readonly runtime: Runtime;
  readonly kernel: Kernel;
  readonly hardware: Hardware;
}

/** Everything that exists at one moment. Plain, immutable, JSON-safe; only `apply` makes the next one. */
export interface World {
  readonly seed: number;
  /** How many of each kind have been made so far; ids come from the number. */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly terminal: Terminal;
  readonly invocations: Readonly<Record<InvocationId, Invocation>>;
  readonly exchanges: Readonly<Record<ExchangeId, Exchange>>;
  /** What the daemon and the registry are doing. */
  readonly servers: Servers;
  readonly host: Host;
  /** Repositories and tags that the hub holds: full name to tags. */
  readonly hub: Readonly<Record<string, readonly string[]>>;
}
