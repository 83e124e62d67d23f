import { namespaceAt } from '../../kernel/namespace-at.ts';
import { userInside } from '../../kernel/privilege.ts';
import { processAt } from '../../kernel/process-at.ts';
import type { Shell } from './shell.ts';

/** What PS1 is before anybody sets it: the working directory, and # for root, $ for others. */
export const PLAIN_PROMPT = '\\w \\$ ';

/** A prompt as it is shown: `\w`, `\u` and the like stand for what they name (libbb/lineedit.c). */
export function shownPrompt(shell: Shell, text: string): string {
  const { machine, pid, env } = shell.context;
  const world = machine.world();
  const process = processAt(world, pid);
  const root = process !== undefined && userInside(world, process) === 0;
  const cwd = process?.cwd ?? '/';
  const home = shell.variables.get('HOME') ?? '';
  const inHome = home !== '' && home !== '/' && (cwd === home || cwd.startsWith(`${home}/`));
  const shown = inHome ? `~${cwd.slice(home.length)}` : cwd;
  const host = namespaceAt(world, process?.namespaces.uts ?? '')?.hostname ?? '';
  const signs: Readonly<Record<string, string>> = {
    w: shown,
    W: shown.split('/').pop() ?? '',
    u: root ? 'root' : (env.USER ?? ''),
    h: host.split('.')[0] ?? '',
    H: host,
    $: root ? '#' : '$',
    n: '\n',
    e: '\x1b',
    a: '\x07',
    '[': '',
    ']': '',
    '\\': '\\',
  };
  return text.replace(/\\(033|.)/gs, (whole, sign: string) =>
    sign === '033' ? '\x1b' : (signs[sign] ?? whole),
  );
}
