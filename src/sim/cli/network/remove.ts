import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { nameProblem } from '../container/container-name.ts';
import { type Given, isOn } from '../command.ts';

/** `docker network rm`: prints each that is gone, goes on after one that could not go. */
export function* removeNetworks(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  let failed = false;
  for (const name of given.args) {
    const blank = nameProblem(name, 'network');
    if (blank !== null) {
      yield* io.stderr(`${blank}\n`);
      failed = true;
      continue;
    }
    // The client wants to warn of a network that a swarm is entered by; here there is none.
    yield* call(io, 'GET', `/networks/${name}`);
    const reply = yield* call(io, 'DELETE', `/networks/${name}`);
    if (reply.status < 400) {
      yield* io.stdout(`${name}\n`);
      continue;
    }
    if (isOn(given, 'force') && reply.status === 404) continue;
    yield* io.stderr(`${errorText(reply)}\n`);
    failed = true;
  }
  if (failed) yield* io.stderr('exit status 1\n');
  return failed ? 1 : 0;
}
