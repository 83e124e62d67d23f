import { type Channel, createChannel, send } from '../../channel.ts';
import { emit, type Procedure, sleep, spawn, take } from '../../procedure.ts';
import { call, eachLine, errorText, open, ping, readBody, readHead } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { fail } from '../fail.ts';
import { type Given, isOn, textOf } from '../command.ts';
import { filtersQuery } from '../filters.ts';
import { formatStats, type StatsEntry } from '../format/stats-format.ts';
import { nameProblem } from './container-name.ts';
import { statsEntry, unknownEntry } from './stats-entry.ts';

/** Between two pictures, in ms. */
const TICK = 500;

/** One row: the last that was heard of a container, or why nothing is heard. */
interface Row {
  readonly container: string;
  entry: StatsEntry;
  error: string | null;
  heard: boolean;
}

/** All rows, in order, and where each says that it has heard something for the first time. */
interface Table {
  readonly rows: Row[];
  readonly heard: Channel<null>;
  readonly streams: boolean;
}

/** `docker stats`: what containers use, drawn anew twice a second, or once with --no-stream. */
export function* stats(io: CommandIo, given: Given): Procedure<number> {
  const format = textOf(given, 'format');
  const trunc = !isOn(given, 'no-trunc');
  const table: Table = {
    rows: [],
    heard: createChannel('first stats'),
    streams: !isOn(given, 'no-stream'),
  };
  yield* ping(io);
  const blank = given.args.map((name) => nameProblem(name)).find((problem) => problem !== null);
  if (blank !== undefined) return yield* fail(io, blank ?? '');
  const all = given.args.length === 0;
  const problem = all ? yield* watchAll(io, table, isOn(given, 'all')) : null;
  if (problem !== null) return yield* fail(io, problem);
  for (const name of given.args) yield* follow(io, table, name);
  // Each row has something to show before the first picture.
  for (const _row of [...table.rows]) yield* take(table.heard);
  const errors = all ? [] : table.rows.flatMap(({ error }) => error ?? []);
  if (errors.length > 0) return yield* fail(io, errors.join('\n'));
  if (table.streams) yield emit({ type: 'command.moved', invocation: io.invocation, to: 'streaming' });
  for (;;) {
    if (table.streams) yield sleep(TICK);
    const formatted = formatStats(
      table.rows.map(({ entry }) => entry),
      format,
      trunc,
    );
    if (!formatted.ok) return yield* fail(io, formatted.error);
    yield* io.stdout(table.streams ? picture(formatted.text) : formatted.text);
    if (!table.streams) break;
  }
  return 0;
}

/** From the upper left corner, each line cleared to its end, and all below it. The real client writes it twice. */
function picture(text: string): string {
  const home = `\x1b[H${text}`;
  const lines = home.split('\n').map((line) => `${line} \x1b[K\n`);
  return `${home}${lines.join('')}\x1b[J`;
}

/** Listens to the daemon's events, then follows all containers that there are. */
function* watchAll(io: CommandIo, table: Table, stopped: boolean): Procedure<string | null> {
  const events = yield* open(io, 'GET', `/events?${filtersQuery(['type=container'])}`);
  const head = yield* readHead(events);
  if (head.status >= 400) return errorText({ ...head, body: yield* readBody(events) });
  const reply = yield* call(io, 'GET', `/containers/json${stopped ? '?all=1' : ''}`);
  if (reply.status >= 400) return errorText(reply);
  const found = JSON.parse(reply.body) as readonly { readonly Id: string }[];
  for (const { Id } of found) yield* follow(io, table, Id.slice(0, 12));
  if (table.streams) yield* spawn('events', comeAndGo(io, table, stopped, events));
  return null;
}

function* comeAndGo(
  io: CommandIo,
  table: Table,
  stopped: boolean,
  events: Parameters<typeof eachLine>[0],
): Procedure {
  yield* eachLine(events, function* (line) {
    const { Action, Actor } = JSON.parse(line) as {
      readonly Action: string;
      readonly Actor: { readonly ID: string };
    };
    const id = Actor.ID.slice(0, 12);
    if (Action === 'start' || (stopped && Action === 'create')) yield* follow(io, table, id);
    const at = table.rows.findIndex(({ container }) => container === id);
    if (at >= 0 && (Action === 'destroy' || (!stopped && Action === 'die'))) table.rows.splice(at, 1);
  });
}

/** One more row, unless there is one of that name. */
function* follow(io: CommandIo, table: Table, container: string): Procedure {
  if (table.rows.some((row) => row.container === container)) return;
  const row: Row = { container, entry: unknownEntry(container), error: null, heard: false };
  table.rows.push(row);
  yield* spawn(`stats of ${container}`, collect(io, table, row));
}

function* collect(io: CommandIo, table: Table, row: Row): Procedure {
  const { container } = row;
  const stream = table.streams ? 1 : 0;
  const connection = yield* open(io, 'GET', `/containers/${container}/stats?stream=${stream}`);
  const head = yield* readHead(connection);
  if (head.status >= 400) row.error = errorText({ ...head, body: yield* readBody(connection) });
  else
    yield* eachLine(connection, function* (line) {
      row.entry = statsEntry(container, line);
      hear(table, row);
      // Nothing to wait for: the row is there to be drawn.
      yield sleep(0);
    });
  if (table.streams || row.error !== null) row.entry = { ...row.entry, valid: false };
  if (row.entry.name === '' && table.streams) row.error ??= 'EOF';
  hear(table, row);
}

/** Says once that there is something to show. */
function hear(table: Table, row: Row): void {
  if (!row.heard) send(table.heard, null);
  row.heard = true;
}
