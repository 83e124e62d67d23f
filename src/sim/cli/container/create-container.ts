import { familiarString, parseReference, withDefaultTag } from '../../image/reference.ts';
import type { Procedure } from '../../procedure.ts';
import { call, errorText } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, textOf } from '../command.ts';
import { pullImage } from '../pull-image.ts';
import { createBody } from './create-body.ts';

/** A created container, or the sentence that says why there is none. */
export type Created =
  | { readonly ok: true; readonly id: string; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Creates a container and, when the daemon has no such image, pulls it and asks again: `docker run` and `docker create`. */
export function* createContainer(
  io: CommandIo,
  given: Given,
  attach: { readonly stdin: boolean; readonly output: boolean },
): Procedure<Created> {
  const image = given.args[0] ?? '';
  const parsed = parseReference(image);
  if (!parsed.ok) return { ok: false, message: parsed.message };
  const policy = textOf(given, 'pull');
  if (!['always', 'missing', 'never', ''].includes(policy))
    return {
      ok: false,
      message: `invalid pull option: '${policy}': must be one of "always", "missing" or "never"`,
    };
  const { domain, path, tag } = parsed.reference;
  const pull = () =>
    pullImage(io, `${domain}/${path}`, tag ?? 'latest', isOn(given, 'quiet') ? null : io.stderr);
  if (policy === 'always') {
    const problem = yield* pull();
    if (problem) return { ok: false, message: problem };
  }
  const body = createBody(given, attach, io.tty ? [io.tty.rows, io.tty.columns] : [0, 0]);
  const name = textOf(given, 'name');
  const create = () =>
    call(io, 'POST', `/containers/create${name ? `?name=${encodeURIComponent(name)}` : ''}`, body);
  let reply = yield* create();
  if (reply.status === 404 && policy !== 'never' && policy !== 'always') {
    if (!isOn(given, 'quiet'))
      yield* io.stderr(
        `Unable to find image '${familiarString(withDefaultTag(parsed.reference))}' locally\n`,
      );
    const problem = yield* pull();
    if (problem) return { ok: false, message: problem };
    reply = yield* create();
  }
  if (reply.status >= 400) return { ok: false, message: errorText(reply) };
  const answer = JSON.parse(reply.body) as {
    readonly Id: string;
    readonly Warnings: readonly string[] | null;
  };
  return { ok: true, id: answer.Id, warnings: answer.Warnings ?? [] };
}
