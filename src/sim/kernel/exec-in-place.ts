import { emit, type Procedure } from '../procedure.ts';
import type { ProcessContext, Program } from '../program/program.ts';
import { type Image, memoryOf } from './exec.ts';
import { processOf } from './fork.ts';
import { called } from './syscall.ts';

/** execve(2) of an image that was loaded: the process goes on as another program, with the same number. */
export function* becomeProgram(
  context: ProcessContext,
  path: string,
  { program, argv, exe }: Image,
): Procedure<number> {
  const { machine, pid, env } = context;
  const body: Program | undefined = machine.programs[program];
  if (!body) throw new Error(`no program ${program}`);
  // A time namespace is entered with the next program (time_namespaces(7)).
  const { time } = processOf(machine, pid).forChildren;
  if (time !== undefined)
    yield emit({ type: 'namespace.entered', pid, namespaces: { time }, forChildren: {} });
  const args = `${JSON.stringify(path)}, ${JSON.stringify(argv)}, ${Object.keys(env).length} vars`;
  yield called(pid, 'execve', args);
  const comm = (path.split('/').pop() ?? '').slice(0, 15);
  yield emit({ type: 'process.executed', pid, argv, comm, memory: memoryOf[program] ?? 1_000_000 });
  const live = machine.processes.get(pid);
  live?.handled.clear();
  if (live) Object.assign(live, { env, exe });
  return yield* body({ ...context, argv });
}
