import type { CommandIo } from './command-io.ts';
import type { FlagValue } from './command.ts';
import { plainBody } from './plain-body.ts';
import { run } from './container/run.ts';
import type { Procedure } from '../procedure.ts';

/** The flags of `docker run` whose value is not nothing where they are not given. A test holds it to the flag table. */
export const unsaid: Readonly<Record<string, FlagValue>> = {
  'disable-content-trust': true,
  'health-interval': '0s',
  'health-start-interval': '0s',
  'health-start-period': '0s',
  'health-timeout': '0s',
  'memory-swappiness': -1,
  pull: 'missing',
  restart: 'no',
  'sig-proxy': true,
};

/** The docker client where all that it is asked is `run IMAGE`: no flag to read, nothing to be wrong. */
export function* plainRun(io: CommandIo, argv: readonly string[]): Procedure<number> {
  const [image = ''] = argv.slice(-1);
  const given = { args: [image], flags: unsaid, changed: new Set<string>() };
  return yield* run(io, given, (_given, _attached, console) => plainBody(image, console));
}
