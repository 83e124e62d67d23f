import type { Pid } from '../names.ts';
import { type Effect, emit } from '../procedure.ts';

/** A system call that went well. Arguments and result as strace(1) writes them. */
export const called = (pid: Pid, name: string, args: string, result: string | number = 0): Effect =>
  emit({ type: 'syscall.made', pid, name, args, result: String(result) });
