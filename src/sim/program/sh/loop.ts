import type { Procedure } from '../../procedure.ts';
import type { Builtin } from './builtins.ts';
import { complainAs } from './complain.ts';
import type { Shell } from './shell.ts';

/** The loops that a shell is in. */
export interface Loops {
  deep: number;
  /** How many of them `break` or `continue` was told to leave, this one among them. */
  leaving: number;
}

/** Runs a loop: what was to leave more loops than there are ends with the outermost. */
export function* inLoop(shell: Shell, body: () => Procedure): Procedure {
  const { loops } = shell;
  loops.deep++;
  yield* body();
  loops.deep--;
  if (loops.deep === 0 && (shell.jump === 'break' || shell.jump === 'continue')) shell.jump = null;
}

/** Whether the loop ends here. */
export function leavesLoop(shell: Shell): boolean {
  const { jump, loops } = shell;
  if (jump === null || jump === 'return' || jump === 'interrupt') return jump !== null;
  loops.leaving--;
  if (loops.leaving > 0) return true;
  shell.jump = null;
  return jump === 'break';
}

/** bash gives up all loops when Ctrl-Z has stopped a command in them. */
export function leaveAllLoops(shell: Shell): void {
  if (shell.loops.deep === 0) return;
  shell.loops.leaving = shell.loops.deep;
  shell.jump = 'break';
}

const leave = (kind: 'break' | 'continue'): Builtin =>
  function* (call) {
    const { shell, argv } = call;
    const { loops, manner } = shell;
    if (loops.deep === 0) {
      // ash keeps silent.
      if (manner) yield* complainAs(call, "only meaningful in a `for', `while', or `until' loop");
      return 0;
    }
    const word = argv[1] ?? '1';
    const count = /^\d+$/.test(word) ? Number(word) : null;
    if (count) {
      loops.leaving = count;
      shell.jump = kind;
      return 0;
    }
    if (!manner) {
      yield* complainAs(call, `Illegal number: ${word}`);
      shell.exit = 2;
      return 2;
    }
    yield* complainAs(
      call,
      `${word}: ${count === 0 ? 'loop count out of range' : 'numeric argument required'}`,
    );
    loops.leaving = loops.deep;
    shell.jump = count === 0 ? 'break' : 'interrupt';
    return count === 0 ? 1 : 128;
  };

/** break, continue: leave as many loops as they are told, or go on with their next round. */
export const loopBuiltins: Readonly<Record<string, Builtin>> = {
  break: leave('break'),
  continue: leave('continue'),
};
