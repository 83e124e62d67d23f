import { execute } from '../kernel/exec.ts';
import type { LiveProcess } from '../kernel/live.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import type { Procedure } from '../procedure.ts';
import { write } from '../program/output.ts';
import type { Stdio } from '../program/program.ts';
import type { RuntimeSpec } from '../spec.ts';
import { environmentOf } from './bundle-root.ts';
import { loadOrSay, lookPath } from './exec-error.ts';
import { withHome } from './home.ts';

/** The exit code of a process of runc's whose execve(2) failed. */
const EXEC_FAILED = 255;

/** The last act of runc's init: it becomes the program that is wanted, or says why it cannot and ends. */
export function* executeWanted(
  machine: Machine,
  pid: Pid,
  { args, env: wanted }: RuntimeSpec['process'],
  stdio: Stdio,
): Procedure<LiveProcess> {
  const env = withHome(machine, pid, environmentOf(wanted));
  const found = lookPath(machine, pid, args[0] ?? '', env.PATH);
  const path = found.ok ? found.path : (args[0] ?? '');
  const loaded = loadOrSay(machine, pid, path, args);
  const image = loaded.ok ? loaded.image : { program: 'exec-failed', argv: args, exe: path };
  const able = loaded.ok ? machine : withFailure(machine, loaded.message);
  return yield* execute(able, pid, path, image, env, stdio);
}

/** The machine with one more program: what runc's init does when execve(2) fails. */
function withFailure(machine: Machine, message: string): Machine {
  return {
    ...machine,
    programs: {
      ...machine.programs,
      *'exec-failed'(context) {
        yield* write(context, 'stderr', `${message}\n`);
        return EXEC_FAILED;
      },
    },
  };
}
