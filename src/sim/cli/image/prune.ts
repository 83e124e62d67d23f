import type { Procedure } from '../../procedure.ts';
import { ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, listOf } from '../command.ts';
import { pruneOne } from '../prune.ts';

/** `docker image prune`: images without a name; with -a all that no container is made of. */
export function* imagePrune(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const all = isOn(given, 'all');
  const what = all ? 'all images without at least one container associated to them' : 'all dangling images';
  return yield* pruneOne(io, given, 'images', what, [...listOf(given, 'filter'), `dangling=${!all}`]);
}
