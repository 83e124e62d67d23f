import type { Procedure } from '../../procedure.ts';
import { call } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import type { Given } from '../command.ts';
import { forEachName } from './each.ts';
import { statusCode } from './run.ts';

/** `docker wait`: prints the exit code of each, once it has one. */
export const wait = (io: CommandIo, given: Given): Procedure<number> =>
  forEachName(
    io,
    given.args,
    (name) => call(io, 'POST', `/containers/${name}/wait`),
    (_name, reply) => `${statusCode(reply.body)}\n`,
  );
