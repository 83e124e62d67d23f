import type { Procedure } from '../../procedure.ts';
import type { Json } from '../../spec.ts';
import { call, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, textOf } from '../command.ts';
import { renderPaths } from '../format/json-path.ts';

/** Where an object may be found, in the order in which the client looks. */
const places: readonly { readonly type: string; readonly path: (name: string) => string }[] = [
  { type: 'container', path: (name) => `/containers/${name}/json` },
  { type: 'image', path: (name) => `/images/${name}/json` },
  { type: 'network', path: (name) => `/networks/${name}` },
  { type: 'volume', path: (name) => `/volumes/${name}` },
  { type: 'plugin', path: (name) => `/plugins/${name}/json` },
];

/** `docker inspect`: the daemon's own words about an object, indented, or what a template takes out of them. */
export function* inspect(io: CommandIo, given: Given): Procedure<number> {
  yield* ping(io);
  return yield* inspectIn(io, given, textOf(given, 'type'));
}

/** The same for one kind of object: `docker container inspect`, `docker image inspect`. */
export function* inspectIn(io: CommandIo, given: Given, type: string): Procedure<number> {
  const format = textOf(given, 'format');
  const found: string[] = [];
  const problems: string[] = [];
  for (const name of given.args) {
    const body = yield* find(io, name, type);
    if (body === null) problems.push(`Error: No such ${type === '' ? 'object' : type}: ${name}`);
    else found.push(body);
  }
  const shown = show(found, format);
  yield* io.stdout(shown.text);
  if (shown.problem !== '') problems.push(shown.problem);
  if (problems.length === 0) return 0;
  yield* io.stderr(`${problems.join('\n')}\n`);
  return 1;
}

function* find(io: CommandIo, name: string, type: string): Procedure<string | null> {
  for (const place of places) {
    if (type !== '' && type !== place.type) continue;
    const reply = yield* call(io, 'GET', place.path(name));
    if (reply.status < 400) return reply.body;
  }
  return null;
}

function show(
  bodies: readonly string[],
  format: string,
): { readonly text: string; readonly problem: string } {
  if (format === '' || format === 'json') {
    const objects = bodies.map((body) => JSON.parse(body) as Json);
    if (format === 'json') return { text: `${JSON.stringify(objects)}\n`, problem: '' };
    return { text: `${JSON.stringify(objects, null, 4)}\n`, problem: '' };
  }
  let text = '';
  for (const body of bodies) {
    const rendered = renderPaths(format, JSON.parse(body) as Json);
    if (!rendered.ok) return { text: `${text}\n`, problem: rendered.error };
    text += `${rendered.text}\n`;
  }
  return { text, problem: '' };
}
