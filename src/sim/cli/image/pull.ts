import { parseReference } from '../../image/reference.ts';
import type { Procedure } from '../../procedure.ts';
import { ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn } from '../command.ts';
import { pullImage } from '../pull-image.ts';

/** `docker pull`: an image into this computer's store, whether or not an older one of the name is there. */
export function* pull(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const name = given.args[0] ?? '';
  const parsed = parseReference(name);
  if (!parsed.ok) {
    yield* io.stderr(`${parsed.message}\n`);
    return 1;
  }
  const { domain, path, tag, digest } = parsed.reference;
  const quiet = isOn(given, 'quiet');
  if (!quiet && tag === null && digest === null) yield* io.stdout('Using default tag: latest\n');
  const wanted = digest ?? tag ?? 'latest';
  const problem = yield* pullImage(io, `${domain}/${path}`, wanted, quiet ? null : io.stdout);
  if (problem) {
    yield* io.stderr(`${problem}\n`);
    return 1;
  }
  yield* io.stdout(`${domain}/${path}${digest ? `@${digest}` : `:${wanted}`}\n`);
  return 0;
}
