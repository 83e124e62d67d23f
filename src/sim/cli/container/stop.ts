import { escapeQuery } from '../query-escape.ts';
import type { Procedure } from '../../procedure.ts';
import { call } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, numberIn, textOf } from '../command.ts';
import { forEachName } from './each.ts';

const ending =
  (verb: 'stop' | 'restart') =>
  (io: CommandIo, given: Given): Procedure<number> => {
    const query = new Map<string, string>();
    if (textOf(given, 'signal') !== '') query.set('signal', textOf(given, 'signal'));
    if (given.changed.has('timeout')) query.set('t', String(numberIn(given, 'timeout')));
    const text = [...query].map(([key, value]) => `${key}=${escapeQuery(value)}`).join('&');
    return forEachName(io, given.args, (name) =>
      call(io, 'POST', `/containers/${name}/${verb}${text ? `?${text}` : ''}`),
    );
  };

/** `docker stop`: asks politely, and after a while insists. */
export const stop = ending('stop');

/** `docker restart`: the same, and then a start. */
export const restart = ending('restart');
