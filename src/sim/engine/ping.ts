import { answer } from '../exchange.ts';
import type { Procedure } from '../procedure.ts';
import { type Call, daemonHeaders } from './call.ts';

const pingHeaders = {
  ...daemonHeaders,
  'Builder-Version': '2',
  'Cache-Control': 'no-cache, no-store, must-revalidate',
  'Content-Type': 'text/plain; charset=utf-8',
  Pragma: 'no-cache',
  Swarm: 'inactive',
};

/** `HEAD /_ping`: its headers tell the client how to speak. */
export function* ping(call: Call): Procedure {
  yield* answer(call.connection, 200, pingHeaders, call.connection.request.method === 'HEAD' ? '' : 'OK');
}
