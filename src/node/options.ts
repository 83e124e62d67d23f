import { parseArgs } from 'node:util';

/** What the Node commands are told on their command line. */
export interface Options {
  readonly seed: number;
  readonly epoch: number;
  readonly socket: string | null;
  readonly port: number | null;
  readonly json: boolean;
  /** True when a seed was given: then time is virtual and the run can be repeated. */
  readonly repeatable: boolean;
}

/** Unix ms at which a repeatable machine is switched on, unless told otherwise. */
export const DEFAULT_EPOCH = Date.UTC(2026, 0, 15, 9, 0, 0);

/** Reads the options, or says in one line what is wrong with them. */
export function optionsOf(words: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        seed: { type: 'string' },
        epoch: { type: 'string' },
        socket: { type: 'string' },
        port: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const whole = (name: string, text: string | undefined): number | null => {
      if (text === undefined) return null;
      if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number, not ${text}`);
      return Number(text);
    };
    const seed = whole('seed', values.seed);
    return {
      seed: seed ?? 1,
      epoch: whole('epoch', values.epoch) ?? (seed === null ? Date.now() : DEFAULT_EPOCH),
      socket: values.socket ?? null,
      port: whole('port', values.port),
      json: values.json,
      repeatable: seed !== null,
    };
  } catch (error) {
    return `belowdeck: ${error instanceof Error ? error.message : String(error)}\n\n`;
  }
}
