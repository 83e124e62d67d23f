/** A path without `.`, `..` and doubled slashes, as far as its text tells: Go's filepath.Clean. */
export function cleanPath(path: string): string {
  const isWhole = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!isWhole) parts.push(part);
  }
  const text = parts.join('/');
  return isWhole ? `/${text}` : text || '.';
}

/** Paths put together and cleaned, those that are empty left out: Go's filepath.Join. */
export function joinPath(...paths: readonly string[]): string {
  const text = paths.filter((path) => path !== '').join('/');
  return text === '' ? '' : cleanPath(text);
}

/** The last name of a path, slashes at its end left out; `.` of an empty one: Go's filepath.Base. */
export function baseOf(path: string): string {
  if (path === '') return '.';
  const bare = path.replace(/\/+$/, '');
  return bare === '' ? '/' : bare.slice(bare.lastIndexOf('/') + 1);
}

/** All but the last name of a path, cleaned: Go's filepath.Dir. */
export const directoryOf = (path: string): string => cleanPath(path.slice(0, path.lastIndexOf('/') + 1));

const hasSlash = (path: string): boolean => path.endsWith('/');
const isHere = (path: string): boolean => baseOf(path) === '.';

/** Whether a path says of itself that it is a directory: it ends in `/` or `/.`. */
export const assertsDirectory = (path: string): boolean => hasSlash(path) || isHere(path);

/** A cleaned path with that end of the original by which it says that it is a directory. */
export function withSameEnd(cleaned: string, original: string): string {
  const dotted =
    !isHere(cleaned) && isHere(original) ? `${cleaned}${hasSlash(cleaned) ? '' : '/'}.` : cleaned;
  return !hasSlash(dotted) && hasSlash(original) ? `${dotted}/` : dotted;
}

/** A path's directory and its last name; the name is `.` where the path ends so. */
export function splitPath(path: string): { readonly directory: string; readonly base: string } {
  const cleaned = isHere(path) ? `${cleanPath(path)}/.` : cleanPath(path);
  return { directory: directoryOf(cleaned), base: baseOf(cleaned) };
}

/**
 * A path whose links were followed, with the end of the path as it was given, and the name that its entries are to have
 * where that has become another: moby's archive.GetRebaseName.
 */
export function renamed(path: string, resolved: string): { readonly path: string; readonly rename: string } {
  const dotted = isHere(path) && !isHere(resolved) ? `${resolved}/.` : resolved;
  const whole = hasSlash(path) && !hasSlash(dotted) ? `${dotted}/` : dotted;
  return { path: whole, rename: baseOf(path) === baseOf(whole) ? '' : baseOf(path) };
}
