import { escapeQuery } from '../query-escape.ts';
import { familiarString, parseReference, withDefaultTag } from '../../image/reference.ts';
import type { Procedure } from '../../procedure.ts';
import { call, errorText } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, textOf } from '../command.ts';
import { type PullProblem, pullImage } from '../pull-image.ts';
import { type Refused, refuse } from './config/refused.ts';
import type { CreateBody } from './attached.ts';

/** A created container, or the sentence that says why there is none. */
export type Created =
  | { readonly ok: true; readonly id: string; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Reads `--platform`. */
export type PlatformOf = (
  text: string,
) => { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

const policies = ['always', 'missing', 'never', ''];
const imageId = /^[a-f0-9]{64}$/;

/** A `--pull` that is none, which is found out before the client says anything to the daemon; else null. */
export function pullPolicyProblem(given: Given): Refused | null {
  const policy = textOf(given, 'pull');
  if (policies.includes(policy)) return null;
  return refuse(`invalid pull option: '${policy}': must be one of "always", "missing" or "never"`);
}

/** Creates a container and, when the daemon has no such image, pulls it and asks again. */
export function* createContainer(
  io: CommandIo,
  given: Given,
  body: CreateBody,
  platformOf?: PlatformOf,
): Procedure<Created> {
  const image = given.args[0] ?? '';
  const parsed = parseReference(image);
  if (!parsed.ok && !imageId.test(image)) return { ok: false, message: parsed.message };
  const policy = textOf(given, 'pull');
  const platform = textOf(given, 'platform');
  const asked = platform === '' ? null : platformOf?.(platform);
  if (asked?.ok === false)
    return { ok: false, message: `error parsing specified platform: ${asked.problem}` };
  const quiet = isOn(given, 'quiet');
  // An image's id alone is no name that a registry knows.
  const pull = function* (): Procedure<PullProblem> {
    if (!parsed.ok) return null;
    return yield* pullImage(io, parsed.reference, { platform, show: quiet ? null : io.stderr });
  };
  if (policy === 'always') {
    const problem = yield* pull();
    if (problem) return { ok: false, message: problem };
  }
  const query = [
    ['name', textOf(given, 'name')],
    ['platform', asked?.text],
  ].flatMap(([key, value]) => (value ? [`${key}=${escapeQuery(value)}`] : []));
  const create = () =>
    call(io, 'POST', `/containers/create${query.length > 0 ? `?${query.join('&')}` : ''}`, body);
  let reply = yield* create();
  if (reply.status === 404 && parsed.ok && policy === 'missing') {
    if (!quiet)
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

/** What the client says to a command line that it refuses, beside the sentence. */
export function* sayRefused(io: CommandIo, command: string, refused: Refused): Procedure<number> {
  yield* io.stderr(`docker: ${refused.refused}\n\nRun 'docker ${command} --help' for more information\n`);
  return 125;
}
