import type { Procedure } from '../../procedure.ts';
import type { Given } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { copyFrom } from './copy-from.ts';
import { copyTo } from './copy-to.ts';

/** `CONTAINER:PATH`; a local path that begins with `/` or `.` may have a colon in it, and has no container. */
function parted(word: string): { readonly container: string; readonly path: string } {
  const colon = word.indexOf(':');
  const container = word.slice(0, Math.max(0, colon));
  if (word.startsWith('/') || colon < 0 || container.startsWith('.')) return { container: '', path: word };
  return { container, path: word.slice(colon + 1) };
}

/** `docker cp`: files out of a container or into it, through a tar archive. */
export function* copy(io: CommandIo, given: Given): Procedure<number> {
  const [source = '', destination = ''] = given.args;
  const [from, to] = [parted(source), parted(destination)];
  const refuse = function* (text: string): Procedure<number> {
    yield* io.stderr(`${text}\n`);
    return 1;
  };
  if (source === '') return yield* refuse('source can not be empty');
  if (destination === '') return yield* refuse('destination can not be empty');
  if (from.container !== '' && to.container !== '')
    return yield* refuse('copying between containers is not supported');
  if (from.container === '' && to.container === '')
    return yield* refuse('must specify at least one container source');
  const problem = yield* from.container !== ''
    ? copyFrom(io, given, from.container, from.path, to.path)
    : copyTo(io, given, to.container, from.path, to.path);
  return problem === null ? 0 : yield* refuse(problem);
}
