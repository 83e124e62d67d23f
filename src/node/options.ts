import { isIP } from 'node:net';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What the Node commands are told on their command line. */
export interface Options {
  readonly seed: number;
  /** Unix ms at which the machine is switched on. */
  readonly epoch: number;
  readonly socket: string | null;
  readonly port: number | null;
  /** Whether the page is served beside the engine, and where; null for the usual port and 127.0.0.1. */
  readonly stage: boolean;
  readonly stagePort: number | null;
  readonly stageHost: string | null;
  readonly json: boolean;
  readonly help: boolean;
  /** True when a seed was given: then time is virtual and the run can be repeated. */
  readonly repeatable: boolean;
}

/** The Node commands. */
export type NodeCommand = 'engine' | 'terminal' | 'hub';

/** Unix ms at which a machine off the wall clock is switched on, unless told otherwise. */
const DEFAULT_EPOCH = Date.UTC(2026, 0, 15, 9, 0, 0);

const known: Readonly<Record<NodeCommand, readonly string[]>> = {
  engine: ['socket', 'port', 'seed', 'epoch', 'stage', 'stage-port', 'stage-host', 'help'],
  terminal: ['seed', 'epoch', 'json', 'help'],
  hub: ['port', 'help'],
};
const kinds: NonNullable<ParseArgsConfig['options']> = {
  seed: { type: 'string' },
  epoch: { type: 'string' },
  socket: { type: 'string' },
  port: { type: 'string' },
  stage: { type: 'boolean' },
  'stage-port': { type: 'string' },
  'stage-host': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

/** Reads the options of a command, or says in one line what is wrong with them. */
export function optionsOf(command: NodeCommand, words: readonly string[]): Options | string {
  try {
    return read(command, words);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // parseArgs goes on to explain how to pass words that begin with a dash; here there are none.
    return `belowdeck ${command}: ${message.split(/\. To specify|\n/)[0]}`;
  }
}

function read(command: NodeCommand, words: readonly string[]): Options {
  const options = Object.fromEntries(
    known[command].flatMap((name) => {
      const kind = kinds[name];
      return kind === undefined ? [] : [[name, kind] as const];
    }),
  );
  const { values } = parseArgs({ args: [...words], options });
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const whole = (name: string, most: number): number | null => {
    const value = text(name);
    if (value === null) return null;
    if (!/^\d+$/.test(value) || Number(value) > most)
      throw new Error(`--${name} takes a whole number up to ${most}, not '${value}'`);
    return Number(value);
  };
  const seed = whole('seed', 2 ** 32 - 1);
  const socket = text('socket');
  const port = whole('port', 65_535);
  if (socket === '') throw new Error('--socket takes a path');
  if (socket !== null && port !== null) throw new Error('--socket and --port exclude each other');
  const stage = values.stage === true;
  const stagePort = whole('stage-port', 65_535);
  const stageHost = text('stage-host');
  if (!stage && (stagePort !== null || stageHost !== null))
    throw new Error('--stage-port and --stage-host need --stage');
  if (stageHost !== null && isIP(stageHost) === 0)
    throw new Error(`--stage-host takes an IP address of this computer, not '${stageHost}'`);
  return {
    seed: seed ?? 1,
    epoch:
      whole('epoch', Number.MAX_SAFE_INTEGER) ??
      (command === 'engine' && seed === null ? Date.now() : DEFAULT_EPOCH),
    socket,
    port,
    stage,
    stagePort,
    stageHost,
    json: values.json === true,
    help: values.help === true,
    repeatable: seed !== null,
  };
}
