import type { FileTree } from '../kernel/file-tree.ts';
import type { Json } from '../spec.ts';
import { arrayOf, textOf } from './json-shape.ts';
import { rowsOf } from './runtime-spec.ts';

/**
 * All groups of a user `name[:group]`, as the kernel sorts them: the first, those that list the name unless a group is
 * said, and what `--group-add` names; a sentence for one that there is not (moby daemon/oci_linux.go, getUser).
 */
export function groupsOf(
  files: FileTree,
  text: string,
  gid: number,
  { GroupAdd }: { readonly [key: string]: Json },
): readonly number[] | string {
  const rows = rowsOf(files, '/etc/group');
  const [named, group = ''] = text.split(':');
  const user = named || '0';
  const name = rowsOf(files, '/etc/passwd').find(([known, , uid]) => known === user || uid === user)?.[0];
  const numbers = new Set([gid]);
  for (const [, , number = '', members = ''] of rows)
    if (group === '' && name !== undefined && members.split(',').includes(name)) numbers.add(Number(number));
  for (const one of arrayOf(GroupAdd).map(textOf)) {
    const row = rows.find(([known, , number]) => known === one || number === one);
    if (!row && !/^\d+$/.test(one)) return `Unable to find group ${one}: no matching entries in group file`;
    numbers.add(Number(row?.[2] ?? one));
  }
  return [...numbers].sort((one, other) => one - other);
}
