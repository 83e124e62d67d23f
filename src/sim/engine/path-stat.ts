import { strToU8 } from 'fflate';
import type { Files } from '../archive/files.ts';
import { follow } from '../archive/follow.ts';
import { goTypes } from '../archive/go-mode.ts';
import { baseOf } from '../archive/go-path.ts';
import { rfc3339 } from '../calendar.ts';
import type { Outcome } from '../kernel/errno.ts';
import type { FileNode } from '../kernel/file-tree.ts';
import { toBase64 } from '../registry/base64.ts';

const special = [
  [0o4000, 2 ** 23],
  [0o2000, 2 ** 22],
  [0o1000, 2 ** 20],
] as const;

/** A directory's own size on the disk, in bytes. */
const DIRECTORY_SIZE = 4096;

const goMode = ({ type, mode }: FileNode): number =>
  goTypes[type] + (mode & 0o777) + special.reduce((sum, [bit, go]) => sum + (mode & bit ? go : 0), 0);

function sizeOf({ type, content = '', target = '' }: FileNode): number {
  if (type === 'dir') return DIRECTORY_SIZE;
  return strToU8(type === 'symlink' ? target : content).length;
}

/** What is at a path, as the header that clients read it from: Engine API `container.PathStat` in base64. */
export function pathStat(files: Files, path: string): Outcome<Readonly<Record<string, string>>> {
  const found = files.lstat(path);
  if (!found.ok) return found;
  const { node } = found.value;
  const stat = {
    name: baseOf(path),
    size: sizeOf(node),
    mode: goMode(node),
    mtime: rfc3339((node.mtime ?? 0) * 1000),
    linkTarget: node.type === 'symlink' ? follow(files, path).path : '',
  };
  return { ok: true, value: { 'X-Docker-Container-Path-Stat': toBase64(strToU8(JSON.stringify(stat))) } };
}
