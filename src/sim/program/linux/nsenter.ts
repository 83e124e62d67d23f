import { namespaceIn } from '../../kernel/namespace-at.ts';
import { errorText } from '../../kernel/errno.ts';
import { stat } from '../../kernel/files.ts';
import { processOf } from '../../kernel/fork.ts';
import { type NamespaceFile, setns } from '../../kernel/namespaces.ts';
import { mayRule } from '../../kernel/privilege.ts';
import { numbered } from '../../kernel/process-at.ts';
import type { Process } from '../../kernel/state.ts';
import { outside } from '../../kernel/vfs.ts';
import { emit, type Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { execInPlace } from './exec-in-place.ts';
import { forkAndWait } from './fork-and-wait.ts';
import { kinds } from './namespace-kinds.ts';
import { type Option, readGiven } from './options.ts';

const NAME = 'nsenter';

const options: readonly Option[] = [
  { long: 'all', short: 'a' },
  { long: 'target', short: 't', value: 'required' },
  ...kinds.map(({ long, short = '' }): Option => ({ long, short })),
  { long: 'root', short: 'r' },
  { long: 'wd', short: 'w' },
  { long: 'no-fork', short: 'F' },
  { long: 'preserve-credentials' },
];

type Opened = { readonly file: NamespaceFile & { readonly kind: string } } | { readonly problem: string };

/** nsenter(1) of util-linux 2.38: a program in the namespaces of another process, or of what is bound to a file. */
export const nsenter: Program = function* (context) {
  const given = yield* readGiven(context, NAME, options);
  if (!given) return 1;
  const { machine, pid, env } = context;
  const number = given.options.get('target')?.at(-1);
  if (number !== undefined && !/^\d+$/.test(number))
    return yield* fail(context, `failed to parse pid: '${number}'`);
  const target = number === undefined ? undefined : numbered(machine.world(), pid, Number(number));
  const own = processOf(machine, pid);
  const files: (NamespaceFile & { readonly kind: string })[] = [];
  for (const kind of kinds) {
    const asked = given.options.get(kind.long)?.at(-1);
    const same = target?.namespaces[kind.type] === own.namespaces[kind.type];
    if (asked === undefined && (!given.options.has('all') || same)) continue;
    const opened = open(context, kind, asked ?? '', number, target);
    if ('problem' in opened) return yield* fail(context, opened.problem);
    files.push(opened.file);
  }
  for (const { kind, id } of files) {
    const { namespaces } = machine.world().host.kernel;
    const isOwnUser = kind === 'user' && id === own.namespaces.user;
    if (!namespaceIn(namespaces, id) || isOwnUser)
      return yield* fail(context, refused(kind, errorText.EINVAL));
    if (!mayRule(machine.world(), own, id)) return yield* fail(context, refused(kind, errorText.EPERM));
  }
  if (files.length > 0) yield* setns(machine, pid, files);
  if (files.some(({ kind }) => kind === 'mnt'))
    yield emit({ type: 'process.changed', pid, change: { root: '/', cwd: '/' } });
  if (given.options.has('root') && target)
    yield emit({ type: 'process.changed', pid, change: { root: target.root, cwd: '/' } });
  const argv = given.words.length > 0 ? given.words : [env.SHELL ?? '/bin/sh'];
  const goOn: Program = (inner) =>
    execInPlace(inner, argv, (name, why) => `${NAME}: failed to execute ${name}: ${why}`);
  const forks = files.some(({ kind }) => kind === 'pid') && !given.options.has('no-fork');
  return forks ? yield* forkAndWait(context, NAME, goOn) : yield* goOn(context);
};

/** open(2) of a namespace's file: /proc/PID/ns/… of the target, or one that a namespace is bound to. */
function open(
  { machine, pid }: ProcessContext,
  { long, type }: (typeof kinds)[number],
  path: string,
  number: string | undefined,
  target: Process | undefined,
): Opened {
  const own = processOf(machine, pid);
  if (path !== '') {
    const linked = stat(machine, pid, path, false);
    if (linked.ok && linked.value.node.type === 'symlink' && path.startsWith('/proc/'))
      return { file: { id: linked.value.node.target ?? '', path, kind: type } };
    const found = stat(machine, pid, path);
    if (!found.ok) return { problem: `cannot open ${path}: ${errorText[found.error]}` };
    const at = outside(machine.world(), pid, found.value.path);
    const mounts = machine.world().host.kernel.mounts[own.namespaces.mnt] ?? [];
    const bound = mounts.findLast((mount) => mount.target === at && mount.fstype === 'nsfs')?.namespace ?? '';
    return { file: { id: bound, path, kind: type } };
  }
  if (number === undefined) return { problem: `neither filename nor target pid supplied for ns/${type}` };
  const file = `/proc/${number}/ns/${type}`;
  if (!target) return { problem: `cannot open ${file}: ${errorText.ENOENT}` };
  if (own.uid !== 0 && own.uid !== target.uid) return { problem: `cannot open ${file}: ${errorText.EACCES}` };
  return { file: { id: target.namespaces[type], path: file, kind: long === 'mount' ? 'mnt' : long } };
}

const refused = (kind: string, why: string): string => `reassociate to namespace 'ns/${kind}' failed: ${why}`;

function* fail(context: ProcessContext, text: string): Procedure<number> {
  yield* write(context, 'stderr', `${NAME}: ${text}\n`);
  return 1;
}
