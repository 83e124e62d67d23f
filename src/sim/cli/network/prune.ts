import { CLOSED } from '../../channel.ts';
import { type Procedure, take } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, listOf } from '../command.ts';
import { filtersQuery } from '../filters.ts';

const WARNING = `WARNING! This will remove all custom networks not used by at least one container.
Are you sure you want to continue? [y/N] `;

/** `docker network prune`: asks first, then prints which are gone. */
export function* prune(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  if (!isOn(given, 'force')) {
    yield* io.stdout(WARNING);
    const typed = io.tty ? yield* take(io.tty.input) : CLOSED;
    if (typed === CLOSED || typed.trim().toLowerCase() !== 'y') return 0;
  }
  const query = filtersQuery(listOf(given, 'filter'));
  const reply = yield* call(io, 'POST', `/networks/prune${query === '' ? '' : `?${query}`}`);
  if (reply.status >= 400) {
    yield* io.stderr(`${errorText(reply)}\n`);
    return 1;
  }
  const gone: readonly string[] = JSON.parse(reply.body).NetworksDeleted ?? [];
  if (gone.length > 0) yield* io.stdout(`Deleted Networks:\n${gone.map((name) => `${name}\n`).join('')}\n`);
  return 0;
}
