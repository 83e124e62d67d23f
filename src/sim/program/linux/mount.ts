import { errorText } from '../../kernel/errno.ts';
import { readFile, stat } from '../../kernel/files.ts';
import { processOf } from '../../kernel/fork.ts';
import { mountable, mountOn, unmount } from '../../kernel/mount.ts';
import { mayRule } from '../../kernel/privilege.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { readGiven } from './options.ts';

/** The exit code of mount's and umount's own failures: mount(8). */
const FAILED = 32;
const HINT = '       dmesg(1) may have more information after failed mount system call.\n';

/** mount(8) of util-linux: lists what is mounted, or mounts what needs no device. */
export const mount: Program = function* (context) {
  const known = [
    { long: 'types', short: 't', value: 'required' },
    { long: 'options', short: 'o', value: 'required' },
    { long: 'bind', short: 'B' },
  ] as const;
  const given = yield* readGiven(context, 'mount', known, true);
  if (!given) return 1;
  const { machine, pid } = context;
  const [source, named] = given.words;
  if (source === undefined) {
    const lines = readFile(machine, pid, '/proc/self/mounts');
    const rows = lines.ok ? lines.value.split('\n').filter((line) => line !== '') : [];
    const shown = rows.map((row) => {
      const [from, on, fstype, options] = row.split(' ');
      return `${from} on ${on} type ${fstype} (${options})\n`;
    });
    yield* write(context, 'stdout', shown.join(''));
    return 0;
  }
  if (named === undefined) {
    yield* write(context, 'stderr', `mount: ${source}: can't find in /etc/fstab.\n`);
    return 1;
  }
  // It says where a path leads, once it leads anywhere.
  const found = stat(machine, pid, named);
  const target = found.ok ? found.value.path : named;
  const process = processOf(machine, pid);
  if (!mayRule(machine.world(), process, process.namespaces.mnt))
    return yield* fail(context, `mount: ${target}: must be superuser to use mount.\n${HINT}`);
  const options = given.options.get('options')?.join(',') ?? 'rw,relatime';
  const isBind = given.options.has('bind') || options.split(',').includes('bind');
  const fstype = isBind ? 'bind' : (given.options.get('types')?.at(-1) ?? '');
  if (!mountable.includes(fstype))
    return yield* fail(context, `mount: ${target}: special device ${source} does not exist.\n${HINT}`);
  const error = yield* mountOn(machine, pid, { fstype, source, target, options });
  if (!error) return 0;
  if (error === 'ENOTDIR')
    return yield* fail(context, `mount: ${target}: mount point is not a directory.\n${HINT}`);
  if (error === 'EINVAL') {
    const what = `wrong fs type, bad option, bad superblock on ${source}, missing codepage or helper program, or other error`;
    return yield* fail(context, `mount: ${target}: ${what}.\n${HINT}`);
  }
  if (error === 'ELOOP')
    return yield* fail(
      context,
      `mount: ${target}: mount(2) system call failed: ${errorText[error]}.\n${HINT}`,
    );
  if (error !== 'ENOENT') return yield* fail(context, `mount: ${target}: ${errorText[error]}.\n${HINT}`);
  const why = found.ok ? `special device ${source} does not exist` : 'mount point does not exist';
  return yield* fail(context, `mount: ${target}: ${why}.\n${HINT}`);
};

/** umount(8) of util-linux. */
export const umount: Program = function* (context) {
  const given = yield* readGiven(context, 'umount', [{ long: 'lazy', short: 'l' }], true);
  if (!given) return 1;
  if (given.words.length === 0) {
    yield* write(context, 'stderr', "umount: bad usage\nTry 'umount --help' for more information.\n");
    return 1;
  }
  let code = 0;
  for (const path of given.words) {
    const error = yield* unmount(context.machine, context.pid, path);
    if (!error) continue;
    code = FAILED;
    const found = stat(context.machine, context.pid, path);
    const where = found.ok && error === 'EBUSY' ? found.value.path : path;
    yield* write(context, 'stderr', `umount: ${where}: ${unmountWords[error] ?? `${errorText[error]}`}.\n`);
  }
  return code;
};

const unmountWords: Readonly<Record<string, string>> = {
  ENOENT: 'no mount point specified',
  EINVAL: 'not mounted',
  EPERM: 'must be superuser to unmount',
  EBUSY: 'target is busy',
};

function* fail(context: ProcessContext, text: string): Procedure<number> {
  yield* write(context, 'stderr', text);
  return FAILED;
}
