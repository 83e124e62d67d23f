import { CLOSED } from '../../channel.ts';
import { type Procedure, take } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, listOf } from '../command.ts';
import { filtersQuery } from '../filters.ts';
import { humanSize } from '../format/human-size.ts';

const ANONYMOUS = 'WARNING! This will remove anonymous local volumes not used by at least one container.';
const ALL = 'WARNING! This will remove all local volumes not used by at least one container.';

/** `docker volume prune`: volumes that no container has. */
export function* volumePrune(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const all = isOn(given, 'all');
  const filters = listOf(given, 'filter');
  if (all && filters.some((text) => text.split('=')[0] === 'all')) {
    yield* io.stderr('conflicting options: cannot specify both --all and --filter all=1\n');
    return 1;
  }
  if (!isOn(given, 'force') && !(yield* isSure(io, all ? ALL : ANONYMOUS))) return 0;
  const query = filtersQuery([...filters, ...(all ? ['all=true'] : [])]);
  const reply = yield* call(io, 'POST', `/volumes/prune${query === '' ? '' : `?${query}`}`);
  if (reply.status >= 400) {
    yield* io.stderr(`${errorText(reply)}\n`);
    return 1;
  }
  const { VolumesDeleted, SpaceReclaimed } = JSON.parse(reply.body) as {
    readonly VolumesDeleted: readonly string[] | null;
    readonly SpaceReclaimed: number;
  };
  const gone = VolumesDeleted ?? [];
  if (gone.length > 0) yield* io.stdout(`Deleted Volumes:\n${gone.join('\n')}\n\n`);
  yield* io.stdout(`Total reclaimed space: ${humanSize(SpaceReclaimed)}\n`);
  return 0;
}

/** Asks at the terminal; only a y means yes. Where there is nobody to answer, the answer is no. */
function* isSure(io: CommandIo, warning: string): Procedure<boolean> {
  yield* io.stdout(`${warning}\nAre you sure you want to continue? [y/N] `);
  if (!io.tty) return false;
  const answer = yield* take(io.tty.input);
  return answer !== CLOSED && answer.trim().toLowerCase() === 'y';
}
