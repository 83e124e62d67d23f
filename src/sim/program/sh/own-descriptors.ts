import { close, createChannel, send } from '../../channel.ts';
import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import { closeAs, openAs } from '../../kernel/open-files.ts';
import { writePath } from '../../kernel/write-path.ts';
import type { Procedure } from '../../procedure.ts';
import type { Stdio } from '../program.ts';
import { complain } from './complain.ts';
import { expandText, type Substitute } from './expand.ts';
import type { Descriptor, Shell } from './shell.ts';
import type { Command, Redirect } from './syntax.ts';

const isExec = (command: Command): boolean => {
  const [word, ...others] = command.kind === 'simple' ? command.words : [];
  const [piece] = word ?? [];
  return others.length === 0 && piece?.kind === 'text' && piece.text === 'exec';
};

/**
 * Opens and closes descriptors above the three streams, `exec 3<FILE` and `exec 3<&-`, which last; those of another
 * command are closed after it. `given` is what the command's own streams are. The command is not run when one cannot be opened, which has been said.
 */
export function* withOwnDescriptors(
  shell: Shell,
  command: Command,
  given: Stdio,
  substitute: Substitute,
  body: () => Procedure,
): Procedure {
  const { machine, pid } = shell.context;
  const opened: number[] = [];
  for (const { descriptor, mode, target } of command.redirects) {
    if (descriptor < 3) continue;
    if (mode === 'close') {
      shell.descriptors.delete(descriptor);
      yield* closeAs(machine, pid, descriptor);
      continue;
    }
    const path = yield* expandText(shell, target, substitute);
    const problem = yield* openOne(shell, given, mode, descriptor, path);
    if (problem) {
      yield* complain(shell, problem);
      shell.status = 1;
      // What a shell cannot open for itself ends a script.
      if (isExec(command) && !shell.interactive) shell.exit = 1;
      return;
    }
    opened.push(descriptor);
  }
  yield* body();
  if (isExec(command)) return;
  for (const descriptor of opened) {
    shell.descriptors.delete(descriptor);
    yield* closeAs(machine, pid, descriptor);
  }
}

/** Opens one; what is wrong where that cannot be. */
function* openOne(
  shell: Shell,
  given: Stdio,
  mode: Redirect['mode'],
  descriptor: number,
  path: string,
): Procedure<string | null> {
  const { machine, pid } = shell.context;
  if (mode === 'duplicate') {
    const copied = openUnder(shell, given, Number(path));
    if (!copied) return `${path}: Bad file descriptor`;
    shell.descriptors.set(descriptor, copied);
    return null;
  }
  const stream = createChannel<string>(`redirected ${mode === 'read' ? 'input' : 'output'}`);
  if (mode === 'read') {
    const error = yield* openAs(machine, pid, descriptor, path);
    if (error) return `can't open ${path}: ${error === 'ENOENT' ? 'no such file' : errorText[error]}`;
    const text = readFile(machine, pid, path);
    if (text.ok && text.value !== '') send(stream, text.value);
    close(stream);
    shell.descriptors.set(descriptor, { stream, path: null });
    return null;
  }
  const error = yield* writePath(machine, pid, path, '', mode === 'append');
  if (error)
    return `can't create ${path}: ${error === 'ENOENT' ? 'nonexistent directory' : errorText[error]}`;
  yield* openAs(machine, pid, descriptor, path);
  shell.descriptors.set(descriptor, { stream, path });
  return null;
}

/** What is open under a number: one of one's own, or a standard stream. */
export function openUnder(shell: Shell, { stdin, stdout, stderr }: Stdio, number: number): Descriptor | null {
  const stream = [stdin, stdout, stderr][number];
  return stream ? { stream, path: null } : (shell.descriptors.get(number) ?? null);
}
