import type { Procedure } from '../../procedure.ts';
import { call } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn } from '../command.ts';
import { forEachName } from '../container/each.ts';

/** `docker rmi`: a name goes, and with the last name the image. */
export const rmi = (io: CommandIo, given: Given): Procedure<number> => {
  const query = [isOn(given, 'force') ? 'force=1' : '', isOn(given, 'no-prune') ? 'noprune=1' : '']
    .filter((part) => part !== '')
    .join('&');
  return forEachName(
    io,
    given.args,
    (name) => call(io, 'DELETE', `/images/${name}${query ? `?${query}` : ''}`),
    (_name, reply) =>
      (JSON.parse(reply.body) as readonly { readonly Untagged?: string; readonly Deleted?: string }[])
        .map((entry) => (entry.Deleted ? `Deleted: ${entry.Deleted}\n` : `Untagged: ${entry.Untagged}\n`))
        .join(''),
  );
};
