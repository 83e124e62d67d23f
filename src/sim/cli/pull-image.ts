import { escapeQuery } from './query-escape.ts';
import { fullName, type Reference } from '../image/reference.ts';
import type { Procedure } from '../procedure.ts';
import { errorText, eachLine, open, readBody, readHead } from './api.ts';
import type { CommandIo } from './command-io.ts';
import { createPullRenderer } from './format/pull-progress.ts';

/** How a pull ended: null when all is well, else the sentence to show. */
export type PullProblem = string | null;

/** How a pull is asked for and shown. */
export interface PullOptions {
  /** `os/arch`, '' for the daemon's own. */
  readonly platform: string;
  /** Where its progress goes, null for nowhere. */
  readonly show: ((text: string) => Procedure) | null;
  /** All tags of the repository. */
  readonly all?: boolean;
}

/** `POST /images/create`, showing its progress on one of the two streams. */
export function* pullImage(
  io: CommandIo,
  reference: Reference,
  { platform, show, all = false }: PullOptions,
): Procedure<PullProblem> {
  const tag = all ? null : (reference.digest ?? reference.tag ?? 'latest');
  const query = [
    `fromImage=${escapeQuery(fullName(reference))}`,
    platform === '' ? '' : `platform=${escapeQuery(platform.toLowerCase())}`,
    tag === null ? '' : `tag=${escapeQuery(tag)}`,
  ].filter((part) => part !== '');
  const connection = yield* open(io, 'POST', `/images/create?${query.join('&')}`, null, {
    'X-Registry-Auth': 'e30=',
  });
  const head = yield* readHead(connection);
  if (head.status >= 400) return errorText({ ...head, body: yield* readBody(connection) });
  const renderer = createPullRenderer({ tty: io.tty !== null, columns: io.tty?.columns ?? 80 });
  let problem: PullProblem = null;
  yield* eachLine(connection, function* (line) {
    const message = JSON.parse(line) as Parameters<typeof renderer.render>[0] & { readonly error?: string };
    if (message.error !== undefined) problem = message.error;
    else if (show) yield* show(renderer.render(message));
  });
  return problem;
}
