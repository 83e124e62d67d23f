import { type Errno, errorText } from '../kernel/errno.ts';
import { assertsDirectory, baseOf, joinPath, renamed, splitPath } from './go-path.ts';
import type { Files } from './files.ts';
import { follow } from './follow.ts';

/** A source or a destination of a copy: moby's archive.CopyInfo. */
export interface CopyPlace {
  readonly path: string;
  readonly exists: boolean;
  readonly isDirectory: boolean;
  /** The name that what is copied is to have; '' where its own will do. */
  readonly rename: string;
}

/** What was looked for, or in Go's words why it is not there. */
export type Sought<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

const failed = (error: string) => ({ ok: false, error }) as const;

/** strerror(3) as Go has it. */
export const goError = (error: Errno): string => errorText[error].toLowerCase();

/** A path with all its links followed; the part that is missing is named. */
function followed(files: Files, path: string): Sought<string> {
  const { path: whole, stopped } = follow(files, path);
  if (!stopped) return { ok: true, value: whole };
  if (stopped.error === 'ENOTDIR') return failed(goError('ENOTDIR'));
  if (stopped.error === 'ELOOP') return failed('EvalSymlinks: too many links');
  return failed(`lstat ${stopped.at}: ${goError(stopped.error)}`);
}

/** Where a local path leads that is to be copied, itself a link or what it links to. */
export function sourcePlace(files: Files, path: string, followsLink: boolean): Sought<CopyPlace> {
  const cut = path.lastIndexOf('/') + 1;
  const resolved = followed(files, followsLink ? path : path.slice(0, cut));
  if (!resolved.ok) return resolved;
  const whole = followsLink
    ? renamed(path, resolved.value)
    : { path: `${resolved.value}/${path.slice(cut)}`, rename: '' };
  const rename =
    !followsLink && path.endsWith('/') && baseOf(path) !== baseOf(whole.path) ? baseOf(path) : whole.rename;
  const found = files.lstat(whole.path);
  if (!found.ok) return failed(`lstat ${whole.path}: ${goError(found.error)}`);
  const isDirectory = found.value.node.type === 'dir';
  return { ok: true, value: { path: whole.path, exists: true, isDirectory, rename } };
}

/** Links that are followed at the end of a destination. */
const MOST_LINKS = 10;

/** Where a local path leads that is to be written; it need not exist, its directory does. */
export function destinationPlace(files: Files, path: string): Sought<CopyPlace> {
  let at = path;
  let found = files.lstat(at);
  for (let links = 0; found.ok && found.value.node.type === 'symlink'; links++) {
    if (links > MOST_LINKS) return failed(`too many symlinks in ${path}`);
    const { target = '' } = found.value.node;
    at = target.startsWith('/') ? target : joinPath(splitPath(at).directory, target);
    found = files.lstat(at);
  }
  if (found.ok) {
    const isDirectory = found.value.node.type === 'dir';
    return { ok: true, value: { path: at, exists: true, isDirectory, rename: '' } };
  }
  if (found.error !== 'ENOENT') return failed(`lstat ${at}: ${goError(found.error)}`);
  const { directory } = splitPath(at);
  const parent = files.stat(directory);
  if (!parent.ok) return failed(`stat ${directory}: ${goError(parent.error)}`);
  if (parent.value.node.type !== 'dir') return failed('not a directory');
  return { ok: true, value: { path: at, exists: false, isDirectory: false, rename: '' } };
}

/** Where an archive is to be unpacked, and what the first name in it becomes; null where the names stay. */
export interface Prepared {
  readonly directory: string;
  readonly rebase: { readonly from: string; readonly to: string } | null;
}

/** What copying one place onto another comes to (moby's archive.PrepareArchiveCopy). */
export function prepareCopy(source: CopyPlace, destination: CopyPlace): Sought<Prepared> {
  const { directory, base } = splitPath(destination.path);
  if (destination.exists && destination.isDirectory)
    return { ok: true, value: { directory: destination.path, rebase: null } };
  if (destination.exists && source.isDirectory) return failed('cannot copy directory');
  if (!destination.exists && !source.isDirectory && assertsDirectory(destination.path))
    return failed('no such directory');
  const from = source.rename === '' ? splitPath(source.path).base : source.rename;
  return { ok: true, value: { directory, rebase: { from, to: base } } };
}
