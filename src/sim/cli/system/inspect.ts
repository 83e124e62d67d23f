import type { Procedure } from '../../procedure.ts';
import type { Json } from '../../spec.ts';
import { type ApiReply, call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { fail } from '../fail.ts';
import { type Given, isOn, textOf } from '../command.ts';
import { nameProblem } from '../container/container-name.ts';
import { dockerFuncs } from '../format/template/docker-funcs.ts';
import { type GoType, rawType } from '../format/template/go-type.ts';
import { dynamicValue } from '../format/template/go-value.ts';
import { compileTemplate, type Template } from '../format/template/template.ts';
import { type Platform, readPlatform } from '../parse/platform-value.ts';
import { platformQuery } from '../platform-query.ts';
import { containerType } from './go-types/container-type.ts';
import { imageType } from './go-types/image-type.ts';
import { volumeType } from './go-types/volume-type.ts';
import { networkInspectType } from './go-types/network-inspect-type.ts';

/** What is asked for besides the object. */
interface LookOptions {
  readonly size: boolean;
  readonly platform: Platform | null;
  readonly verbose: boolean;
}

/** A kind of object: where the daemon has it, and the type that the client reads it into, where templates meet it. */
interface Place {
  readonly kind: string;
  readonly path: (name: string, options: LookOptions) => string;
  readonly type: GoType | null;
}

/** In the order in which the client looks. */
const places: readonly Place[] = [
  {
    kind: 'container',
    path: (name, { size }) => `/containers/${name}/json${size ? '?size=1' : ''}`,
    type: containerType,
  },
  {
    kind: 'image',
    path: (name, { platform }) =>
      `/images/${name}/json${platform === null ? '' : `?${platformQuery('platform', platform)}`}`,
    type: imageType,
  },
  {
    kind: 'network',
    path: (name, { verbose }) => `/networks/${name}${verbose ? '?verbose=true' : ''}`,
    type: networkInspectType,
  },
  { kind: 'volume', path: (name) => `/volumes/${name}`, type: volumeType },
  // Whether the daemon is in a swarm decides if these four are looked for; it never is.
  { kind: 'service', path: () => '/info', type: null },
  { kind: 'plugin', path: (name) => `/plugins/${name}/json`, type: null },
];
const kinds = 'config container image network node plugin secret service task volume'.split(' ');

/** An object as the daemon described it. */
interface Found {
  readonly body: string;
  readonly type: GoType | null;
}

/** `docker inspect`: the daemon's own words about an object, indented, or what a template takes out of them. */
export function* inspect(io: CommandIo, given: Given): Procedure<number> {
  const kind = textOf(given, 'type');
  if (given.changed.has('type') && !kinds.includes(kind)) {
    const problem = kind === '' ? 'type is empty' : `unknown type: "${kind}"`;
    const list = kinds.map((each) => `"${each}"`).join(', ');
    yield* io.stderr(`${problem}: must be one of ${list}\n`);
    return 1;
  }
  return yield* inspectIn(io, given, kind);
}

/**
 * The same for one kind of object: `docker container inspect`, `docker image inspect`. Without `hasRaw` a template sees
 * the value as the client knows it and no other.
 */
export function* inspectIn(io: CommandIo, given: Given, kind: string, hasRaw = true): Procedure<number> {
  const format = textOf(given, 'format');
  const isTemplate = format !== '' && format !== 'json';
  const compiled = compileTemplate(isTemplate ? format : '', dockerFuncs);
  if (!compiled.ok) {
    if (!hasRaw) yield* ping(io);
    yield* io.stderr(`template parsing error: ${compiled.error}\n`);
    return 64;
  }
  yield* ping(io);
  const named = textOf(given, 'platform');
  const read = named === '' ? null : readPlatform(named);
  if (read?.ok === false) return yield* fail(io, read.problem);
  const options: LookOptions = {
    size: isOn(given, 'size'),
    platform: read?.platform ?? null,
    verbose: isOn(given, 'verbose'),
  };
  const found: Found[] = [];
  const problems: string[] = [];
  let text = '';
  for (const name of given.args) {
    const object = yield* find(io, name, kind, options);
    if (typeof object === 'string') {
      problems.push(object);
      continue;
    }
    found.push(object);
    if (!isTemplate) continue;
    const shown = render(compiled.template, object, hasRaw);
    if (!shown.ok) {
      problems.push(`template parsing error: ${shown.error}`);
      continue;
    }
    text += `${shown.text}\n`;
  }
  yield* io.stdout(isTemplate ? text || '\n' : objectsText(found, format));
  if (problems.length === 0) return 0;
  yield* io.stderr(`${problems.join('\n')}\n`);
  return 1;
}

/** The object of a name, or the sentence to show when there is none. */
function* find(io: CommandIo, name: string, kind: string, options: LookOptions): Procedure<Found | string> {
  let last: ApiReply | null = null;
  for (const place of places) {
    if (kind !== '' && kind !== place.kind) continue;
    const blank = blankProblem(place.kind, name);
    if (blank !== null) return blank;
    const reply = yield* call(io, 'GET', place.path(name, options));
    if (place.kind === 'service') continue;
    if (reply.status < 400) {
      if (options.size && place.kind !== 'container')
        yield* io.stderr(`WARNING: --size ignored for ${place.kind}\n`);
      return { body: reply.body, type: place.type };
    }
    last = reply;
    if (kind === '' && reply.status !== 404) break;
  }
  if (last !== null && (kind !== '' || last.status !== 404)) return errorText(last);
  return `Error: No such object: ${name}`;
}

/** What the client says to a name with nothing in it, which is no name to ask for. */
function blankProblem(kind: string, name: string): string | null {
  if (kind === 'container' || kind === 'network' || kind === 'volume') return nameProblem(name, kind);
  return kind === 'image' && name === '' ? 'Error: No such image: ' : null;
}

/** A template is tried on the value as the client knows it, then on what the daemon sent, where no key may be missing. */
function render(template: Template, { body, type }: Found, hasRaw: boolean) {
  const data: unknown = JSON.parse(body);
  const typed = type === null ? null : template.execute({ type, data });
  return typed && (typed.ok || !hasRaw)
    ? typed
    : template.execute(dynamicValue(data, rawType), { missingKey: 'error' });
}

function objectsText(found: readonly Found[], format: string): string {
  const objects = found.map(({ body }) => JSON.parse(body) as Json);
  return `${JSON.stringify(objects, null, format === 'json' ? 0 : 4)}\n`;
}
