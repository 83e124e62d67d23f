import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { fail } from '../fail.ts';
import { type Given, isOn, textOf } from '../command.ts';
import { formatHistory, type HistoryItem } from '../format/history-format.ts';
import { readPlatform } from '../parse/platform-value.ts';
import { platformQuery } from '../platform-query.ts';

/** `docker history`: the steps that an image was made in. */
export function* history(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const named = textOf(given, 'platform');
  const read = named === '' ? null : readPlatform(named);
  if (read?.ok === false) return yield* fail(io, `invalid platform: ${read.problem}`);
  const query = read ? `?${platformQuery('platform', read.platform)}` : '';
  const reply = yield* call(io, 'GET', `/images/${given.args[0] ?? ''}/history${query}`);
  if (reply.status >= 400) {
    yield* io.stderr(`${errorText(reply)}\n`);
    return 1;
  }
  const formatted = formatHistory(JSON.parse(reply.body) as readonly HistoryItem[], {
    format: textOf(given, 'format'),
    trunc: !isOn(given, 'no-trunc'),
    quiet: isOn(given, 'quiet'),
    human: isOn(given, 'human'),
    nowSeconds: (io.machine.epoch + io.machine.now()) / 1000,
  });
  yield* formatted.ok ? io.stdout(formatted.text) : io.stderr(`${formatted.error}\n`);
  return formatted.ok ? 0 : 1;
}
