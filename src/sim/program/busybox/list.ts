import { monthNames } from '../clock-text.ts';
import { civilTime, two } from '../../kernel/civil-time.ts';
import { errorText } from '../../kernel/errno.ts';
import type { FileNode } from '../../kernel/file-tree.ts';
import { readFile, stat, timeOf } from '../../kernel/files.ts';
import { readDirectory } from '../../kernel/view.ts';
import type { Procedure } from '../../procedure.ts';
import { isTerminal, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { readOptions } from './usage.ts';

interface Item {
  readonly name: string;
  readonly node: FileNode;
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

function longLine(context: ProcessContext, { name, node }: Item, human: boolean): string {
  const user = (nameOfId(context, '/etc/passwd', node.uid) ?? String(node.uid)).slice(0, 8);
  const group = (nameOfId(context, '/etc/group', node.gid) ?? String(node.gid)).slice(0, 8);
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
  const target = node.type === 'symlink' ? ` -> ${node.target ?? ''}` : '';
  return `${modeText(node)} ${'1'.padStart(4)} ${user.padEnd(8)} ${group.padEnd(8)} ${size} ${date} ${name}${target}\n`;
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

function show(context: ProcessContext, flags: ReadonlySet<string>, items: readonly Item[]): string {
  if (items.length === 0) return '';
  if (flags.has('l')) return items.map((item) => longLine(context, item, flags.has('h'))).join('');
  const names = items.map((item) => item.name);
  if (flags.has('1') || !isTerminal(context, 'stdout')) return names.map((name) => `${name}\n`).join('');
  return inColumns(names, context.stdio.tty?.columns ?? 80);
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
  const items = [...(flags.has('a') ? ['.', '..'] : []), ...visible].flatMap((name) => {
    const found = stat(machine, pid, `${path}/${name}`, false);
    return found.ok ? [{ name, node: found.value.node }] : [];
  });
  if (flags.has('l')) {
    const blocks = items.filter(({ node }) => node.type !== 'symlink' && sizeOf(node) > 0).length * 4;
    yield* write(
      context,
      'stdout',
      flags.has('h') ? `total ${`${blocks}K`.padEnd(7)}\n` : `total ${blocks}\n`,
    );
  }
  yield* write(context, 'stdout', show(context, flags, items));
  let all = true;
  for (const { name, node } of flags.has('R') ? items : []) {
    if (node.type !== 'dir' || name === '.' || name === '..') continue;
    const below = `${path.replace(/\/$/, '')}/${name}`;
    yield* write(context, 'stdout', `\n${below}:\n`);
    if (!(yield* listDirectory(context, flags, below))) all = false;
  }
  return all;
}

/** ls [-1aAdlhR] [FILE]... */
export const ls: Program = function* (context) {
  const given = yield* readOptions(context, '1aAdlhR', 'ls [-1aAdlhR] [FILE]...\n\nList directory contents');
  if (!given.ok) return given.code;
  const { flags } = given;
  let code = 0;
  const files: Item[] = [];
  const directories: string[] = [];
  for (const name of given.words.length > 0 ? given.words : ['.']) {
    const found = stat(context.machine, context.pid, name, !flags.has('l') || name.endsWith('/'));
    if (!found.ok) {
      yield* write(context, 'stderr', `ls: ${name}: ${errorText[found.error]}\n`);
      code = 1;
    } else if (found.value.node.type === 'dir' && !flags.has('d')) directories.push(name);
    else files.push({ name, node: found.value.node });
  }
  files.sort((one, other) => (one.name < other.name ? -1 : 1));
  directories.sort();
  yield* write(context, 'stdout', show(context, flags, files));
  for (const [i, directory] of directories.entries()) {
    if (given.words.length > 1 || flags.has('R'))
      yield* write(context, 'stdout', `${i > 0 || files.length > 0 ? '\n' : ''}${directory}:\n`);
    if (!(yield* listDirectory(context, flags, directory))) code = 1;
  }
  return code;
};
