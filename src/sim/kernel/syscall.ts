import type { Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';

/** A system call that went well. Arguments and result as strace(1) writes them. */
export const called = (pid: Pid, name: string, args: string, result: string | number = 0): Procedure =>
  emit({ type: 'syscall.made', pid, name, args, result: String(result) });
