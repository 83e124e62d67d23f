import { close, createChannel, send } from '../../channel.ts';
import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import { writePath } from '../../kernel/write-path.ts';
import type { Procedure } from '../../procedure.ts';
import type { Stdio } from '../program.ts';
import { complain } from './complain.ts';
import { expandText, type Substitute } from './expand.ts';
import type { Shell } from './shell.ts';
import type { Redirect } from './syntax.ts';

interface Opened {
  readonly stdio: Stdio;
  /** Puts what was written into the files. */
  readonly finish: () => Procedure;
}

/** Opens what a command's redirects name, in order; null when one cannot be opened, which has been said. */
export function* openRedirects(
  shell: Shell,
  redirects: readonly Redirect[],
  given: Stdio,
  substitute: Substitute,
): Procedure<Opened | null> {
  const { machine, pid } = shell.context;
  let stdio = given;
  const files: { path: string; stream: Stdio['stdout'] }[] = [];
  for (const { descriptor, mode, target } of redirects) {
    const path = yield* expandText(shell, target, substitute);
    if (mode === 'duplicate') {
      stdio = descriptor === 2 ? { ...stdio, stderr: stdio.stdout } : { ...stdio, stdout: stdio.stderr };
      continue;
    }
    if (mode === 'read' || mode === 'here') {
      const text = mode === 'here' ? { ok: true as const, value: path } : readFile(machine, pid, path);
      if (!text.ok) {
        yield* complain(
          shell,
          `can't open ${path}: ${text.error === 'ENOENT' ? 'no such file' : errorText[text.error]}`,
        );
        return null;
      }
      const stdin = createChannel<string>('redirected input');
      if (text.value !== '') send(stdin, text.value);
      close(stdin);
      stdio = { ...stdio, stdin };
      continue;
    }
    const stream = createChannel<string>('redirected output');
    if (path !== '/dev/null') {
      const append = mode === 'append';
      const error = yield* writePath(machine, pid, path, '', append);
      if (error) {
        const why = error === 'ENOENT' ? 'nonexistent directory' : errorText[error];
        yield* complain(shell, `can't create ${path}: ${why}`);
        return null;
      }
      files.push({ path, stream });
    }
    stdio = descriptor === 2 ? { ...stdio, stderr: stream } : { ...stdio, stdout: stream };
  }
  function* finish(): Procedure {
    for (const { path, stream } of files) {
      const text = stream.queue.splice(0).join('');
      const error = text === '' ? null : yield* writePath(machine, pid, path, text, true);
      if (!error) continue;
      yield* complain(shell, `write error: ${errorText[error]}`, stdio);
      shell.status = 1;
    }
  }
  return { stdio, finish };
}
