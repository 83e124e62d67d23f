import { fullName, fullString, parseReference, withDefaultTag } from '../../image/reference.ts';
import type { Procedure } from '../../procedure.ts';
import { ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, textOf } from '../command.ts';
import { pullImage } from '../pull-image.ts';

/** `docker pull`: an image into this computer's store, whether or not an older one of the name is there. */
export function* pull(io: CommandIo, given: Given): Procedure<number> {
  const parsed = parseReference(given.args[0] ?? '');
  const all = isOn(given, 'all-tags');
  if (!parsed.ok) {
    yield* io.stderr(`${parsed.message}\n`);
    return 1;
  }
  const { reference } = parsed;
  const { tag, digest } = reference;
  if (all && (tag !== null || digest !== null)) {
    yield* io.stderr("tag can't be used with --all-tags/-a\n");
    return 1;
  }
  const quiet = isOn(given, 'quiet');
  const isBare = tag === null && digest === null && !all;
  if (!quiet && isBare) yield* io.stdout('Using default tag: latest\n');
  yield* ping(io);
  const problem = yield* pullImage(io, reference, {
    platform: textOf(given, 'platform'),
    show: quiet ? null : io.stdout,
    all,
  });
  if (problem) {
    yield* io.stderr(`${problem}\n`);
    return 1;
  }
  yield* io.stdout(`${all ? fullName(reference) : fullString(withDefaultTag(reference))}\n`);
  return 0;
}
