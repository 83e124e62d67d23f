import { errorText as errnoText } from '../../kernel/errno.ts';
import { stat, writeFile } from '../../kernel/files.ts';
import { parentOf } from '../../kernel/overlay.ts';
import { absolute } from '../../kernel/path.ts';
import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import { type Given, textOf } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { fail } from '../fail.ts';
import { nameProblem } from './container-name.ts';
import { clientPlace } from './client-place.ts';

/** `docker export`: a container's files as a tar archive, into a file or a pipe. */
export function* exportFiles(io: CommandIo, given: Given): Procedure<number> {
  const { machine } = io;
  const name = given.args[0] ?? '';
  const output = textOf(given, 'output');
  if (output === '' && io.tty)
    return yield* fail(io, 'cowardly refusing to save to a terminal. Use the -o flag or redirect');
  const { pid, cwd } = clientPlace(io);
  const whole = absolute(output, cwd);
  if (output !== '') {
    const folder = output.includes('/') ? parentOf(output) : '.';
    const found = stat(machine, pid, absolute(folder, cwd));
    if (!found.ok)
      return yield* fail(
        io,
        `failed to export container: invalid output path: stat ${folder}: ${errnoText[found.error].toLowerCase()}`,
      );
    const there = stat(machine, pid, whole);
    if (there.ok && there.value.node.type === 'dir')
      return yield* fail(io, 'failed to export container: cannot write to a directory');
  }
  yield* ping(io);
  const blank = nameProblem(name);
  if (blank !== null) return yield* fail(io, blank);
  const reply = yield* call(io, 'GET', `/containers/${name.trim()}/export`);
  if (reply.status >= 400) return yield* fail(io, errorText(reply));
  if (output === '') yield* io.stdout(reply.body);
  else {
    const error = yield* writeFile(machine, pid, whole, reply.body);
    if (error) return yield* fail(io, `open ${output}: ${errnoText[error].toLowerCase()}`);
  }
  return 0;
}
