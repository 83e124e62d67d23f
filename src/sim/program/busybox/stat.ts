import { civilTime, two } from '../../kernel/civil-time.ts';
import { errorText } from '../../kernel/errno.ts';
import type { FileNode } from '../../kernel/file-tree.ts';
import { stat as statOf, timeOf } from '../../kernel/files.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { modeText, nameOfId, sizeOf } from './list.ts';
import { readOptions, showUsage } from './usage.ts';

const kinds: { readonly [T in FileNode['type']]: string } = {
  file: 'regular file',
  dir: 'directory',
  symlink: 'symbolic link',
  device: 'character special file',
};
const special: Readonly<Record<string, string>> = { b: 'block special file', p: 'fifo' };
const hex = (number: string | undefined): string => Number(number ?? 0).toString(16);

/** What each letter of a format stands for. */
function sequences(context: ProcessContext, name: string, node: FileNode): Readonly<Record<string, string>> {
  const at = node.mtime ?? timeOf(context.machine);
  const { year, month, day, hour, minute, second } = civilTime(at);
  const size = sizeOf(node);
  const [kind = '', major, minor] = (node.rdev ?? '').split(' ');
  const empty = node.type === 'file' && size === 0;
  return {
    n: name,
    N: node.type === 'symlink' ? `'${name}' -> '${node.target ?? ''}'` : name,
    a: node.mode.toString(8),
    A: modeText(node),
    s: String(size),
    b: String(node.type === 'symlink' ? 0 : Math.ceil(size / 4096) * 8),
    u: String(node.uid),
    g: String(node.gid),
    U: nameOfId(context, '/etc/passwd', node.uid) ?? 'UNKNOWN',
    G: nameOfId(context, '/etc/group', node.gid) ?? 'UNKNOWN',
    F: empty ? 'regular empty file' : (special[kind] ?? kinds[node.type]),
    t: hex(major),
    T: hex(minor),
    h: '1',
    Y: String(at),
    y: `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}.000000000 +0000`,
    '%': '%',
  };
}

const WHOLE = `  File: %N
  Size: %-10s\tBlocks: %-10b IO Block: 4096   %F
Access: (%a/%A)  Uid: (%u/%U)   Gid: (%g/%G)
Modify: %y`;

/** stat [-L] [-c FMT] FILE... */
export const stat: Program = function* (context) {
  const usage =
    'stat [-L] [-c FMT] FILE...\n\nDisplay file status\n\n\t-c FMT\tUse the specified format\n\t-L\tFollow links';
  const given = yield* readOptions(context, 'Lc:', usage);
  if (!given.ok) return given.code;
  if (given.words.length === 0) return yield* showUsage(context, usage);
  let code = 0;
  for (const name of given.words) {
    const found = statOf(context.machine, context.pid, name, given.flags.has('L'));
    if (!found.ok) {
      yield* write(context, 'stderr', `stat: can't stat '${name}': ${errorText[found.error]}\n`);
      code = 1;
      continue;
    }
    const known = sequences(context, name, found.value.node);
    const text = (given.values.c ?? WHOLE).replace(
      /%(-?)(\d*)(.)/g,
      (_whole, left: string, width: string, letter: string) => {
        const shown = known[letter] ?? '?';
        return left === '' ? shown.padStart(Number(width)) : shown.padEnd(Number(width));
      },
    );
    yield* write(context, 'stdout', `${text}\n`);
  }
  return code;
};
