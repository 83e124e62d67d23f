import { holds } from '../../kernel/capability.ts';
import { errorText } from '../../kernel/errno.ts';
import { stat } from '../../kernel/files.ts';
import { processOf } from '../../kernel/fork.ts';
import { mountOn } from '../../kernel/mount.ts';
import { unshare as unshareCall } from '../../kernel/namespaces.ts';
import { mayAtHome } from '../../kernel/privilege.ts';
import { changeRoot } from '../../kernel/root.ts';
import { outside } from '../../kernel/vfs.ts';
import { emit, type Procedure } from '../../procedure.ts';
import { handle, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { offsetsGiven, setOffsets } from './clock-offsets.ts';
import { execInPlace } from './exec-in-place.ts';
import { forkAndWait } from './fork-and-wait.ts';
import { kinds } from './namespace-kinds.ts';
import { type Given, type Option, readGiven } from './options.ts';

const options: readonly Option[] = [
  // A file in the same word as a letter is none: -mu is two kinds.
  ...kinds.map(({ long, short = '' }): Option => ({ long, short })),
  { long: 'fork', short: 'f' },
  { long: 'map-root-user', short: 'r' },
  { long: 'map-current-user', short: 'c' },
  { long: 'kill-child', value: 'optional' },
  { long: 'mount-proc', value: 'optional' },
  { long: 'propagation', value: 'required' },
  { long: 'setgroups', value: 'required' },
  { long: 'monotonic', value: 'required' },
  { long: 'boottime', value: 'required' },
  { long: 'root', short: 'R', value: 'required' },
  { long: 'wd', short: 'w', value: 'required' },
];

const NAME = 'unshare';

/** unshare(1) of util-linux 2.38: a program in namespaces of its own. */
export const unshare: Program = function* (context) {
  const given = yield* readGiven(context, NAME, options);
  if (!given) return 1;
  const { machine, pid } = context;
  const has = (name: string) => given.options.has(name);
  const mapped = has('map-root-user') || has('map-current-user');
  const wanted = kinds.filter(
    ({ long }) => has(long) || (long === 'mount' && has('mount-proc')) || (long === 'user' && mapped),
  );
  const before = processOf(machine, pid);
  const offsets = offsetsGiven(given);
  if (typeof offsets === 'string') return yield* fail(context, offsets);
  // Without a user namespace to begin with, it takes root's right; where Docker's seccomp profile holds, in any case.
  const asked = wanted.some(({ type }) => type === 'user')
    ? !before.seccomp || holds(before.bounding, 'CAP_SYS_ADMIN')
    : mayAtHome(machine.world(), before, 'CAP_SYS_ADMIN');
  if (wanted.length > 0 && !asked) return yield* fail(context, 'unshare failed: Operation not permitted');
  if (wanted.length > 0)
    yield* unshareCall(
      machine,
      pid,
      wanted.map(({ type }) => type),
    );
  const wrong = offsets && (yield* setOffsets(context, offsets));
  if (wrong) return yield* fail(context, wrong);
  if (mapped) {
    const users = { inside: has('map-root-user') ? 0 : before.uid, outside: before.uid };
    yield emit({
      type: 'namespace.changed',
      id: processOf(machine, pid).namespaces.user,
      change: { users },
    });
  }
  for (const { long, type } of wanted) {
    const file = given.options.get(long)?.at(-1) ?? '';
    if (file === '') continue;
    const found = stat(machine, pid, file);
    if (!found.ok)
      return yield* fail(
        context,
        `mount /proc/${pid}/ns/${type} on ${file} failed: ${errorText[found.error]}`,
      );
    const { namespaces, forChildren } = processOf(machine, pid);
    const held = { ...namespaces, ...forChildren }[type];
    const target = outside(machine.world(), pid, found.value.path);
    const mount = { target, fstype: 'nsfs', source: 'nsfs', options: 'rw', namespace: held };
    yield emit({ type: 'mount.added', namespace: before.namespaces.mnt, mount });
  }
  if (!has('fork') && !has('kill-child')) return yield* goOn(context, given);
  // The parent lets Ctrl-C be the child's.
  handle(context, 'INT', 'TERM');
  return yield* forkAndWait(context, NAME, (child) => goOn(child, given));
};

/** Root, working directory, /proc, and the program, in this order. */
function* goOn(context: ProcessContext, { options: given, words }: Given): Procedure<number> {
  const { machine, pid, env } = context;
  const last = (name: string) => given.get(name)?.at(-1);
  const root = last('root');
  if (root !== undefined) {
    const error = yield* changeRoot(machine, pid, root);
    if (error) return yield* fail(context, `cannot change root directory to '${root}': ${errorText[error]}`);
  }
  const directory = last('wd');
  if (directory !== undefined) {
    const found = stat(machine, pid, directory);
    if (!found.ok) return yield* fail(context, `cannot chdir to '${directory}': ${errorText[found.error]}`);
    yield emit({ type: 'process.changed', pid, change: { cwd: found.value.path } });
  }
  const proc = last('mount-proc');
  if (proc !== undefined) {
    const target = proc || '/proc';
    const wanted = { fstype: 'proc', source: 'proc', target, options: 'rw,nosuid,nodev,noexec' };
    const error = yield* mountOn(machine, pid, wanted);
    if (error) return yield* fail(context, `mount ${target} failed: ${errorText[error]}`);
  }
  const argv = words.length > 0 ? words : [env.SHELL ?? '/bin/sh'];
  return yield* execInPlace(context, argv, (name, why) => `${NAME}: failed to execute ${name}: ${why}`);
}

function* fail(context: ProcessContext, text: string): Procedure<number> {
  yield* write(context, 'stderr', `${NAME}: ${text}\n`);
  return 1;
}
