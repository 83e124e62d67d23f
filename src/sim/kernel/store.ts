import type { Machine } from '../machine.ts';
import type { DirectoryId, Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { Errno } from './errno.ts';
import type { FileNode } from './file-tree.ts';
import { relieve } from './memory.ts';
import { isMemoryDisk, roomFor } from './memory-disk.ts';
import { processAt } from './process-at.ts';

/** A disk takes and gives whole blocks of so many bytes. */
const BLOCK = 4096;

/** Bytes of the blocks that are written when a file's text becomes another: all that are new, and what is appended to. */
function writtenBytes(old: string, text: string): number {
  const kept = old !== '' && text.startsWith(old) ? old.length : 0;
  return kept === text.length ? 0 : (Math.ceil(text.length / BLOCK) - Math.floor(kept / BLOCK)) * BLOCK;
}

/**
 * Puts a node into a directory of the disk or of a memory disk; the disk's bytes are counted for the process. Of a file
 * that is more than a memory disk has room for, the part that fits is there: ENOSPC.
 */
export function* store(
  machine: Machine,
  directory: DirectoryId,
  path: string,
  node: FileNode,
  pid?: Pid,
): Procedure<Errno | null> {
  const world = machine.world();
  const old = world.host.hardware.disk[directory]?.[path];
  // What is written to a device goes where the device leads it; /dev/full takes nothing (full(4)).
  if (old?.rdev !== undefined && node.content !== undefined)
    return old.rdev === 'c 1 7' && node.content !== '' ? 'ENOSPC' : null;
  const room = isMemoryDisk(directory) ? roomFor(world, directory, path) : Number.POSITIVE_INFINITY;
  const text = node.content ?? '';
  const fits = text.length <= room;
  const inMemory = isMemoryDisk(directory);
  // Whoever fills a page first pays for it, also when others read it.
  const payer =
    inMemory && text !== '' ? (old?.charged ?? (pid && processAt(world, pid)?.cgroup)) : undefined;
  const { charged: _elsewhere, ...plain } = fits ? node : { ...node, content: text.slice(0, room) };
  const kept = payer ? { ...plain, charged: payer } : plain;
  yield emit({ type: 'file.written', directory, path, node: kept });
  if (payer) yield* relieve(machine, payer);
  const bytes = inMemory ? 0 : writtenBytes(old?.content ?? '', text);
  if (bytes > 0)
    yield emit({
      type: 'device.used',
      device: 'disk',
      direction: 'out',
      bytes,
      ...(pid === undefined ? {} : { pid }),
    });
  return fits ? null : 'ENOSPC';
}
