import type { Procedure } from '../procedure.ts';
import { errorText, eachLine, open, readBody, readHead } from './api.ts';
import type { CommandIo } from './command-io.ts';
import { createPullRenderer } from './format/pull-progress.ts';

/** How a pull ended: null when all is well, else the sentence to show. */
export type PullProblem = string | null;

/**
 * `POST /images/create`, showing its progress on one of the two streams.
 *
 * @param repository the full name without tag, `docker.io/library/alpine`
 */
export function* pullImage(
  io: CommandIo,
  repository: string,
  tag: string,
  show: ((text: string) => Procedure) | null,
): Procedure<PullProblem> {
  const path = `/images/create?fromImage=${encodeURIComponent(repository)}&tag=${encodeURIComponent(tag)}`;
  const connection = yield* open(io, 'POST', path, null, { 'X-Registry-Auth': 'e30=' });
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
