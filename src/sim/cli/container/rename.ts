import { escapeQuery } from '../query-escape.ts';
import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import type { Given } from '../command.ts';

/** `docker rename`: says nothing when it went well. */
export function* rename(io: CommandIo, given: Given): Procedure<number> {
  const [from = '', to = ''] = given.args.map((name) => name.trim());
  if (from === '' || to === '') {
    yield* io.stderr('Error: Neither old nor new names may be empty\n');
    return 1;
  }
  yield* ping(io);
  const reply = yield* call(io, 'POST', `/containers/${from}/rename?name=${escapeQuery(to)}`);
  if (reply.status < 400) return 0;
  yield* io.stderr(`${errorText(reply)}\nError: failed to rename container named ${from}\n`);
  return 1;
}
