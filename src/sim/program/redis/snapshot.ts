import { type Errno, errorText } from '../../kernel/errno.ts';
import { readFile, writeFile } from '../../kernel/files.ts';
import { processAt } from '../../kernel/process-at.ts';
import { called } from '../../kernel/syscall.ts';
import type { Procedure } from '../../procedure.ts';
import type { ProcessContext } from '../program.ts';
import type { Data } from './data.ts';
import { dumped, loaded } from './rdb.ts';
import { type Log, ownPid, timeNow } from './server-log.ts';
import { VERSION } from './version.ts';

/** Bytes that an empty server holds; plausible, not measured. */
const EMPTY = 922_000;

/** Saves a database in a file of the working directory: written beside, then renamed. Whether it went well. */
export function* saveTo(context: ProcessContext, file: string, data: Data, log: Log): Procedure<boolean> {
  const { machine, pid } = context;
  const made = Math.floor(timeNow(context) / 1000);
  const memory = [...data].reduce((sum, [key, { value }]) => sum + key.length + value.length + 88, EMPTY);
  const beside = `temp-${ownPid(context)}.rdb`;
  const problem: Errno | null = yield* writeFile(
    machine,
    pid,
    file,
    dumped(data, { version: VERSION, made, memory }),
  );
  if (problem !== null) {
    const where = processAt(machine.world(), pid)?.cwd ?? '/';
    const what = `Failed opening the temp RDB file ${beside} (in server root dir ${where}) for saving`;
    yield* log('#', `${what}: ${errorText[problem]}`);
    return false;
  }
  yield called(pid, 'rename', `${JSON.stringify(beside)}, ${JSON.stringify(file)}`);
  yield* log('*', 'DB saved on disk');
  return true;
}

/** Reads what was saved; an empty database where nothing was, null where the file is not one of these. */
export function* loadFrom(context: ProcessContext, file: string, log: Log): Procedure<Data | null> {
  const read = readFile(context.machine, context.pid, file);
  if (!read.ok && read.error === 'ENOENT') return new Map();
  const found = read.ok ? loaded(read.value) : null;
  if (!found) {
    const why = read.ok ? 'Wrong signature trying to load DB from file' : null;
    if (why !== null) yield* log('#', why);
    const cause = read.ok ? 'Invalid argument' : errorText[read.error];
    yield* log('#', `Fatal error loading the DB, check server logs: ${cause}. Exiting.`);
    return null;
  }
  const { data, origin } = found;
  const now = timeNow(context);
  const total = data.size;
  for (const [key, { expires }] of data) if (expires !== null && expires <= now) data.delete(key);
  const age = Math.floor(now / 1000) - origin.made;
  yield* log('*', `Loading RDB produced by version ${origin.version}`);
  yield* log('*', `RDB age ${age} seconds`);
  yield* log('*', `RDB memory usage when created ${(origin.memory / 1024 ** 2).toFixed(2)} Mb`);
  yield* log('*', `Done loading RDB, keys loaded: ${data.size}, keys expired: ${total - data.size}.`);
  yield* log('*', 'DB loaded from disk: 0.000 seconds');
  return data;
}
