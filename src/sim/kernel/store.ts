import type { Machine } from '../machine.ts';
import type { DirectoryId, Pid } from '../names.ts';
import { emit, type Procedure } from '../procedure.ts';
import type { Errno } from './errno.ts';
import type { FileNode } from './file-tree.ts';

/** A disk takes and gives whole blocks of so many bytes. */
const BLOCK = 4096;

/** Bytes of the blocks that are written when a file's text becomes another: all that are new, and what is appended to. */
function writtenBytes(old: string, text: string): number {
  const kept = old !== '' && text.startsWith(old) ? old.length : 0;
  return kept === text.length ? 0 : (Math.ceil(text.length / BLOCK) - Math.floor(kept / BLOCK)) * BLOCK;
}

/** Puts a node into a directory of the disk or of a memory disk; the disk's bytes are counted for the process. */
export function* store(
  machine: Machine,
  directory: DirectoryId,
  path: string,
  node: FileNode,
  pid?: Pid,
): Procedure<Errno | null> {
  const old = machine.world().host.hardware.disk[directory]?.[path];
  yield* emit({ type: 'file.written', directory, path, node });
  const bytes = writtenBytes(old?.content ?? '', node.content ?? '');
  if (bytes > 0 && !directory.startsWith('memory/'))
    yield* emit({
      type: 'device.used',
      device: 'disk',
      direction: 'out',
      bytes,
      ...(pid === undefined ? {} : { pid }),
    });
  return null;
}
