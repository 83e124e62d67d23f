import { civilTime, two } from '../../kernel/civil-time.ts';
import { byteOrder } from './byte-order.ts';
import { dockerFuncs } from './template/docker-funcs.ts';
import {
  field,
  int64Type,
  mapOf,
  namedString,
  optional,
  pointerTo,
  stringType,
  structOf,
} from './template/go-type.ts';
import { compileTemplate, type Compiled, type Template } from './template/template.ts';

/** `events.Message` of API v1.50. */
const messageType = pointerTo(
  structOf('events.Message', [
    optional('Status', stringType, 'status'),
    optional('ID', stringType, 'id'),
    optional('From', stringType, 'from'),
    field('Type', namedString('events.Type')),
    field('Action', namedString('events.Action')),
    field(
      'Actor',
      structOf('events.Actor', [field('ID', stringType), field('Attributes', mapOf(stringType))]),
    ),
    optional('Scope', stringType, 'scope'),
    optional('Time', int64Type, 'time'),
    optional('TimeNano', int64Type, 'timeNano'),
  ]),
);

interface Message {
  readonly Type: string;
  readonly Action: string;
  readonly Actor: { readonly ID: string; readonly Attributes: Readonly<Record<string, string>> };
  readonly time: number;
}

/** A line of `docker events`, or what is wrong with the template. */
export type EventLine =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: string };

/** The template of `docker events --format`; '' is the client's own line. */
export function eventTemplate(format: string): Compiled | { readonly ok: true; readonly template: null } {
  if (format === '') return { ok: true, template: null };
  const compiled = compileTemplate(format === 'json' ? '{{json .}}' : format, dockerFuncs);
  if (!compiled.ok) return compiled;
  // The client tries it on an empty message before it asks for any.
  const tried = compiled.template.execute({ type: messageType, data: {} });
  return tried.ok ? compiled : { ok: false, error: tried.error };
}

/** One message of the daemon as `docker events` prints it, with its line end. */
export function eventLine(json: string, template: Template | null): EventLine {
  if (template === null) return { ok: true, text: plainLine(json) };
  const rendered = template.execute({ type: messageType, data: JSON.parse(json) });
  return rendered.ok ? { ok: true, text: `${rendered.text}\n` } : { ok: false, error: rendered.error };
}

function plainLine(json: string): string {
  const { Type, Action, Actor } = JSON.parse(json) as Message;
  const attributes = Object.entries(Actor.Attributes ?? {})
    .sort(([a], [b]) => byteOrder(a, b))
    .map(([key, value]) => `${key}=${value}`);
  const shown = attributes.length === 0 ? '' : ` (${attributes.join(', ')})`;
  return `${timeText(json)} ${Type} ${Action} ${Actor.ID}${shown}\n`;
}

/** The message's moment with all nine digits of its ns, read from the text, since a number would not hold them. */
function timeText(json: string): string {
  const digits = /"timeNano":(\d+)/.exec(json)?.[1] ?? '0';
  const padded = digits.padStart(10, '0');
  const { year, month, day, hour, minute, second } = civilTime(Number(padded.slice(0, -9)));
  const clock = [hour, minute, second].map(two).join(':');
  return `${year}-${two(month)}-${two(day)}T${clock}.${padded.slice(-9)}Z`;
}
