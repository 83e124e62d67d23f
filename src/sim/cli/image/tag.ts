import { fullName, parseReference, withDefaultTag } from '../../image/reference.ts';
import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import type { Given } from '../command.ts';
import { escapeQuery } from '../query-escape.ts';

/** `docker tag`: says nothing when it went well. */
export function* tag(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const [source = '', target = ''] = given.args;
  for (const name of [source, target]) {
    const parsed = parseReference(name);
    if (parsed.ok) continue;
    const problem = `Error parsing reference: ${JSON.stringify(name)} is not a valid repository/tag`;
    yield* io.stderr(`${problem}: ${parsed.message}\n`);
    return 1;
  }
  const parsed = parseReference(target);
  if (!parsed.ok || parsed.reference.digest !== null) {
    yield* io.stderr('refusing to create a tag with a digest reference\n');
    return 1;
  }
  const reference = withDefaultTag(parsed.reference);
  const query = `repo=${escapeQuery(fullName(reference))}&tag=${escapeQuery(reference.tag ?? '')}`;
  const reply = yield* call(io, 'POST', `/images/${source}/tag?${query}`);
  if (reply.status < 400) return 0;
  yield* io.stderr(`${errorText(reply)}\n`);
  return 1;
}
