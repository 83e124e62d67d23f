import { errorText } from '../../kernel/errno.ts';
import { findInPath, startProgram } from '../../kernel/exec.ts';
import { waitFor } from '../../kernel/exit.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { readAll } from './gather.ts';

const FAILED = 123;

/** xargs [-r] [-n N] [-I MARK] [PROG ARGS] */
export const xargs: Program = function* (context) {
  const words = context.argv.slice(1);
  let count = Number.POSITIVE_INFINITY;
  let mark: string | null = null;
  let evenEmpty = true;
  while (words[0]?.startsWith('-')) {
    const word = words.shift() ?? '';
    if (word === '-r') evenEmpty = false;
    else if (word === '-n') count = Math.max(1, Number(words.shift()) || 1);
    else if (word === '-I') mark = words.shift() ?? '{}';
    else {
      yield* write(context, 'stderr', `xargs: invalid option -- '${word.slice(1)}'\n`);
      return 1;
    }
  }
  const command = words.length > 0 ? words : ['echo'];
  const text = yield* readAll(context);
  const items =
    mark === null
      ? text.split(/\s+/).filter((item) => item !== '')
      : text.split('\n').filter((line) => line !== '');
  const rows: string[][] = [];
  if (mark !== null) {
    const sign = mark;
    for (const item of items) rows.push(command.map((word) => word.replaceAll(sign, item)));
  } else {
    for (let at = 0; at < items.length; at += count) rows.push([...command, ...items.slice(at, at + count)]);
    if (rows.length === 0 && evenEmpty) rows.push([...command]);
  }
  const { machine, pid, env, stdio } = context;
  let code = 0;
  for (const argv of rows) {
    const [name = ''] = argv;
    const found = findInPath(machine, pid, name, env.PATH);
    const child = found.ok ? yield* startProgram(machine, pid, found.value, argv, env, stdio) : found;
    if (!child.ok) {
      yield* write(context, 'stderr', `xargs: ${name}: ${errorText[child.error]}\n`);
      return child.error === 'ENOENT' ? 127 : 126;
    }
    if ((yield* waitFor(machine, child.value)).code !== 0) code = FAILED;
  }
  return code;
};
