import { escapeQuery } from '../query-escape.ts';
import type { Procedure } from '../../procedure.ts';
import { call } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, textOf } from '../command.ts';
import { forEachName } from './each.ts';

/** `docker kill`: a signal, KILL unless another is named. */
export const kill = (io: CommandIo, given: Given): Procedure<number> => {
  const signal = textOf(given, 'signal');
  const query = signal === '' ? '' : `?signal=${escapeQuery(signal)}`;
  return forEachName(io, given.args, (name) => call(io, 'POST', `/containers/${name}/kill${query}`));
};
