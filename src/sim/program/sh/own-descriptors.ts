import { errorText } from '../../kernel/errno.ts';
import { closeAs, openAs } from '../../kernel/open-files.ts';
import type { Procedure } from '../../procedure.ts';
import { complain } from './complain.ts';
import { expandText, type Substitute } from './expand.ts';
import type { Shell } from './shell.ts';
import type { Command } from './syntax.ts';

const isExec = (command: Command): boolean => {
  const [word, ...others] = command.kind === 'simple' ? command.words : [];
  const [piece] = word ?? [];
  return others.length === 0 && piece?.kind === 'text' && piece.text === 'exec';
};

/**
 * Opens and closes descriptors above the three streams, `exec 3<FILE` and `exec 3<&-`, which last; those of another
 * command are closed after it. The command is not run when one cannot be opened, which has been said.
 */
export function* withOwnDescriptors(
  shell: Shell,
  command: Command,
  substitute: Substitute,
  body: () => Procedure,
): Procedure {
  const { machine, pid } = shell.context;
  const opened: number[] = [];
  for (const { descriptor, mode, target } of command.redirects) {
    if (descriptor < 3) continue;
    if (mode === 'close') {
      yield* closeAs(machine, pid, descriptor);
      continue;
    }
    const path = yield* expandText(shell, target, substitute);
    const error = yield* openAs(machine, pid, descriptor, path);
    if (error) {
      yield* complain(shell, `can't open ${path}: ${error === 'ENOENT' ? 'no such file' : errorText[error]}`);
      shell.status = 1;
      // What a shell cannot open for itself ends a script.
      if (isExec(command) && !shell.interactive) shell.exit = 1;
      return;
    }
    opened.push(descriptor);
  }
  yield* body();
  if (!isExec(command)) for (const descriptor of opened) yield* closeAs(machine, pid, descriptor);
}
