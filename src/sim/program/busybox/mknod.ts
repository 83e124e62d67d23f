import { capable } from '../../kernel/capability.ts';
import { errorText } from '../../kernel/errno.ts';
import { stat, timeOf } from '../../kernel/files.ts';
import { processOf } from '../../kernel/fork.ts';
import { makeNode } from '../../kernel/make-node.ts';
import { called } from '../../kernel/syscall.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { readOptions, showUsage } from './usage.ts';

/** mknod [-m MODE] NAME TYPE [MAJOR MINOR]: a device's file or a named pipe. */
export const mknod: Program = function* (context) {
  const usage =
    'mknod [-m MODE] NAME TYPE [MAJOR MINOR]\n\nCreate a special file: b, c or u for a device, p for a named pipe';
  const given = yield* readOptions(context, 'm:', usage);
  if (!given.ok) return given.code;
  const { machine, pid } = context;
  const [name, type = '', ...numbers] = given.words;
  const isPipe = type === 'p';
  if (name === undefined || !/^[bcup]$/.test(type) || numbers.length !== (isPipe ? 0 : 2))
    return yield* showUsage(context, usage);
  const odd = numbers.find((number) => !/^\d+$/.test(number));
  const process = processOf(machine, pid);
  // A device is a way to the hardware, a pipe is none: mknod(2).
  const error = stat(machine, pid, name, false).ok
    ? 'EEXIST'
    : !isPipe && !capable(process, 'CAP_MKNOD')
      ? 'EPERM'
      : null;
  if (odd !== undefined) {
    yield* write(context, 'stderr', `mknod: invalid number '${odd}'\n`);
    return 1;
  }
  const mode = given.values.m === undefined ? 0o644 : Number.parseInt(given.values.m, 8);
  const whole = isPipe ? 'p' : [type === 'b' ? 'b' : 'c', ...numbers.map(Number)].join(' ');
  const { uid, gid } = process;
  // The number 0, 0 is a whiteout's: overlayfs hides with it what lies below.
  const rdev = whole === 'c 0 0' ? {} : { rdev: whole };
  const failed =
    error ??
    (yield* makeNode(machine, pid, name, {
      type: 'device',
      mode,
      uid,
      gid,
      ...rdev,
      mtime: timeOf(machine),
    }));
  if (failed === null) {
    const kind = isPipe ? 'S_IFIFO' : type === 'b' ? 'S_IFBLK' : 'S_IFCHR';
    yield called(pid, 'mknodat', `AT_FDCWD, ${JSON.stringify(name)}, ${kind}|0${mode.toString(8)}`);
    return 0;
  }
  yield* write(context, 'stderr', `mknod: ${name}: ${errorText[failed]}\n`);
  return 1;
};
