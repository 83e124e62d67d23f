import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import { processOf } from '../../kernel/fork.ts';
import { mountable, mountOn, unmount } from '../../kernel/mount.ts';
import { mayRule } from '../../kernel/privilege.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { readOptions, showUsage } from './usage.ts';

const mayMount = ({ machine, pid }: ProcessContext): boolean => {
  const process = processOf(machine, pid);
  return mayRule(machine.world(), process, process.namespaces.mnt);
};

/** mount [-t TYPE] [-o OPTIONS] [DEVICE NODE]: lists or mounts. */
export const mount: Program = function* (context) {
  const usage = 'mount [-t FSTYPE] [-o OPT] DEVICE NODE\n\nMount a filesystem';
  const given = yield* readOptions(context, 'art:o:', usage);
  if (!given.ok) return given.code;
  const { machine, pid } = context;
  const [source, target] = given.words;
  if (source === undefined) {
    const lines = readFile(machine, pid, '/proc/mounts');
    const rows = lines.ok ? lines.value.split('\n').filter((line) => line !== '') : [];
    const shown = rows
      .map((row) => row.split(' '))
      .map(([from, on, type, options]) => `${from} on ${on} type ${type} (${options})\n`);
    yield* write(context, 'stdout', shown.join(''));
    return 0;
  }
  if (target === undefined) {
    yield* write(context, 'stderr', `mount: can't read '/etc/fstab': No such file or directory\n`);
    return 1;
  }
  if (!mayMount(context)) {
    yield* write(context, 'stderr', 'mount: permission denied (are you root?)\n');
    return 1;
  }
  const options = given.values.o ?? 'rw,relatime';
  const fstype = options.split(',').includes('bind') ? 'bind' : (given.values.t ?? '');
  const error = mountable.includes(fstype)
    ? yield* mountOn(machine, pid, { fstype, source, target, options })
    : 'ENOENT';
  if (!error) return 0;
  yield* write(context, 'stderr', `mount: mounting ${source} on ${target} failed: ${errorText[error]}\n`);
  return 255;
};

/** umount [-lf] DIRECTORY... */
export const umount: Program = function* (context) {
  const usage = 'umount [-lf] FILESYSTEM|DIRECTORY\n\nUnmount filesystems';
  const given = yield* readOptions(context, 'rlfa', usage);
  if (!given.ok) return given.code;
  if (given.words.length === 0) return yield* showUsage(context, usage);
  let code = 0;
  for (const path of given.words) {
    const error = mayMount(context) ? yield* unmount(context.machine, context.pid, path) : 'EPERM';
    if (!error) continue;
    yield* write(context, 'stderr', `umount: can't unmount ${path}: ${errorText[error]}\n`);
    code = 1;
  }
  return code;
};
