import { stat } from '../../kernel/files.ts';
import { memoryInfo } from '../../kernel/memory-info.ts';
import { isMemoryDisk, memoryDiskSize, memoryDiskUse } from '../../kernel/memory-disk.ts';
import { processAt } from '../../kernel/process-at.ts';
import type { World } from '../../world.ts';
import { viewOf } from '../../kernel/view.ts';
import { errorText } from '../../kernel/errno.ts';
import { write } from '../output.ts';
import type { Program } from '../program.ts';
import { humanSize, sizeOf } from './list.ts';
import { readOptions } from './usage.ts';

/** free [-bkmgh]: the whole machine's memory, also inside a container. */
export const free: Program = function* (context) {
  const given = yield* readOptions(context, 'bkmgh', 'free [-bkmgh]\n\nDisplay free and used memory');
  if (!given.ok) return given.code;
  const { flags } = given;
  const unit = flags.has('b') ? 1 : flags.has('m') ? 1024 ** 2 : flags.has('g') ? 1024 ** 3 : 1024;
  const shown = (bytes: number): string => {
    const text = flags.has('h') ? humanSize(bytes) : String(Math.floor(bytes / unit));
    return text.padStart(12);
  };
  const { total, held, files, free: left } = memoryInfo(context.machine.world());
  const row = [total, held, left, files, files, left].map(shown).join('');
  const head = ['total', 'used', 'free', 'shared', 'buff/cache', 'available'].map((word) =>
    word.padStart(12),
  );
  yield* write(
    context,
    'stdout',
    `       ${head.join('')}\nMem:   ${row}\nSwap:  ${[0, 0, 0].map(shown).join('')}\n`,
  );
  return 0;
};

/** nproc: as many as the host has; what a control group allows is another matter. */
export const nproc: Program = function* (context) {
  yield* write(context, 'stdout', `${context.machine.world().host.hardware.cpus}\n`);
  return 0;
};

/** Blocks of 1024 bytes that the host's disk has. */
const DISK = 61_255_492;
const FIELD = 9;

const blocksOf = (bytes: number): number => Math.ceil(bytes / 4096) * 4;

function usedOnDisk({ host: { hardware } }: World): number {
  return Object.entries(hardware.disk)
    .filter(([id]) => !isMemoryDisk(id))
    .reduce(
      (sum, [, tree]) => sum + Object.values(tree).reduce((all, node) => all + blocksOf(sizeOf(node)), 0),
      0,
    );
}

/** df [-h] [FILE]...: the file systems that have files of their own. */
export const df: Program = function* (context) {
  const given = yield* readOptions(
    context,
    'hkP',
    'df [-hkP] [FILESYSTEM]...\n\nPrint filesystem usage statistics',
  );
  if (!given.ok) return given.code;
  const { machine, pid } = context;
  const world = machine.world();
  const human = given.flags.has('h');
  const size = (blocks: number): string => (human ? humanSize(blocks * 1024) : String(blocks));
  const namespace = processAt(world, pid)?.namespaces.mnt ?? '';
  const mounts = world.host.kernel.mounts[namespace] ?? [];
  const rows: string[] = [];
  const wanted: string[] = [];
  let code = 0;
  for (const word of given.words) {
    const found = stat(machine, pid, word);
    if (found.ok) wanted.push(found.value.path);
    else {
      yield* write(context, 'stderr', `df: ${word}: can't find mount point\n`);
      code = 1;
    }
  }
  const isAbove = (target: string, path: string): boolean =>
    target === '/' || path === target || path.startsWith(`${target}/`);
  const shown =
    given.words.length === 0
      ? mounts
      : wanted.flatMap((path) =>
          mounts
            .filter(({ target }) => isAbove(target, path))
            .sort((a, b) => b.target.length - a.target.length)
            .slice(0, 1),
        );
  for (const mount of shown) {
    const { source, target, fstype, memory } = mount;
    const onDisk = fstype === 'overlay' || fstype === 'ext4';
    if (!onDisk && fstype !== 'tmpfs') continue;
    const total = onDisk ? DISK : memoryDiskSize(world, mount) / 1024;
    const used = onDisk
      ? usedOnDisk(world)
      : memoryDiskUse(world.host.hardware.disk[memory ?? ''] ?? {}) / 1024;
    const percent = `${Math.ceil((used * 100) / total)}%`;
    const numbers = [total, used, total - used].map((blocks) => size(blocks).padStart(FIELD)).join(' ');
    rows.push(`${source.padEnd(20)} ${numbers} ${percent.padStart(4)} ${target}\n`);
  }
  const head = human
    ? 'Filesystem                Size      Used Available Use% Mounted on\n'
    : 'Filesystem           1K-blocks      Used Available Use% Mounted on\n';
  yield* write(context, 'stdout', head + rows.join(''));
  return code;
};

/** du [-sh] [FILE]...: blocks of 1024 bytes of each directory. */
export const du: Program = function* (context) {
  const given = yield* readOptions(context, 'shak', 'du [-ahsk] [FILE]...\n\nSummarize disk space used');
  if (!given.ok) return given.code;
  const { machine, pid } = context;
  const { flags } = given;
  let code = 0;
  for (const word of given.words.length > 0 ? given.words : ['.']) {
    const found = stat(machine, pid, word, false);
    if (!found.ok) {
      yield* write(context, 'stderr', `du: ${word}: ${errorText[found.error]}\n`);
      code = 1;
      continue;
    }
    const { path: top } = found.value;
    const tree = viewOf(machine.world(), pid);
    const prefix = top === '/' ? '/' : `${top}/`;
    const below = Object.keys(tree).filter((path) => path === top || path.startsWith(prefix));
    const total = (path: string): number => {
      const start = path === '/' ? '/' : `${path}/`;
      return below.reduce((sum, one) => {
        const node = one === path || one.startsWith(start) ? tree[one] : undefined;
        return node && node.type !== 'symlink' ? sum + blocksOf(sizeOf(node)) : sum;
      }, 0);
    };
    const listed = flags.has('s')
      ? [top]
      : below.filter((path) => path === top || flags.has('a') || tree[path]?.type === 'dir');
    const named = (path: string): string =>
      path === top ? word : `${word.replace(/\/$/, '')}/${path.slice(prefix.length)}`;
    // What lies in a directory comes before it.
    const order = [...listed].sort((a, b) =>
      b.startsWith(`${a}/`) || a === '/' ? 1 : a.startsWith(`${b}/`) || b === '/' ? -1 : a < b ? -1 : 1,
    );
    for (const path of order) {
      const blocks = total(path);
      yield* write(
        context,
        'stdout',
        `${flags.has('h') ? humanSize(blocks * 1024) : blocks}\t${named(path)}\n`,
      );
    }
  }
  return code;
};
