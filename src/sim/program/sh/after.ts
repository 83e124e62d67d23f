import type { List } from './syntax.ts';

/**
 * What follows in a shell on a text that it runs. With nothing after it a last program takes the shell's own process,
 * without a fork. `more`: the shell goes on. `nothing`: it does not. `no line`: ash reads one line after the other, and
 * knows that there is nothing more only where the last one has no end. `no compound`: bash looks at the last command,
 * which has to be a simple one without redirections.
 */
export type After = 'more' | 'nothing' | 'no line' | 'no compound';

/** What follows on the text of `-c`: dash 0.5.12 goes on in any case. */
export function afterCommandText(exe: string | undefined): After {
  const shell = exe?.split('/').pop();
  if (shell === 'bash') return 'no compound';
  return shell === 'busybox' ? 'no line' : 'more';
}

/** Whether a shell is to become the last command of these. `endsLine` where the last line has its end. */
export function isEnd(
  after: After,
  { list, endsLine }: { readonly list: List; readonly endsLine: boolean },
): boolean {
  if (after === 'no line') return !endsLine;
  if (after !== 'no compound') return after === 'nothing';
  const last = list.at(-1);
  const { commands, negated } = last?.rest.at(-1)?.pipeline ?? last?.first ?? { commands: [], negated: true };
  const [only, ...others] = commands;
  const isPlain = only?.kind === 'simple' && only.redirects.length === 0 && others.length === 0 && !negated;
  return isPlain && list.every(({ background }) => !background);
}
