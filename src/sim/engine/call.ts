import { answer, type Connection } from '../exchange.ts';
import type { Machine } from '../machine.ts';
import type { Procedure } from '../procedure.ts';
import type { Json } from '../spec.ts';

/** One API call, taken apart: what stood in the path, the query, and the body as JSON (null without one). */
export interface Call {
  readonly machine: Machine;
  readonly connection: Connection;
  readonly params: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  readonly body: { readonly [key: string]: Json };
}

/** An API call's behaviour: it answers, and then it is over. */
export type Handler = (call: Call) => Procedure;

/** Headers that the daemon gives with every answer (docker 28.2.2). */
export const daemonHeaders: Readonly<Record<string, string>> = {
  'Api-Version': '1.50',
  'Docker-Experimental': 'false',
  Ostype: 'linux',
  Server: 'Docker/28.2.2 (linux)',
};

const jsonHeaders = { ...daemonHeaders, 'Content-Type': 'application/json' };

/** Answers with JSON as Go's encoder writes it: one line. */
export function* answerJson(call: Call, status: number, value: Json): Procedure {
  yield* answerEncoded(call, status, `${JSON.stringify(value)}\n`);
}

/** Answers with JSON that is text already, its line end with it. */
export function* answerEncoded(call: Call, status: number, json: string): Procedure {
  yield* answer(call.connection, status, jsonHeaders, json);
}

/** Answers with nothing but a status: 204, 304. */
export function* answerEmpty(call: Call, status: number): Procedure {
  yield* answer(call.connection, status, daemonHeaders, '');
}

/** Answers with an error in the daemon's words. */
export function* answerError(call: Call, status: number, message: string): Procedure {
  yield* answerJson(call, status, { message });
}

/** Begins a streamed answer; the head goes out at once. */
export function* beginStream(call: Call, contentType: string, status = 200, more = {}): Procedure {
  yield* answer(
    call.connection,
    status,
    { ...daemonHeaders, 'Content-Type': contentType, ...more },
    'streams',
  );
}

/** Whether a query flag is on: `1`, `true`, as Go's handlers read it. */
export function isSet(call: Call, name: string): boolean {
  const value = (call.query[name] ?? '').trim().toLowerCase();
  return !['', '0', 'no', 'false', 'none'].includes(value);
}
