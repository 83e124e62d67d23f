import { namespaceAt } from '../../kernel/namespace-at.ts';
import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import { mayRule, userInside } from '../../kernel/privilege.ts';
import { processAt } from '../../kernel/process-at.ts';
import { buildOf } from '../../kernel/uname.ts';
import { called } from '../../kernel/syscall.ts';
import { emit } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { hostByName } from '../resolve.ts';
import { nameOfId } from './list.ts';
import { readOptions } from './usage.ts';

const processOf = (context: ProcessContext) => processAt(context.machine.world(), context.pid);

function hostnameOf(context: ProcessContext): string {
  const namespace = processOf(context)?.namespaces.uts ?? '';
  return namespaceAt(context.machine.world(), namespace)?.hostname ?? '';
}

/** hostname [-sidf] [NAME | -F FILE]: shows it or sets it, which needs a right that containers do not have. */
export const hostname: Program = function* (context) {
  const given = yield* readOptions(
    context,
    'sidfF:',
    'hostname [-sidf] [HOSTNAME | -F FILE]\n\nShow or set hostname or DNS domain name',
  );
  if (!given.ok) return given.code;
  const { machine, pid } = context;
  const { flags, values, words } = given;
  const own = hostnameOf(context);
  if (['d', 'f', 'i'].some((letter) => flags.has(letter))) {
    const host = yield* hostByName(context, own);
    if (!host) {
      yield* write(context, 'stderr', `hostname: ${own}: Host name lookup failure\n`);
      return 1;
    }
    const [, domain] = /\.(.+)/.exec(host.name) ?? [];
    if (flags.has('f')) yield* write(context, 'stdout', `${host.name}\n`);
    else if (flags.has('i')) yield* write(context, 'stdout', `${host.address}\n`);
    else if (domain !== undefined) yield* write(context, 'stdout', `${domain}\n`);
    return 0;
  }
  const file = values.F === undefined ? null : readFile(machine, pid, values.F);
  if (file && !file.ok) {
    yield* write(context, 'stderr', `hostname: can't open '${values.F}': ${errorText[file.error]}\n`);
    return 1;
  }
  const name = file ? file.value.trim() : words[0];
  if (flags.has('s') || name === undefined) {
    yield* write(context, 'stdout', `${flags.has('s') ? own.replace(/\..*/, '') : own}\n`);
    return 0;
  }
  const process = processOf(context);
  if (!process || !mayRule(machine.world(), process, process.namespaces.uts)) {
    yield* write(context, 'stderr', 'hostname: sethostname: Operation not permitted\n');
    return 1;
  }
  yield called(pid, 'sethostname', `${JSON.stringify(name)}, ${name.length}`);
  yield emit({ type: 'namespace.changed', id: process.namespaces.uts, change: { hostname: name } });
  return 0;
};

/** uname [-amnrspvo] */
export const uname: Program = function* (context) {
  const given = yield* readOptions(context, 'amnrspvio', 'uname [-amnrspvio]\n\nPrint system information');
  if (!given.ok) return given.code;
  const fields: readonly [string, string][] = [
    ['s', 'Linux'],
    ['n', hostnameOf(context)],
    ['r', context.machine.world().host.kernel.release],
    ['v', buildOf(context.machine.world())],
    ['m', 'x86_64'],
    ['p', 'unknown'],
    ['i', 'unknown'],
    ['o', 'GNU/Linux'],
  ];
  const { flags } = given;
  const wanted = fields.filter(
    ([letter, text]) =>
      (flags.has('a') && text !== 'unknown') || flags.has(letter) || (flags.size === 0 && letter === 's'),
  );
  yield* write(context, 'stdout', `${wanted.map(([, text]) => text).join(' ')}\n`);
  return 0;
};

/** The process's user and group as its user namespace has them. */
function seenBy(context: ProcessContext): { readonly uid: number; readonly gid: number } {
  const process = processOf(context);
  if (!process) return { uid: 0, gid: 0 };
  const world = context.machine.world();
  const uid = userInside(world, process);
  return { uid, gid: uid === process.uid ? process.gid : uid };
}

/** id [-ugGn] [USER] */
export const id: Program = function* (context) {
  const given = yield* readOptions(
    context,
    'ugnG',
    'id [-ugGn] [USER]\n\nPrint information about USER or the current user',
  );
  if (!given.ok) return given.code;
  const [name] = given.words;
  const named = name === undefined ? null : userNamed(context, name);
  const own = processOf(context);
  if (name !== undefined && !named) {
    yield* write(context, 'stderr', `id: unknown user ${name}\n`);
    return 1;
  }
  const { uid, gid } = named ?? seenBy(context);
  const user = nameOfId(context, '/etc/passwd', uid);
  const group = nameOfId(context, '/etc/group', gid);
  const { flags } = given;
  const both = (number: number, known: string | null) => `${number}${known === null ? '' : `(${known})`}`;
  const all = named?.groups ?? (own?.gid === gid ? own.groups : undefined) ?? [gid];
  const groups = all.map((one) => [one, nameOfId(context, '/etc/group', one)] as const);
  const listed = groups.map(([one, label]) => both(one, label)).join(',');
  let text = `uid=${both(uid, user)} gid=${both(gid, group)} groups=${listed}`;
  const [number, known] = flags.has('u') ? [uid, user] : [gid, group];
  // Who has no name is shown by number all the same.
  const isNameless = flags.has('n') && flags.size > 1 && known === null;
  if (isNameless) yield* write(context, 'stderr', `id: unknown ID ${number}\n`);
  if (flags.has('u')) text = flags.has('n') ? (user ?? String(uid)) : String(uid);
  else if (flags.has('G'))
    text = groups.map(([one, label]) => (flags.has('n') ? (label ?? String(one)) : String(one))).join(' ');
  else if (flags.has('g')) text = flags.has('n') ? (group ?? String(gid)) : String(gid);
  yield* write(context, 'stdout', `${text}\n`);
  return isNameless ? 1 : 0;
};

function userNamed(
  { machine, pid }: ProcessContext,
  name: string,
): { uid: number; gid: number; groups: readonly number[] } | null {
  const text = readFile(machine, pid, '/etc/passwd');
  const line = text.ok ? text.value.split('\n').find((one) => one.startsWith(`${name}:`)) : undefined;
  const [, , uid, gid] = line?.split(':') ?? [];
  if (line === undefined) return null;
  const rows = readFile(machine, pid, '/etc/group');
  const others = (rows.ok ? rows.value : '')
    .split('\n')
    .map((row) => row.split(':'))
    .filter(([, , , members = '']) => members.split(',').includes(name))
    .map(([, , number]) => Number(number));
  return { uid: Number(uid), gid: Number(gid), groups: [...new Set([Number(gid), ...others])] };
}

/** whoami */
export const whoami: Program = function* (context) {
  const { uid } = seenBy(context);
  const name = nameOfId(context, '/etc/passwd', uid);
  if (name === null) {
    yield* write(context, 'stderr', `whoami: unknown uid ${uid}\n`);
    return 1;
  }
  yield* write(context, 'stdout', `${name}\n`);
  return 0;
};

/** pwd */
export const pwd: Program = function* (context) {
  yield* write(context, 'stdout', `${processOf(context)?.cwd ?? '/'}\n`);
  return 0;
};
