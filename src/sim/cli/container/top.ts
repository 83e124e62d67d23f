import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { fail } from '../fail.ts';
import type { Given } from '../command.ts';
import { alignColumns } from '../format/tabwriter.ts';
import { escapeQuery } from '../query-escape.ts';
import { nameProblem } from './container-name.ts';

/** `docker top`: the processes of a container, as ps on the host shows them. */
export function* top(io: CommandIo, given: Given): Procedure<number> {
  const [name = '', ...options] = given.args;
  yield* ping(io);
  const blank = nameProblem(name);
  if (blank !== null) return yield* fail(io, blank);
  const query = options.length > 0 ? `?ps_args=${escapeQuery(options.join(' '))}` : '';
  const reply = yield* call(io, 'GET', `/containers/${name.trim()}/top${query}`);
  if (reply.status >= 400) return yield* fail(io, errorText(reply));
  const { Titles = [], Processes = [] } = JSON.parse(reply.body) as {
    readonly Titles?: readonly string[];
    readonly Processes?: readonly (readonly string[])[];
  };
  const lines = [Titles, ...(Processes ?? [])].map((row) => `${row.join('\t')}\n`);
  yield* io.stdout(alignColumns(lines.join(''), { minWidth: 20, padding: 3 }));
  return 0;
}
