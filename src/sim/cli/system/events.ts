import { emit, type Procedure } from '../../procedure.ts';
import { eachLine, errorText, open, ping, readBody, readHead } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, listOf, textOf } from '../command.ts';
import { filtersQuery } from '../filters.ts';
import { eventLine, eventTemplate } from '../format/event-format.ts';
import { timestampOf } from '../parse/timestamp.ts';
import { escapeQuery } from '../query-escape.ts';

/** `docker events`: what the daemon tells, a line for each, until a moment or for ever. */
export function* events(io: CommandIo, given: Given): Procedure<number> {
  const compiled = eventTemplate(textOf(given, 'format'));
  if (!compiled.ok) {
    yield* io.stderr(`Error parsing format: ${compiled.error}\n`);
    return 64;
  }
  yield* ping(io);
  const now = (io.machine.epoch + io.machine.now()) / 1000;
  const times: string[] = [];
  for (const flag of ['since', 'until']) {
    const time = timestampOf(textOf(given, flag), now);
    if (typeof time !== 'string') {
      yield* io.stderr(`${time.problem}\n`);
      return 1;
    }
    if (time !== '') times.push(`${flag}=${escapeQuery(time)}`);
  }
  const query = [filtersQuery(listOf(given, 'filter')), ...times].filter((part) => part !== '').join('&');
  const connection = yield* open(io, 'GET', query === '' ? '/events' : `/events?${query}`);
  const head = yield* readHead(connection);
  if (head.status >= 400) {
    yield* io.stderr(`${errorText({ ...head, body: yield* readBody(connection) })}\n`);
    return 1;
  }
  yield emit({ type: 'command.moved', invocation: io.invocation, to: 'streaming' });
  let problem: string | null = null;
  yield* eachLine(connection, function* (line) {
    if (problem !== null) return;
    const shown = eventLine(line, compiled.template);
    if (shown.ok) yield* io.stdout(shown.text);
    else problem = shown.error;
  });
  if (problem === null) return 0;
  yield* io.stderr(`Error parsing format: ${problem}\n`);
  return 64;
}
