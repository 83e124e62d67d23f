import { monthNames } from '../clock-text.ts';
import { civilTime, two } from '../../kernel/civil-time.ts';
import { errorText, type Outcome } from '../../kernel/errno.ts';
import type { FileNode } from '../../kernel/file-tree.ts';
import { readFile, stat, timeOf } from '../../kernel/files.ts';
import { readDirectory } from '../../kernel/view.ts';
import type { Procedure } from '../../procedure.ts';
import { isTerminal, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { childPath } from './child-path.ts';
import { readOptions } from './usage.ts';

interface Item {
  readonly name: string;
  readonly node: FileNode;
  /** What a symlink leads to. */
  readonly goal?: FileNode;
}

const letters: { readonly [T in FileNode['type']]: string } = {
  file: '-',
  dir: 'd',
  symlink: 'l',
  device: 'c',
};

/** The letters that ls -l begins with: `drwxr-xr-x`. */
export function modeText(node: FileNode): string {
  const bits = [...'rwxrwxrwx'].map((letter, i) => ((node.mode >> (8 - i)) & 1 ? letter : '-'));
  if (node.mode & 0o4000) bits[2] = bits[2] === 'x' ? 's' : 'S';
  if (node.mode & 0o2000) bits[5] = bits[5] === 'x' ? 's' : 'S';
  if (node.mode & 0o1000) bits[8] = bits[8] === 'x' ? 't' : 'T';
  return (node.rdev?.[0] ?? letters[node.type]) + bits.join('');
}

/** The name of a user or group by number, from the container's own files. */
export function nameOfId(
  context: ProcessContext,
  file: '/etc/passwd' | '/etc/group',
  id: number,
): string | null {
  const text = readFile(context.machine, context.pid, file);
  if (!text.ok) return null;
  const line = text.value.split('\n').find((one) => one.split(':')[2] === String(id));
  return line?.split(':')[0] ?? null;
}

/** Bytes as stat(2) tells them: a directory takes a block. */
export function sizeOf(node: FileNode): number {
  if (node.size !== undefined) return node.size;
  if (node.type === 'dir') return 4096;
  return (node.type === 'symlink' ? (node.target ?? '') : (node.content ?? '')).length;
}

/** Bytes with a letter, as -h shows them: 1.5K, 12K. */
export function humanSize(bytes: number): string {
  let size = bytes;
  let unit = '';
  for (const next of ['K', 'M', 'G', 'T']) {
    if (size < 1024) break;
    size /= 1024;
    unit = next;
  }
  return unit === '' ? String(size) : `${size.toFixed(1)}${unit}`;
}

function longLine(context: ProcessContext, flags: ReadonlySet<string>, item: Item): string {
  const { name, node, goal } = item;
  const human = flags.has('h');
  const named = (file: '/etc/passwd' | '/etc/group', id: number): string =>
    ((flags.has('n') ? null : nameOfId(context, file, id)) ?? String(id)).slice(0, 8);
  const [user, group] = [named('/etc/passwd', node.uid), named('/etc/group', node.gid)];
  const [, major, minor] = (node.rdev ?? (node.type === 'device' ? 'c 0 0' : '')).split(' ');
  const size =
    minor === undefined
      ? (human ? humanSize(sizeOf(node)) : String(sizeOf(node))).padStart(9)
      : `${(major ?? '').padStart(4)}, ${minor.padStart(3)}`;
  const now = timeOf(context.machine);
  const at = node.mtime ?? now;
  const time = civilTime(at);
  const recent = now - at < 15_768_000 && at <= now + 60;
  const when = recent ? `${two(time.hour)}:${two(time.minute)}` : ` ${time.year}`;
  const date = `${monthNames[time.month - 1]} ${String(time.day).padStart(2)} ${when}`;
  const end = node.target ?? '';
  const target = goal ? indicated(flags, { name: end, node: goal }) : end;
  const shown =
    node.type === 'symlink' && node.guard !== 'sealed' ? `${name} -> ${target}` : indicated(flags, item);
  return `${modeText(node)} ${'1'.padStart(4)} ${user.padEnd(8)} ${group.padEnd(8)} ${size} ${date} ${shown}\n`;
}

/** Names down columns as wide as the longest, within the terminal's width. */
export function inColumns(names: readonly string[], width: number): string {
  const column = Math.max(...names.map((name) => name.length)) + 2;
  const across = Math.max(1, Math.floor(width / column));
  const rows = Math.ceil(names.length / across);
  let text = '';
  for (let row = 0; row < rows; row++) {
    const line = names.filter((_name, i) => i % rows === row);
    text += `${line.map((name, i) => (i === line.length - 1 ? name : name.padEnd(column))).join('')}\n`;
  }
  return text;
}

/** What -F and -p put behind a name, to say what it is of. */
function indicated(flags: ReadonlySet<string>, { name, node }: Item): string {
  if (node.type === 'dir' && (flags.has('F') || flags.has('p'))) return `${name}/`;
  if (!flags.has('F')) return name;
  if (node.type === 'symlink') return `${name}@`;
  if (node.rdev?.startsWith('p')) return `${name}|`;
  return node.type === 'file' && node.mode & 0o111 ? `${name}*` : name;
}

/** In order of names, or with -t the latest first, with -S the largest; the last of the two letters counts, -r turns it round. */
function sorted(flags: ReadonlySet<string>, items: readonly Item[]): readonly Item[] {
  const by = [...flags].findLast((letter) => letter === 't' || letter === 'S');
  const of = ({ node }: Item) => (by === 't' ? (node.mtime ?? Number.POSITIVE_INFINITY) : sizeOf(node));
  const compare = (one: Item, other: Item): number => {
    const [a, b] = [of(one), of(other)];
    if (by !== undefined && a !== b) return a > b ? -1 : 1;
    return one.name < other.name ? -1 : 1;
  };
  const order = items.toSorted(compare);
  return flags.has('r') ? order.reverse() : order;
}

function show(context: ProcessContext, flags: ReadonlySet<string>, items: readonly Item[]): string {
  if (items.length === 0) return '';
  if (flags.has('l')) return items.map((item) => longLine(context, flags, item)).join('');
  const names = items.map((item) => indicated(flags, item));
  if (flags.has('1') || !isTerminal(context, 'stdout')) return names.map((name) => `${name}\n`).join('');
  return inColumns(names, context.stdio.tty?.columns ?? 80);
}

/** A file as ls has it; where `follow`, a symlink is what it leads to. */
function itemAt({ machine, pid }: ProcessContext, path: string, follow: boolean): Outcome<Item> {
  const goal = stat(machine, pid, path);
  const found = follow ? goal : stat(machine, pid, path, false);
  if (!found.ok) return found;
  const { node } = found.value;
  const leads = node.type === 'symlink' && goal.ok;
  return { ok: true, value: { name: path, node, ...(leads ? { goal: goal.value.node } : {}) } };
}

/** A link that one may not read is listed without what it leads to. */
function* tellOfSealed(
  context: ProcessContext,
  flags: ReadonlySet<string>,
  path: string,
  { node }: Item,
): Procedure {
  if (flags.has('l') && node.guard === 'sealed' && node.type === 'symlink')
    yield* write(context, 'stderr', `ls: ${path}: cannot read link: ${errorText.EACCES}\n`);
}

function* listDirectory(
  context: ProcessContext,
  flags: ReadonlySet<string>,
  path: string,
): Procedure<boolean> {
  const { machine, pid } = context;
  const names = readDirectory(machine, pid, path);
  if (!names.ok) {
    yield* write(context, 'stderr', `ls: can't open '${path}': ${errorText[names.error]}\n`);
    return false;
  }
  const visible = names.value.filter((name) => flags.has('a') || flags.has('A') || !name.startsWith('.'));
  const items: Item[] = [];
  let all = true;
  for (const name of [...(flags.has('a') ? ['.', '..'] : []), ...visible]) {
    const at = childPath(path, name);
    const item = itemAt(context, at, flags.has('L'));
    if (item.ok) {
      items.push({ ...item.value, name });
      yield* tellOfSealed(context, flags, at, item.value);
    } else {
      yield* write(context, 'stderr', `ls: ${at}: ${errorText[item.error]}\n`);
      all = false;
    }
  }
  if (flags.has('l')) {
    const blocks = items.filter(({ node }) => node.type !== 'symlink' && sizeOf(node) > 0).length * 4;
    yield* write(
      context,
      'stdout',
      flags.has('h') ? `total ${`${blocks}K`.padEnd(7)}\n` : `total ${blocks}\n`,
    );
  }
  const order = sorted(flags, items);
  yield* write(context, 'stdout', show(context, flags, order));
  for (const { name, node } of flags.has('R') ? order : []) {
    if (node.type !== 'dir' || name === '.' || name === '..') continue;
    const below = childPath(path, name);
    yield* write(context, 'stdout', `\n${below}:\n`);
    if (!(yield* listDirectory(context, flags, below))) all = false;
  }
  return all;
}

/** ls [-1aAdlnhRtSrFpL] [FILE]... */
export const ls: Program = function* (context) {
  const given = yield* readOptions(
    context,
    '1aAdlnhRtSrFpL',
    'ls [-1aAdlnhRtSrFpL] [FILE]...\n\nList directory contents',
  );
  if (!given.ok) return given.code;
  const flags = new Set(given.flags);
  if (flags.has('n')) flags.add('l');
  let code = 0;
  const files: Item[] = [];
  const directories: Item[] = [];
  for (const name of given.words.length > 0 ? given.words : ['.']) {
    const isPlain = !(flags.has('l') || flags.has('F'));
    const found = itemAt(context, name, isPlain || flags.has('L') || name.endsWith('/'));
    if (!found.ok) {
      yield* write(context, 'stderr', `ls: ${name}: ${errorText[found.error]}\n`);
      code = 1;
    } else if (found.value.node.type === 'dir' && !flags.has('d')) directories.push(found.value);
    else {
      files.push(found.value);
      yield* tellOfSealed(context, flags, name, found.value);
    }
  }
  yield* write(context, 'stdout', show(context, flags, sorted(flags, files)));
  for (const [i, { name }] of sorted(flags, directories).entries()) {
    if (given.words.length > 1 || flags.has('R'))
      yield* write(context, 'stdout', `${i > 0 || files.length > 0 ? '\n' : ''}${name}:\n`);
    if (!(yield* listDirectory(context, flags, name))) code = 1;
  }
  return code;
};
