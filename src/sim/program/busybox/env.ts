import { errorText } from '../../kernel/errno.ts';
import { findInPath, startProgram } from '../../kernel/exec.ts';
import { waitFor } from '../../kernel/exit.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { readOptions } from './usage.ts';

/** env [-i0] [-u NAME]... [NAME=VALUE]... [PROG ARGS] */
export const env: Program = function* (context) {
  const usage =
    'env [-i0] [-u NAME]... [-] [NAME=VALUE]... [PROG ARGS]\n\nPrint current environment or run PROG after setting up environment\n\n\t-, -i\tStart with empty environment\n\t-0\tNUL terminated output\n\t-u NAME\tRemove variable from environment';
  const given = context.argv.slice(1);
  // Options end before the first word that is none: what comes then is the program's.
  let end = 0;
  while (/^-./.test(given[end] ?? '') && given[end] !== '--')
    end += /^-[i0]*u$/.test(given[end] ?? '') ? 2 : 1;
  const argv = ['env', ...given.slice(0, end)];
  const options = yield* readOptions({ ...context, argv }, 'i0u:', usage);
  if (!options.ok) return options.code;
  const { flags, all } = options;
  const words = given.slice(given[end] === '--' ? end + 1 : end);
  const isBare = words[0] === '-';
  if (isBare) words.shift();
  const removed = all.u ?? [];
  const kept = Object.entries(flags.has('i') || isBare ? {} : context.env).filter(
    ([name]) => !removed.includes(name),
  );
  const environment: Record<string, string> = Object.fromEntries(kept);
  while (words[0]?.includes('=')) {
    const [name = '', ...value] = (words.shift() ?? '').split('=');
    environment[name] = value.join('=');
  }
  const [name] = words;
  if (name === undefined) {
    const close = flags.has('0') ? '\0' : '\n';
    const lines = Object.entries(environment).map(([key, value]) => `${key}=${value}${close}`);
    yield* write(context, 'stdout', lines.join(''));
    return 0;
  }
  const path = findInPath(context.machine, context.pid, name, environment.PATH);
  const child = path.ok
    ? yield* startProgram(context.machine, context.pid, path.value, words, environment, context.stdio)
    : path;
  if (!child.ok) {
    yield* write(context, 'stderr', `env: can't execute '${name}': ${errorText[child.error]}\n`);
    return child.error === 'ENOENT' ? 127 : 126;
  }
  return (yield* waitFor(context.machine, child.value)).code;
};
