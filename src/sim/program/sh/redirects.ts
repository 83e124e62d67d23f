import { close, createChannel, send } from '../../channel.ts';
import { type Errno, errorText } from '../../kernel/errno.ts';
import { readFile, stat } from '../../kernel/files.ts';
import { writePath } from '../../kernel/write-path.ts';
import type { Procedure } from '../../procedure.ts';
import type { Stdio } from '../program.ts';
import { complain } from './complain.ts';
import { expandText, type Substitute } from './expand.ts';
import { openUnder } from './own-descriptors.ts';
import type { Shell } from './shell.ts';
import type { Redirect } from './syntax.ts';

interface Opened {
  readonly stdio: Stdio;
  /** Puts what was written into the files; why not all of it could be, or null. */
  readonly finish: () => Procedure<Errno | null>;
}

/** The stream that already has a name in /dev: what is written there goes where that goes. */
function standardStream(path: string, { stdout, stderr }: Stdio): Stdio['stdout'] | null {
  if (/^\/(?:dev\/stdout|(?:dev|proc\/self)\/fd\/1)$/.test(path)) return stdout;
  if (/^\/(?:dev\/stderr|(?:dev|proc\/self)\/fd\/2)$/.test(path)) return stderr;
  return path === '/dev/tty' ? createChannel<string>('the terminal') : null;
}

const streamNames = ['stdin', 'stdout', 'stderr'] as const;

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
    if (descriptor > 2) continue;
    const path = yield* expandText(shell, target, substitute);
    if (mode === 'duplicate') {
      const copied = openUnder(shell, stdio, Number(path));
      if (!copied) {
        yield* complain(shell, `${path}: Bad file descriptor`);
        return null;
      }
      const { stream } = copied;
      if (copied.path !== null) files.push({ path: copied.path, stream });
      stdio = { ...stdio, [streamNames[descriptor] ?? 'stdin']: stream };
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
    if (path === '/dev/tty' && !stdio.tty) {
      yield* complain(shell, `can't create ${path}: No such device or address`);
      return null;
    }
    const stream = standardStream(path, stdio) ?? createChannel<string>('redirected output');
    if (standardStream(path, stdio)) {
      stdio = descriptor === 2 ? { ...stdio, stderr: stream } : { ...stdio, stdout: stream };
      continue;
    }
    if (path !== '/dev/null') {
      const append = mode === 'append';
      const there = mode === 'write' && shell.options.has('noclobber') ? stat(machine, pid, path) : null;
      if (there?.ok && there.value.node.type === 'file') {
        yield* complain(shell, `can't create ${path}: ${errorText.EEXIST}`);
        return null;
      }
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
  function* finish(): Procedure<Errno | null> {
    let error: Errno | null = null;
    for (const { path, stream } of files) {
      const text = stream.queue.splice(0).join('');
      if (text !== '') error = (yield* writePath(machine, pid, path, text, true)) ?? error;
    }
    return error;
  }
  return { stdio, finish };
}
