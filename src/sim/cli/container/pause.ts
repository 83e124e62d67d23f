import type { Procedure } from '../../procedure.ts';
import { call } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import type { Given } from '../command.ts';
import { forEachName } from './each.ts';

/** `docker pause`: the processes of containers stand still. */
export const pause = (io: CommandIo, given: Given): Procedure<number> =>
  forEachName(io, given.args, (name) => call(io, 'POST', `/containers/${name}/pause`));

/** `docker unpause`: they go on. */
export const unpause = (io: CommandIo, given: Given): Procedure<number> =>
  forEachName(io, given.args, (name) => call(io, 'POST', `/containers/${name}/unpause`));
