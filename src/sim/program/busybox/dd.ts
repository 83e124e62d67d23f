import { errorText } from '../../kernel/errno.ts';
import { isEndless } from '../../kernel/endless.ts';
import { readFile, stat, writeFile } from '../../kernel/files.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { readAll } from './gather.ts';
import { showUsage } from './usage.ts';

const USAGE =
  'dd [if=FILE] [of=FILE] [bs=N] [count=N] [skip=N] [status=none]\n\nCopy a file in blocks\n\nN may be suffixed by c (1), w (2), b (512), kB (1000), k (1024), MB, M, GB, G';

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  c: 1,
  w: 2,
  b: 512,
  kB: 1000,
  k: 1024,
  K: 1024,
  MB: 1000 ** 2,
  M: 1024 ** 2,
  GB: 1000 ** 3,
  G: 1024 ** 3,
};
const KNOWN = ['if', 'of', 'bs', 'ibs', 'obs', 'count', 'skip', 'status', 'conv'];

/** /dev/full. */
const FULL = 'c 1 7';

/** A file's text is kept whole here, so that there is an end to what can be written at once. */
const MOST = 256 * 1024 ** 2;

/** `64k` in bytes; null for what is no number. */
function sizeOf(text: string): number | null {
  const [, digits, unit = ''] = /^(\d+)([a-zA-Z]*)$/.exec(text) ?? [];
  const factor = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return digits === undefined || factor === undefined ? null : Number(digits) * factor;
}

const records = (bytes: number, block: number): string =>
  `${Math.floor(bytes / block)}+${bytes % block > 0 ? 1 : 0}`;

/** dd [if=FILE] [of=FILE] [bs=N] [count=N] [skip=N] */
export const dd: Program = function* (context) {
  const given: Record<string, string> = {};
  for (const word of context.argv.slice(1)) {
    const at = word.indexOf('=');
    const key = word.slice(0, Math.max(at, 0));
    if (!KNOWN.includes(key)) return yield* showUsage(context, USAGE);
    given[key] = word.slice(at + 1);
  }
  const numbers: Record<string, number> = {};
  for (const key of ['bs', 'ibs', 'count', 'skip']) {
    const text = given[key];
    if (text === undefined) continue;
    const size = sizeOf(text);
    if (size === null || (size === 0 && key.endsWith('bs')))
      return yield* say(context, `invalid number '${text}'`);
    numbers[key] = size;
  }
  return yield* copy(context, given, numbers);
};

function* say(context: ProcessContext, text: string): Procedure<number> {
  yield* write(context, 'stderr', `dd: ${text}\n`);
  return 1;
}

function* copy(
  context: ProcessContext,
  { if: from, of: to, status }: Readonly<Record<string, string>>,
  { bs, ibs, count, skip = 0 }: Readonly<Record<string, number>>,
): Procedure<number> {
  const { machine, pid } = context;
  const block = bs ?? ibs ?? 512;
  const most = count === undefined ? Number.POSITIVE_INFINITY : count * block;
  const source = from === undefined ? null : readFile(machine, pid, from, Math.min(most, MOST));
  if (source && !source.ok) return yield* say(context, `can't open '${from}': ${errorText[source.error]}`);
  const node = from === undefined ? null : stat(machine, pid, from);
  const endless = node?.ok === true && isEndless(node.value.node.rdev);
  const goal = to === undefined ? null : stat(machine, pid, to);
  const sinks = goal?.ok === true && goal.value.node.rdev !== undefined;
  if (endless && sinks && goal.value.node.rdev !== FULL && Number.isFinite(most))
    return yield* tell(context, status, most, most, block);
  if (endless && most > MOST) return yield* say(context, `here it writes ${MOST / 1024 ** 2}M at most`);
  const whole = source?.value ?? (yield* readAll(context));
  const text = endless ? whole : whole.slice(skip * block, skip * block + most);
  if (to === undefined) {
    yield* write(context, 'stdout', text);
    return yield* tell(context, status, text.length, text.length, block);
  }
  const error = yield* writeFile(machine, pid, to, text);
  if (error === null) return yield* tell(context, status, text.length, text.length, block);
  if (error !== 'ENOSPC') return yield* say(context, `can't open '${to}': ${errorText[error]}`);
  const found = stat(machine, pid, to);
  const fit = found.ok ? (found.value.node.content ?? '').length : 0;
  yield* say(context, `error writing '${to}': ${errorText[error]}`);
  const full = Math.floor(fit / block) * block;
  yield* tell(context, status, Math.min(full + block, text.length), full, block);
  return 1;
}

function* tell(
  context: ProcessContext,
  status: string | undefined,
  read: number,
  written: number,
  block: number,
): Procedure<number> {
  if (status !== 'none')
    yield* write(
      context,
      'stderr',
      `${records(read, block)} records in\n${records(written, block)} records out\n`,
    );
  return 0;
}
