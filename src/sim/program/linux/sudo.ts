import { errorText } from '../../kernel/errno.ts';
import { findInPath, startProgram } from '../../kernel/exec.ts';
import { waitFor } from '../../kernel/exit.ts';
import { processOf } from '../../kernel/fork.ts';
import { called } from '../../kernel/syscall.ts';
import { emit } from '../../procedure.ts';
import { handle, write } from '../output.ts';
import type { Program } from '../program.ts';
import { readGiven } from './options.ts';

/** Where root's programs are looked for, whatever the user's PATH is: Debian's /etc/sudoers. */
const SECURE_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const USAGE = `usage: sudo -h | -s | -i
usage: sudo [-siE] [command [arg ...]]
`;

/** sudo(8): runs a program as root. Whoever sits at this computer may, and is asked for no password. */
export const sudo: Program = function* (context) {
  const { machine, pid, stdio } = context;
  const given = yield* readGiven(context, 'sudo', [
    { long: 'login', short: 'i' },
    { long: 'shell', short: 's' },
    { long: 'preserve-env', short: 'E' },
    { long: 'help', short: 'h' },
  ]);
  if (!given) return 1;
  const asShell = given.options.has('login') || given.options.has('shell');
  if (given.words.length === 0 && !asShell) {
    yield* write(context, 'stderr', USAGE);
    return 1;
  }
  const { uid } = processOf(machine, pid);
  yield called(pid, 'setuid', '0');
  if (uid !== 0) yield emit({ type: 'process.changed', pid, change: { uid: 0, gid: 0, groups: [0] } });
  if (given.options.has('login')) yield emit({ type: 'process.changed', pid, change: { cwd: '/root' } });
  // What is for the command comes to it by itself.
  handle(context, 'INT', 'QUIT', 'TERM', 'HUP');
  const env = {
    ...(given.options.has('preserve-env') ? context.env : {}),
    HOME: '/root',
    LOGNAME: 'root',
    PATH: SECURE_PATH,
    SHELL: '/bin/bash',
    SUDO_USER: context.env.USER ?? 'you',
    USER: 'root',
  };
  const shell = asShell
    ? ['/bin/bash', ...(given.words.length > 0 ? ['-c', given.words.join(' ')] : [])]
    : [];
  const argv = asShell ? shell : given.words;
  const [name = ''] = argv;
  const path = findInPath(machine, pid, name, SECURE_PATH);
  const child = path.ok ? yield* startProgram(machine, pid, path.value, argv, env, stdio) : path;
  if (child.ok) return (yield* waitFor(machine, child.value)).code;
  const isMissing = child.error === 'ENOENT';
  const why = isMissing ? 'command not found' : errorText[child.error];
  yield* write(
    context,
    'stderr',
    isMissing ? `sudo: ${name}: ${why}\n` : `sudo: unable to execute ${name}: ${why}\n`,
  );
  return 1;
};
