import type { ContainerSummary } from '../../engine/api-types.ts';
import type { Procedure } from '../../procedure.ts';
import { call, errorText, ping } from '../api.ts';
import type { CommandIo } from '../command-io.ts';
import { type Given, isOn, listOf, numberIn, textOf } from '../command.ts';
import { filtersQuery } from '../filters.ts';
import { formatContainers } from '../format/container-format.ts';
import { emptyContainerRow } from '../format/container-row.ts';
import { dockerFuncs } from '../format/template/docker-funcs.ts';
import { compileTemplate } from '../format/template/template.ts';

/** `docker ps`. */
export function* ps(io: CommandIo, given: Given): Procedure<number> {
  const format = textOf(given, 'format');
  const quiet = isOn(given, 'quiet');
  const tried = tryFormat(format);
  if (!tried.ok) {
    yield* io.stderr(`${tried.error}\n`);
    return 1;
  }
  const size = isOn(given, 'size') || (tried.usesSize && !quiet && !given.changed.has('size'));
  yield* ping(io);
  const wanted = numberIn(given, 'last');
  const last = wanted === -1 && isOn(given, 'latest') ? 1 : wanted;
  const query = [
    isOn(given, 'all') ? 'all=1' : '',
    filtersQuery(listOf(given, 'filter')),
    last > 0 ? `limit=${last}` : '',
    size ? 'size=1' : '',
  ].filter((part) => part !== '');
  const reply = yield* call(io, 'GET', `/containers/json${query.length > 0 ? `?${query.join('&')}` : ''}`);
  if (reply.status >= 400) {
    yield* io.stderr(`${errorText(reply)}\n`);
    return 1;
  }
  if (quiet && format !== '')
    yield* io.stderr('WARNING: Ignoring custom format, because both --format and --quiet are set.\n');
  const formatted = formatContainers(listFrom(reply.body), {
    format,
    trunc: !isOn(given, 'no-trunc'),
    quiet,
    size: isOn(given, 'size'),
    nowSeconds: (io.machine.epoch + io.machine.now()) / 1000,
  });
  if (!formatted.ok) {
    yield* io.stderr(`${formatted.error}\n`);
    return 1;
  }
  yield* io.stdout(formatted.text);
  return 0;
}

let last: { readonly body: string; readonly list: readonly ContainerSummary[] } | null = null;

/** Who looks again and again is told the same most times, so the last answer is kept as it was read. */
function listFrom(body: string): readonly ContainerSummary[] {
  if (last?.body !== body) last = { body, list: JSON.parse(body) as readonly ContainerSummary[] };
  return last.list;
}

/** The template is tried on an empty row before anything is asked: a wrong one ends it, and `.Size` asks for sizes. */
function tryFormat(
  format: string,
): { readonly ok: true; readonly usesSize: boolean } | { readonly ok: false; readonly error: string } {
  let usesSize = false;
  if (format === '') return { ok: true, usesSize };
  const compiled = compileTemplate(format, dockerFuncs);
  if (!compiled.ok) return { ok: false, error: `failed to parse template: ${compiled.error}` };
  const row = emptyContainerRow(() => {
    usesSize = true;
  });
  const rendered = compiled.template.execute(row);
  if (!rendered.ok) return { ok: false, error: `failed to execute template: ${rendered.error}` };
  return { ok: true, usesSize };
}
