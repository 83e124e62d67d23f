import type { Errno } from '../kernel/errno.ts';
import type { Files } from './files.ts';

/** Links of a path that are followed before it is given up. */
const MOST_LINKS = 255;

/** Where a path leads, and at which part it leads nowhere. */
export interface Followed {
  /** Without links, as far as there are any to follow; what is missing is taken as it is written. */
  readonly path: string;
  readonly stopped: { readonly at: string; readonly error: Errno } | null;
}

/** Follows all links of a path within a file system (Go's filepath.EvalSymlinks, moby's symlink.FollowSymlinkInScope). */
export function follow(files: Files, path: string): Followed {
  let rest = path.split('/');
  let at = '';
  let stopped: Followed['stopped'] = null;
  for (let links = 0; rest.length > 0; ) {
    const [part = '', ...after] = rest;
    rest = after;
    if (part === '' || part === '.') continue;
    if (part === '..') {
      at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
      continue;
    }
    const next = `${at}/${part}`;
    const found = files.lstat(next);
    const node = found.ok ? found.value.node : null;
    if (!found.ok) stopped ??= { at: next, error: found.error };
    if (node?.type === 'symlink' && links++ < MOST_LINKS) {
      const { target = '' } = node;
      if (target.startsWith('/')) at = '';
      rest = [...target.split('/'), ...rest];
      continue;
    }
    if (node?.type === 'symlink') stopped ??= { at: next, error: 'ELOOP' };
    if (node && node.type !== 'dir' && rest.length > 0) stopped ??= { at: next, error: 'ENOTDIR' };
    at = next;
  }
  return { path: at || '/', stopped };
}
