import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn } from '../command.ts';
import { nameProblem } from './container-name.ts';

/** `docker rm`: containers go, with their writable layers. With -f one that is not there is no failure. */
export function* rm(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const force = isOn(given, 'force');
  const query = [
    force ? 'force=1' : '',
    isOn(given, 'link') ? 'link=1' : '',
    isOn(given, 'volumes') ? 'v=1' : '',
  ]
    .filter((part) => part !== '')
    .join('&');
  const problems: string[] = [];
  let failed = false;
  for (const name of given.args) {
    const id = name.replace(/^\/+|\/+$/g, '');
    const blank = id === '' ? 'container name cannot be empty' : nameProblem(id);
    if (blank !== null) {
      problems.push(blank);
      failed = true;
      continue;
    }
    const reply = yield* call(io, 'DELETE', `/containers/${id}${query ? `?${query}` : ''}`);
    if (reply.status < 400) {
      yield* io.stdout(`${name}\n`);
      continue;
    }
    problems.push(errorText(reply));
    if (!(force && reply.status === 404)) failed = true;
  }
  if (problems.length > 0) yield* io.stderr(`${problems.join('\n')}\n`);
  return failed ? 1 : 0;
}
