import { fullName, parseReference, withDefaultTag } from '../../image/reference.ts';
import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, listOf, textOf } from '../command.ts';
import { escapeQuery } from '../query-escape.ts';
import { nameProblem } from './container-name.ts';

/** `docker commit`: an image out of a container and what it has written; prints the image's id. */
export function* commit(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  const [name = '', wanted = ''] = given.args;
  const named = nameOf(wanted);
  const problem = nameProblem(name) ?? (typeof named === 'string' ? named : null);
  if (problem !== null || typeof named === 'string') {
    yield* io.stderr(`${problem}\n`);
    return 1;
  }
  const pairs: readonly (readonly [string, string])[] = [
    ['author', textOf(given, 'author')],
    ...listOf(given, 'change').map((change) => ['changes', change] as const),
    ['comment', textOf(given, 'message')],
    ['container', name.trim()],
    ...(isOn(given, 'pause') ? [] : [['pause', '0'] as const]),
    ['repo', named.repository],
    ['tag', named.tag],
  ];
  const query = pairs.map(([key, value]) => `${key}=${escapeQuery(value)}`).join('&');
  const reply = yield* call(io, 'POST', `/commit?${query}`);
  if (reply.status >= 400) {
    yield* io.stderr(`${errorText(reply)}\n`);
    return 1;
  }
  const { Id } = JSON.parse(reply.body) as { readonly Id: string };
  yield* io.stdout(`${Id}\n`);
  return 0;
}

/** Repository and tag of the new image's name, both '' without one; the client's sentence when it is none. */
function nameOf(text: string): { readonly repository: string; readonly tag: string } | string {
  if (text === '') return { repository: '', tag: '' };
  const parsed = parseReference(text);
  if (!parsed.ok) return parsed.message;
  if (parsed.reference.digest !== null) return 'refusing to create a tag with a digest reference';
  const reference = withDefaultTag(parsed.reference);
  return { repository: fullName(reference), tag: reference.tag ?? '' };
}
