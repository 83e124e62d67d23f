import { detachKeysOf } from '../detach-keys.ts';
import type { Procedure } from '../procedure.ts';
import { attachContainer } from './attach.ts';
import { answerError, type Call } from './call.ts';

/** `POST /containers/{id}/attach` after a look at the keys that are to detach. */
export function* attachWithKeys(call: Call): Procedure {
  const { detachKeys = '' } = call.query;
  if (detachKeys !== '' && detachKeysOf(detachKeys) === null)
    return yield* answerError(call, 400, `Invalid detach keys (${detachKeys}) provided`);
  yield* attachContainer(call);
}
