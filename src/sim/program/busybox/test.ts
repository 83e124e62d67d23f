import { sizeOf } from './list.ts';
import { stat, timeOf } from '../../kernel/files.ts';
import type { Procedure } from '../../procedure.ts';
import { isTerminal, write } from '../output.ts';
import type { ProcessContext } from '../program.ts';

/** test(1) and `[`: 0 for true, 1 for false, 2 for what it does not understand. */
export function* test(context: ProcessContext): Procedure<number> {
  let words = context.argv.slice(1);
  if (context.argv[0] === '[') {
    if (words.at(-1) !== ']') {
      yield* write(context, 'stderr', 'sh: missing ]\n');
      return 2;
    }
    words = words.slice(0, -1);
  }
  const number = words.findIndex((word) => /^-(eq|ne|lt|le|gt|ge)$/.test(word));
  const odd =
    number < 0
      ? undefined
      : [words[number - 1], words[number + 1]].find((word) => !/^ *[-+]?\d+ *$/.test(word ?? ''));
  if (odd !== undefined) {
    yield* write(context, 'stderr', `sh: ${odd === '' ? '' : `${odd}: `}bad number\n`);
    return 2;
  }
  const truth = either(context, words);
  if (truth === null) {
    yield* write(context, 'stderr', `sh: ${words[1] ?? ''}: unknown operand\n`);
    return 2;
  }
  return truth ? 0 : 1;
}

/** `-o` parts what `-a` holds together; `!` turns one of them round. */
function either(context: ProcessContext, words: readonly string[]): boolean | null {
  for (const [word, joined] of [
    ['-o', (left: boolean, right: boolean) => left || right],
    ['-a', (left: boolean, right: boolean) => left && right],
  ] as const) {
    const at = words.length > 3 ? indexOutside(words, word) : -1;
    if (at < 0) continue;
    const left = either(context, words.slice(0, at));
    const right = either(context, words.slice(at + 1));
    return left === null || right === null ? null : joined(left, right);
  }
  if (words.length > 2 && words[0] === '(' && words.at(-1) === ')')
    return either(context, words.slice(1, -1));
  if (words[0] !== '!' || words.length === 1) return judge(context, words);
  const truth = judge(context, words.slice(1));
  return truth === null ? null : !truth;
}

/** Where a word stands outside of brackets, or -1. */
function indexOutside(words: readonly string[], word: string): number {
  let deep = 0;
  for (const [i, one] of words.entries()) {
    if (one === '(') deep++;
    else if (one === ')') deep--;
    else if (one === word && deep === 0 && i > 0) return i;
  }
  return -1;
}

/** When a file was changed; null where there is none. */
function changeOf({ machine, pid }: ProcessContext, path: string): number | null {
  const found = stat(machine, pid, path);
  return found.ok ? (found.value.node.mtime ?? timeOf(machine)) : null;
}

function isNewer(context: ProcessContext, path: string, than: string): boolean {
  const [first, second] = [changeOf(context, path), changeOf(context, than)];
  return first !== null && second !== null && first > second;
}

function judge(context: ProcessContext, words: readonly string[]): boolean | null {
  const [left = '', operator, right = ''] = words;
  if (words.length === 0) return false;
  if (words.length === 1) return left !== '';
  if (words.length === 2) return judgeOne(context, left, operator ?? '');
  switch (operator) {
    case '=':
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '-nt':
      return isNewer(context, left, right);
    case '-ot':
      return isNewer(context, right, left);
    case '-eq':
      return Number(left) === Number(right);
    case '-ne':
      return Number(left) !== Number(right);
    case '-lt':
      return Number(left) < Number(right);
    case '-le':
      return Number(left) <= Number(right);
    case '-gt':
      return Number(left) > Number(right);
    case '-ge':
      return Number(left) >= Number(right);
    default:
      return null;
  }
}

function judgeOne(context: ProcessContext, operator: string, word: string): boolean | null {
  const found = stat(context.machine, context.pid, word, operator !== '-L' && operator !== '-h');
  const node = found.ok ? found.value.node : null;
  switch (operator) {
    case '-t': {
      const stream = (['stdin', 'stdout', 'stderr'] as const)[Number(word)];
      return stream !== undefined && isTerminal(context, stream);
    }
    case '-n':
      return word !== '';
    case '-z':
      return word === '';
    case '-e':
      return node !== null;
    case '-f':
      return node?.type === 'file';
    case '-d':
      return node?.type === 'dir';
    case '-b':
    case '-c':
    case '-p':
      return node?.type === 'device' && (node.rdev?.[0] ?? 'c') === operator[1];
    case '-L':
    case '-h':
      return node?.type === 'symlink';
    case '-s':
      return node !== null && sizeOf(node) > 0;
    case '-r':
    case '-w':
      return node !== null;
    case '-x':
      return node !== null && (node.mode & 0o111) !== 0;
    default:
      return null;
  }
}
