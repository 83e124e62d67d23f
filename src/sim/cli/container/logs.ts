import { escapeQuery } from '../query-escape.ts';
import { CLOSED } from '../../channel.ts';
import { emit, type Procedure, take } from '../../procedure.ts';
import { call, errorText, open, ping, readBody, readHead } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { nameProblem } from './container-name.ts';
import { timestampOf } from '../parse/timestamp.ts';
import { type Given, isOn, textOf } from '../command.ts';

/** `docker logs`: what a container has written so far and, with -f, what it goes on to write. */
export function* logs(io: CommandIo, given: Given): Procedure<number> {
  const name = given.args[0] ?? '';
  yield* ping(io);
  const blank = nameProblem(name);
  if (blank !== null) {
    yield* io.stderr(`${blank}\n`);
    return 1;
  }
  const found = yield* call(io, 'GET', `/containers/${name}/json`);
  if (found.status >= 400) {
    yield* io.stderr(`${errorText(found)}\n`);
    return 1;
  }
  const { Id } = JSON.parse(found.body) as { readonly Id: string };
  const now = (io.machine.epoch + io.machine.now()) / 1000;
  const since = timestampOf(textOf(given, 'since'), now);
  const until = timestampOf(textOf(given, 'until'), now);
  for (const [flag, time] of [
    ['since', since],
    ['until', until],
  ] as const) {
    if (typeof time === 'string') continue;
    yield* io.stderr(`invalid value for "${flag}": ${time.problem}\n`);
    return 1;
  }
  const query = [
    isOn(given, 'details') ? 'details=1' : '',
    isOn(given, 'follow') ? 'follow=1' : '',
    since === '' ? '' : `since=${since}`,
    'stderr=1',
    'stdout=1',
    `tail=${escapeQuery(textOf(given, 'tail'))}`,
    isOn(given, 'timestamps') ? 'timestamps=1' : '',
    until === '' ? '' : `until=${until}`,
  ];
  const connection = yield* open(
    io,
    'GET',
    `/containers/${Id}/logs?${query.filter((part) => part !== '').join('&')}`,
  );
  const head = yield* readHead(connection);
  if (head.status >= 400) {
    yield* io.stderr(`${errorText({ ...head, body: yield* readBody(connection) })}\n`);
    return 1;
  }
  yield emit({ type: 'command.moved', invocation: io.invocation, to: 'streaming' });
  for (;;) {
    const part = yield* take(connection.downstream);
    if (part === CLOSED) return 0;
    if (part.part === 'data') yield* part.stream === 'stderr' ? io.stderr(part.text) : io.stdout(part.text);
  }
}
