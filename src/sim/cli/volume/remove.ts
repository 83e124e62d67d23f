import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn } from '../command.ts';

/** `docker volume rm`: volumes go, with all that is in them. */
export function* volumeRemove(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const query = isOn(given, 'force') ? '?force=1' : '';
  const problems: string[] = [];
  for (const name of given.args) {
    if (name.trim() === '') {
      problems.push('invalid volume name or ID: value is empty');
      continue;
    }
    const reply = yield* call(io, 'DELETE', `/volumes/${name}${query}`);
    if (reply.status >= 400) problems.push(errorText(reply));
    else yield* io.stdout(`${name}\n`);
  }
  if (problems.length > 0) yield* io.stderr(`${problems.join('\n')}\n`);
  return problems.length > 0 ? 1 : 0;
}
