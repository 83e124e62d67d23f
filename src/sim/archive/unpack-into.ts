import { nodeOf } from '../image/layer.ts';
import type { TarEntry } from '../image/tar.ts';
import type { Errno } from '../kernel/errno.ts';
import type { Procedure } from '../procedure.ts';
import { goError } from './copy-place.ts';
import { cleanPath, directoryOf, joinPath } from './go-path.ts';
import type { Files } from './files.ts';

/** How an archive is unpacked: moby's archive.TarOptions. */
export interface UnpackOptions {
  /** A directory may not take the place of something else, nor the other way round. */
  readonly keepsKind: boolean;
  /** Whose the files become; from the archive without it. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Who makes directories that no member names. */
  readonly maker: { readonly uid: number; readonly gid: number };
}

const quoted = (text: string): string => JSON.stringify(text);

/** Unpacks members into a directory that is there; in Go's words why it stopped, null when all went well. */
export function* unpackInto(
  files: Files,
  directory: string,
  entries: readonly TarEntry[],
  options: UnpackOptions,
): Procedure<string | null> {
  for (const entry of entries) {
    const name = cleanPath(entry.path === '' ? '/' : entry.path);
    const path = joinPath(directory, name);
    const root = cleanPath(directory);
    if (root !== '/' && path !== root && !path.startsWith(`${root}/`))
      return `${quoted(name)} is outside of ${quoted(directory)}`;
    const wrong = yield* makeParents(files, directoryOf(path), options);
    if (wrong !== null) return wrong;
    const problem = yield* unpackOne(files, directory, path, name, entry, options);
    if (problem !== null) return problem;
  }
  return null;
}

function* makeParents(files: Files, path: string, options: UnpackOptions): Procedure<string | null> {
  if (files.lstat(path).ok) return null;
  const above = yield* makeParents(files, directoryOf(path), options);
  if (above !== null) return above;
  const made = yield* files.put(path, { type: 'dir', mode: 0o755, ...options.maker });
  return made.ok ? null : `mkdir ${path}: ${goError(made.error)}`;
}

function* unpackOne(
  files: Files,
  directory: string,
  path: string,
  name: string,
  entry: TarEntry,
  { keepsKind, owner }: UnpackOptions,
): Procedure<string | null> {
  const there = files.lstat(path);
  const isDirectory = entry.type === 'dir';
  if (there.ok) {
    const wasDirectory = there.value.node.type === 'dir';
    if (keepsKind && wasDirectory && !isDirectory)
      return `cannot overwrite directory ${quoted(path)} with non-directory ${quoted(directory)}`;
    if (keepsKind && !wasDirectory && isDirectory)
      return `cannot overwrite non-directory ${quoted(path)} with directory ${quoted(directory)}`;
    if (wasDirectory && name === '.') return null;
    if (!wasDirectory || !isDirectory) {
      const gone = yield* files.remove(path);
      if (!gone.ok) return `unlinkat ${path}: ${goError(gone.error)}`;
    }
  }
  if (entry.type === 'symlink' && !joinPath(directoryOf(path), entry.target).startsWith(cleanPath(directory)))
    return `invalid symlink ${quoted(path)} -> ${quoted(entry.target)}`;
  const put = yield* files.put(path, { ...nodeOf(entry), mode: entry.mode & 0o7777, ...owner });
  return put.ok ? null : whyNot(entry, path, put.error);
}

function whyNot({ type, target }: TarEntry, path: string, error: Errno): string {
  const call =
    type === 'dir' ? `mkdir ${path}` : type === 'symlink' ? `symlink ${target} ${path}` : `open ${path}`;
  return `${call}: ${goError(error)}`;
}
