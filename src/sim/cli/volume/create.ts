import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, listOf, textOf } from '../command.ts';
import { inOrder } from '../container/config/in-order.ts';
import { pairsOf } from '../container/config/modes.ts';

/** `docker volume create`: a volume; without a name the daemon chooses one. */
export function* volumeCreate(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  if (given.changed.has('name') && given.args.length > 0) {
    yield* io.stderr(
      'conflicting options: cannot specify a volume-name through both --name and as a positional arg\n',
    );
    return 1;
  }
  const name = given.args[0] ?? textOf(given, 'name');
  const driver = textOf(given, 'driver');
  const options = inOrder(pairsOf(listOf(given, 'opt')));
  const labels = inOrder(pairsOf(listOf(given, 'label')));
  const some = (values: object): boolean => Object.keys(values).length > 0;
  const reply = yield* call(io, 'POST', '/volumes/create', {
    ...(driver === '' ? {} : { Driver: driver }),
    ...(some(options) ? { DriverOpts: options } : {}),
    ...(some(labels) ? { Labels: labels } : {}),
    ...(name === '' ? {} : { Name: name }),
  });
  if (reply.status >= 400) {
    yield* io.stderr(`${errorText(reply)}\n`);
    return 1;
  }
  const made = JSON.parse(reply.body) as { readonly Name: string };
  yield* io.stdout(`${made.Name}\n`);
  return 0;
}
