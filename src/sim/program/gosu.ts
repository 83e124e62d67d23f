import { becomeProgram } from '../kernel/exec-in-place.ts';
import { findInPath, loadImage } from '../kernel/exec.ts';
import { readFile } from '../kernel/files.ts';
import { called } from '../kernel/syscall.ts';
import { emit } from '../procedure.ts';
import { write } from './output.ts';
import type { Program } from './program.ts';

/** gosu USER COMMAND...: goes on as another user's program, in the same process. */
export const gosu: Program = function* (context) {
  const { machine, pid, env } = context;
  const [, user, ...argv] = context.argv;
  const [command] = argv;
  if (user === undefined || command === undefined) {
    yield* write(context, 'stderr', 'Usage: gosu USER COMMAND [ARGUMENT...]\n');
    return 1;
  }
  const users = readFile(machine, pid, '/etc/passwd');
  const rows = (users.ok ? users.value : '').split('\n').map((line) => line.split(':'));
  const row = rows.find(([name, , uid]) => name === user || uid === user);
  if (!row) {
    const why = `unable to find user ${user}: no matching entries in passwd file`;
    yield* write(context, 'stderr', `error: failed switching to "${user}": ${why}\n`);
    return 1;
  }
  const [, , uid = '0', gid = '0', , home = '/'] = row;
  yield called(pid, 'setgroups', `1, [${gid}]`);
  yield called(pid, 'setgid', gid);
  yield called(pid, 'setuid', uid);
  yield emit({
    type: 'process.changed',
    pid,
    change: { uid: Number(uid), gid: Number(gid), groups: [Number(gid)] },
  });
  const path = findInPath(machine, pid, command, env.PATH);
  const image = path.ok ? loadImage(machine, pid, path.value, argv) : path;
  if (path.ok && image.ok)
    return yield* becomeProgram({ ...context, env: { ...env, HOME: home } }, path.value, image.value);
  yield* write(context, 'stderr', `error: exec: "${command}": executable file not found in $PATH\n`);
  return 1;
};
