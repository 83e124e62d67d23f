import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import type { Given } from '../command.ts';
import { nameProblem } from './container-name.ts';

/** What was done to a file, by the API's number for it: modified, added, deleted. */
const letters: readonly string[] = ['C', 'A', 'D'];

/** `docker diff`: what a container has changed of its image's files. */
export function* diff(io: CommandIo, given: Given): Procedure<number> {
  const name = given.args[0] ?? '';
  if (name === '') {
    yield* io.stderr('Container name cannot be empty\n');
    return 1;
  }
  yield* ping(io);
  const blank = nameProblem(name);
  if (blank !== null) {
    yield* io.stderr(`${blank}\n`);
    return 1;
  }
  const reply = yield* call(io, 'GET', `/containers/${name.trim()}/changes`);
  if (reply.status >= 400) {
    yield* io.stderr(`${errorText(reply)}\n`);
    return 1;
  }
  const changes = (JSON.parse(reply.body) ?? []) as readonly {
    readonly Path: string;
    readonly Kind: number;
  }[];
  for (const { Path, Kind } of changes) yield* io.stdout(`${letters[Kind] ?? ''} ${Path}\n`);
  return 0;
}
