import type { ImageSummary } from '../../engine/api-types.ts';
import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, listOf, textOf } from '../command.ts';
import { filtersQuery } from '../filters.ts';
import { formatImages } from '../format/image-format.ts';

/** `docker images`: what the store on this computer holds. */
export function* images(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const besideTree = ['quiet', 'no-trunc', 'digests', 'format'].find((flag) => given.changed.has(flag));
  if (isOn(given, 'tree') && besideTree !== undefined) {
    const flag = besideTree === 'digests' ? 'show-digest' : besideTree;
    yield* io.stderr(`--${flag} is not yet supported with --tree\n`);
    return 1;
  }
  const named = given.args[0] ? [`reference=${given.args[0]}`] : [];
  const query = [
    isOn(given, 'all') ? 'all=1' : '',
    filtersQuery([...listOf(given, 'filter'), ...named]),
  ].filter((part) => part !== '');
  const reply = yield* call(io, 'GET', `/images/json${query.length > 0 ? `?${query.join('&')}` : ''}`);
  if (reply.status >= 400) {
    yield* io.stderr(`${errorText(reply)}\n`);
    return 1;
  }
  const formatted = formatImages(JSON.parse(reply.body) as readonly ImageSummary[], {
    format: textOf(given, 'format'),
    trunc: !isOn(given, 'no-trunc'),
    quiet: isOn(given, 'quiet'),
    digests: isOn(given, 'digests'),
    nowSeconds: (io.machine.epoch + io.machine.now()) / 1000,
  });
  if (!formatted.ok) {
    yield* io.stderr(`${formatted.error}\n`);
    return 1;
  }
  yield* io.stdout(formatted.text);
  return 0;
}
