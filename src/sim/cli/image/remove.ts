import { readPlatform } from '../parse/platform-value.ts';
import { platformQuery } from '../platform-query.ts';
import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { fail } from '../fail.ts';
import { type Given, isOn, listOf } from '../command.ts';

/** `docker rmi`: a name goes, and with the last name the image. With -f one that is not there is no failure. */
export function* rmi(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const force = isOn(given, 'force');
  const platforms: string[] = [];
  for (const text of listOf(given, 'platform')) {
    const read = readPlatform(text);
    if (!read.ok) return yield* fail(io, read.problem);
    platforms.push(platformQuery('platforms', read.platform));
  }
  const query = [force ? 'force=1' : '', isOn(given, 'no-prune') ? 'noprune=1' : '', ...platforms]
    .filter((part) => part !== '')
    .join('&');
  const problems: string[] = [];
  let failed = false;
  for (const name of given.args) {
    const reply = yield* call(io, 'DELETE', `/images/${name}${query ? `?${query}` : ''}`);
    if (reply.status >= 400) {
      problems.push(errorText(reply));
      if (!force || reply.status !== 404) failed = true;
      continue;
    }
    const entries = JSON.parse(reply.body) as readonly {
      readonly Untagged?: string;
      readonly Deleted?: string;
    }[];
    for (const { Untagged, Deleted } of entries)
      yield* io.stdout(Deleted ? `Deleted: ${Deleted}\n` : `Untagged: ${Untagged}\n`);
  }
  if (problems.length > 0) yield* io.stderr(`${problems.join('\n')}\n`);
  return failed ? 1 : 0;
}
