import { createChannel } from '../channel.ts';
import type { Machine } from '../machine.ts';
import type { Pid } from '../names.ts';
import { emit, type Procedure, spawnDetached } from '../procedure.ts';
import type { Program, Stdio } from '../program/program.ts';
import type { Errno, Outcome } from './errno.ts';
import { exitProcess } from './exit.ts';
import { stat } from './files.ts';
import { processOf, tryFork } from './fork.ts';
import type { LiveProcess } from './live.ts';
import { permits } from './path.ts';

/** An executable with its interpreters resolved. */
export interface Image {
  /** Which of our programs stands for it. */
  readonly program: string;
  readonly argv: readonly string[];
  /** The file itself, at the end of all links and `#!` lines. */
  readonly exe: string;
}

/** Bytes of memory that a program holds once it runs; plausible, not measured. */
export const memoryOf: Readonly<Record<string, number>> = {
  hello: 400_000,
  busybox: 1_100_000,
  nginx: 3_400_000,
  python2: 7_400_000,
  python3: 10_200_000,
  'redis-server': 8_300_000,
};

/** What execve(2) would run for this path: follows `#!` lines, at most five deep. */
export function loadImage(
  machine: Machine,
  pid: Pid,
  path: string,
  argv: readonly string[],
  depth = 0,
): Outcome<Image> {
  const found = stat(machine, pid, path);
  if (!found.ok) return found;
  const { node } = found.value;
  if (node.type !== 'file' || !permits(node, processOf(machine, pid), 1))
    return { ok: false, error: 'EACCES' };
  const line = (node.content ?? '').split('\n', 1)[0] ?? '';
  const words = line.startsWith('#!') ? line.slice(2).trim().split(/\s+/) : [];
  const [interpreter = '', ...rest] = words;
  if (interpreter === 'belowdeck' && Object.hasOwn(machine.programs, rest[0] ?? ''))
    return { ok: true, value: { program: rest[0] ?? '', argv, exe: found.value.path } };
  if (interpreter === '' || interpreter === 'belowdeck') return { ok: false, error: 'ENOEXEC' };
  if (depth >= 5) return { ok: false, error: 'ELOOP' };
  const option = rest.length > 0 ? [rest.join(' ')] : [];
  return loadImage(machine, pid, interpreter, [interpreter, ...option, path, ...argv.slice(1)], depth + 1);
}

/** Searches PATH as execvp(3): the first that may be run. A name with a slash is taken as it is. */
export function findInPath(
  machine: Machine,
  pid: Pid,
  name: string,
  path: string | undefined,
): Outcome<string> {
  const process = processOf(machine, pid);
  const candidates = name.includes('/')
    ? [name]
    : (path ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin')
        .split(':')
        .map((dir) => `${dir || '.'}/${name}`);
  let error: Errno = 'ENOENT';
  for (const candidate of name === '' ? [] : candidates) {
    const found = stat(machine, pid, candidate);
    if (found.ok && found.value.node.type !== 'dir' && permits(found.value.node, process, 1))
      return { ok: true, value: candidate };
    if (found.ok) error = 'EACCES';
  }
  return { ok: false, error };
}

/** execve(2) of an image that was loaded, and the program's run. The process ends when its program returns. */
export function* execute(
  machine: Machine,
  pid: Pid,
  path: string,
  image: Image,
  env: Readonly<Record<string, string>>,
  stdio: Stdio,
): Procedure<LiveProcess> {
  const { program: name, argv } = image;
  yield emit({
    type: 'syscall.made',
    pid,
    name: 'execve',
    args: `${JSON.stringify(path)}, ${JSON.stringify(argv)}, ${Object.keys(env).length} vars`,
    result: '0',
  });
  const comm = (path.split('/').pop() ?? '').slice(0, 15);
  yield emit({ type: 'process.executed', pid, argv, comm, memory: memoryOf[name] ?? 1_000_000 });
  const program = machine.programs[name];
  if (!program) throw new Error(`no program ${name}`);
  return yield* run(machine, pid, argv, env, stdio, program, image.exe);
}

/** Sets a process going. It ends when its body returns; who waits for it is told. */
export function* run(
  machine: Machine,
  pid: Pid,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  stdio: Stdio,
  body: Program,
  exe?: string,
): Procedure<LiveProcess> {
  const parent = machine.processes.get(processOf(machine, pid).ppid);
  const live: LiveProcess = {
    pid,
    stdio,
    signals: createChannel(`signals of ${pid}`),
    handled: new Set(),
    ignored: new Set(parent?.ignored),
    env,
    exe: exe ?? parent?.exe,
    exited: createChannel(`end of ${pid}`),
    held: new Set(),
    task: null,
  };
  machine.processes.set(pid, live);
  const running = body({ machine, pid, argv, env, stdio, signals: live.signals });
  function* untilItsEnd(): Procedure {
    const code = yield* running;
    live.task = null;
    yield emit({ type: 'syscall.made', pid, name: 'exit_group', args: String(code), result: '?' });
    yield* exitProcess(machine, pid, { code, signal: null });
  }
  live.task = yield* spawnDetached(`${argv[0] ?? ''} ${pid}`, untilItsEnd());
  return live;
}

/** fork and exec in one, as a shell starts a command. `path` is what findInPath gave. */
export function* startProgram(
  machine: Machine,
  parent: Pid,
  path: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  stdio: Stdio,
): Procedure<Outcome<LiveProcess>> {
  const image = loadImage(machine, parent, path, argv);
  if (!image.ok) return image;
  const pid = yield* tryFork(machine, parent);
  if (!pid.ok) return pid;
  return { ok: true, value: yield* execute(machine, pid.value, path, image.value, env, stdio) };
}
