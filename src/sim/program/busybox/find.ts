import { errorText } from '../../kernel/errno.ts';
import { findInPath, startProgram } from '../../kernel/exec.ts';
import { waitFor } from '../../kernel/exit.ts';
import { stat } from '../../kernel/files.ts';
import { readDirectory } from '../../kernel/view.ts';
import type { FileNode } from '../../kernel/file-tree.ts';
import type { Procedure } from '../../procedure.ts';
import { fitsPattern } from '../sh/glob.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { nameOfFile } from './names.ts';
import { sizeOf } from './list.ts';

interface Item {
  readonly path: string;
  readonly node: FileNode;
}
type Test = (item: Item) => Procedure<boolean>;

const types: { readonly [T in FileNode['type']]: string } = {
  file: 'f',
  dir: 'd',
  symlink: 'l',
  device: 'c',
};

function* runFor(context: ProcessContext, words: readonly string[]): Procedure<boolean> {
  const { machine, pid, env, stdio } = context;
  const [name = ''] = words;
  const found = findInPath(machine, pid, name, env.PATH);
  const child = found.ok ? yield* startProgram(machine, pid, found.value, words, env, stdio) : found;
  if (!child.ok) {
    yield* write(context, 'stderr', `find: ${name}: ${errorText[child.error]}\n`);
    return false;
  }
  return (yield* waitFor(machine, child.value)).code === 0;
}

/** A file of no bytes, or a directory with nothing in it. */
function isEmpty({ machine, pid }: ProcessContext, path: string, node: FileNode): boolean {
  if (node.type === 'file') return sizeOf(node) === 0;
  const names = node.type === 'dir' ? readDirectory(machine, pid, path) : null;
  return names?.ok === true && names.value.length === 0;
}

const plainTest = (check: (item: Item) => boolean): Test =>
  // biome-ignore lint/correctness/useYield: a test may run a program; this one does not.
  function* (item) {
    return check(item);
  };

/** The tests and actions of find's words, all of which must hold; a text for what is not known. */
function testsOf(
  context: ProcessContext,
  words: readonly string[],
): { tests: Test[]; depth: [number, number] } | string {
  const tests: Test[] = [];
  const depth: [number, number] = [0, Number.POSITIVE_INFINITY];
  let acts = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const negated = word === '!';
    const name = negated ? (words[++i] ?? '') : word;
    const push = (check: (item: Item) => boolean) => tests.push(plainTest((item) => check(item) !== negated));
    if (name === '-print' || name === '-print0') {
      const end = name === '-print' ? '\n' : '\0';
      acts = true;
      tests.push(function* ({ path }) {
        yield* write(context, 'stdout', path + end);
        return true;
      });
      continue;
    }
    if (name === '-empty') {
      push(({ path, node }) => isEmpty(context, path, node));
      continue;
    }
    if (name === '-exec') {
      const end = words.findIndex((one, at) => at > i && (one === ';' || one === '+'));
      if (end < 0) return 'find: -exec: missing argument';
      const command = words.slice(i + 1, end);
      i = end;
      acts = true;
      tests.push(({ path }) =>
        runFor(
          context,
          command.map((one) => one.replaceAll('{}', path)),
        ),
      );
      continue;
    }
    const value = words[++i];
    if (
      !/^-(i?name|path|type|maxdepth|mindepth|size|perm|user)$/.test(name) ||
      name === '-perm' ||
      name === '-user'
    )
      return `find: unrecognized: ${name}`;
    if (value === undefined) return `find: option requires an argument: ${name}`;
    if (name === '-name') push(({ path }) => fitsPattern(value, nameOfFile(path)));
    else if (name === '-iname')
      push(({ path }) => fitsPattern(value.toLowerCase(), nameOfFile(path).toLowerCase()));
    else if (name === '-path') push(({ path }) => fitsPattern(value, path));
    else if (name === '-type') push(({ node }) => types[node.type] === value);
    else if (name === '-size') {
      const [, sign = '', number = '0', unit = ''] = /^([-+]?)(\d+)([ck]?)$/.exec(value) ?? [];
      const each = unit === 'c' ? 1 : unit === 'k' ? 1024 : 512;
      push(({ node }) => {
        const size = Math.ceil(sizeOf(node) / each);
        return sign === '+'
          ? size > Number(number)
          : sign === '-'
            ? size < Number(number)
            : size === Number(number);
      });
    } else depth[name === '-mindepth' ? 0 : 1] = Number(value);
  }
  if (!acts)
    tests.push(function* ({ path }) {
      yield* write(context, 'stdout', `${path}\n`);
      return true;
    });
  return { tests, depth };
}

/** find [PATH]... [-name P] [-type T] [-maxdepth N] [-exec CMD ;] ... */
export const find: Program = function* (context) {
  const words = context.argv.slice(1);
  const first = words.findIndex((word) => /^[-!(]/.test(word));
  const paths = first < 0 ? words : words.slice(0, first);
  const made = testsOf(context, first < 0 ? [] : words.slice(first));
  if (typeof made === 'string') {
    yield* write(context, 'stderr', `${made}\n`);
    return 1;
  }
  const { machine, pid } = context;
  const [least, most] = made.depth;
  let code = 0;
  function* visit(path: string, level: number): Procedure {
    const found = stat(machine, pid, path, false);
    if (!found.ok) {
      yield* write(context, 'stderr', `find: ${path}: ${errorText[found.error]}\n`);
      code = 1;
      return;
    }
    const { node } = found.value;
    if (level >= least)
      for (const test of made === undefined || typeof made === 'string' ? [] : made.tests)
        if (!(yield* test({ path, node }))) break;
    if (node.type !== 'dir' || level >= most) return;
    const names = readDirectory(machine, pid, path);
    for (const name of names.ok ? names.value : [])
      yield* visit(`${path === '/' ? '' : path}/${name}`, level + 1);
  }
  for (const path of paths.length > 0 ? paths : ['.']) yield* visit(path, 0);
  return code;
};
