import { processOf } from '../../kernel/fork.ts';
import { procNamespace } from '../../kernel/proc-mount.ts';
import type { Process } from '../../kernel/state.ts';
import type { NamespaceType } from '../../spec.ts';
import { nameOfId } from '../busybox/list.ts';
import { isTerminal, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { readGiven } from './options.ts';

const types: readonly NamespaceType[] = ['mnt', 'net', 'ipc', 'user', 'pid', 'uts', 'cgroup', 'time'];
const right = new Set(['NS', 'NPROCS', 'PID', 'PPID', 'UID']);

interface Row {
  readonly id: string;
  readonly type: NamespaceType;
  readonly members: readonly Process[];
  readonly first: Process;
}

/** lsns(8) of util-linux 2.38: the namespaces that processes in sight are in. */
export const lsns: Program = function* (context) {
  const given = yield* readGiven(context, 'lsns', [
    { long: 'list', short: 'l' },
    { long: 'noheadings', short: 'n' },
    { long: 'output', short: 'o', value: 'required' },
    { long: 'task', short: 'p', value: 'required' },
    { long: 'raw', short: 'r' },
    { long: 'notruncate', short: 'u' },
    { long: 'nowrap', short: 'W' },
    { long: 'type', short: 't', value: 'required' },
  ]);
  if (!given) return 1;
  const wanted = given.options.get('type') ?? [];
  const unknown = wanted.find((one) => !types.some((type) => type === one));
  if (unknown !== undefined) {
    yield* write(context, 'stderr', `lsns: unknown namespace type: ${unknown}\n`);
    return 1;
  }
  const columns = (given.options.get('output')?.at(-1) ?? 'NS,TYPE,NPROCS,PID,USER,COMMAND').split(',');
  const wrong = columns.find((name) => !Object.hasOwn(cell, name));
  if (wrong !== undefined) {
    yield* write(context, 'stderr', `lsns: unknown column: ${wrong}\n`);
    return 1;
  }
  const task = given.options.get('task')?.at(-1);
  const { seen, level } = inSight(context);
  const rows = rowsOf(seen).filter(
    ({ type, members }) =>
      (wanted.length === 0 || wanted.includes(type)) &&
      (task === undefined || members.some((one) => String(one.pids[level]) === task)),
  );
  if (rows.length === 0) return 0;
  const list = given.options.has('list') || given.options.has('raw');
  const ordered = list ? rows.map((row) => ({ row, prefix: '' })) : inTree(rows);
  const table = ordered.map(({ row, prefix }) =>
    columns.map((name) => `${name === 'COMMAND' ? prefix : ''}${cell[name]?.(context, level, row) ?? ''}`),
  );
  const lines = given.options.has('noheadings') ? table : [columns, ...table];
  const isRaw = given.options.has('raw');
  const widths = columns.map((_name, i) =>
    Math.max(...[columns, ...table].map((line) => (line[i] ?? '').length)),
  );
  const room =
    isTerminal(context, 'stdout') && !given.options.has('notruncate')
      ? (context.stdio.tty?.columns ?? 80)
      : null;
  for (const line of lines) {
    const text = line
      .map((field, i) => {
        if (isRaw) return field.replaceAll(' ', '\\x20');
        if (right.has(columns[i] ?? '')) return field.padStart(widths[i] ?? 0);
        return i === columns.length - 1 ? field : field.padEnd(widths[i] ?? 0);
      })
      .join(' ');
    yield* write(context, 'stdout', `${room === null ? text : text.slice(0, room)}\n`);
  }
  return 0;
};

/** The processes that /proc shows and whose ns directory may be read: all for root, else the user's own. */
function inSight({ machine, pid }: ProcessContext) {
  const own = processOf(machine, pid);
  const level = procNamespace(machine.world(), own) ?? '';
  const seen = machine
    .world()
    .host.kernel.processes.filter(
      (one) =>
        one.pids[level] !== undefined && one.state !== 'zombie' && (own.uid === 0 || one.uid === own.uid),
    );
  return { seen, level };
}

function rowsOf(seen: readonly Process[]): readonly Row[] {
  const byId = new Map<string, { type: NamespaceType; members: Process[] }>();
  for (const process of seen)
    for (const type of types) {
      const id = process.namespaces[type];
      const row = byId.get(id) ?? { type, members: [] };
      row.members.push(process);
      byId.set(id, row);
    }
  const numberOf = (id: string) => Number(/\d+/.exec(id)?.[0]);
  return [...byId]
    .sort(([a], [b]) => numberOf(a) - numberOf(b))
    .map(([id, { type, members }]) => {
      const first = members.reduce((least, one) => (one.pid < least.pid ? one : least));
      return { id, type, members, first };
    });
}

/** Below the last row of its first process's parent stands each namespace whose first process is a child of that. */
function inTree(rows: readonly Row[]): readonly { readonly row: Row; readonly prefix: string }[] {
  const parentOf = (row: Row): Row | undefined =>
    rows.findLast((other) => other.first.pid === row.first.ppid && other !== row);
  const below = (parent: Row | undefined, indent: string): readonly { row: Row; prefix: string }[] => {
    const children = rows.filter((row) => parentOf(row) === parent);
    return children.flatMap((row, i) => {
      const last = i === children.length - 1;
      const prefix = parent === undefined ? '' : `${indent}${last ? '└─' : '├─'}`;
      const inner = parent === undefined ? '' : `${indent}${last ? '  ' : '│ '}`;
      return [{ row, prefix }, ...below(row, inner)];
    });
  };
  return below(undefined, '');
}

const cell: Readonly<Record<string, (context: ProcessContext, level: string, row: Row) => string>> = {
  NS: (_context, _level, { id }) => /\d+/.exec(id)?.[0] ?? '',
  TYPE: (_context, _level, { type }) => type,
  PATH: (_context, level, { first, type }) => `/proc/${first.pids[level]}/ns/${type}`,
  NPROCS: (_context, _level, { members }) => String(members.length),
  PID: (_context, level, { first }) => String(first.pids[level]),
  PPID: ({ machine }, level, { first }) => {
    const parent = machine.world().host.kernel.processes.find(({ pid }) => pid === first.ppid);
    return String(parent?.pids[level] ?? 0);
  },
  COMMAND: (_context, _level, { first }) => first.argv.join(' '),
  UID: (_context, _level, { first }) => String(first.uid),
  USER: (context, _level, { first }) => nameOfId(context, '/etc/passwd', first.uid) ?? String(first.uid),
};
