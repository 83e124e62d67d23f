/** Whether a path is another or lies below it. */
export const isUnder = (path: string, target: string): boolean =>
  path.startsWith(target) && (target === '/' || path.length === target.length || path[target.length] === '/');

/** The rest of a path below another, with its slash; empty for that path itself. */
export const belowOf = (path: string, above: string): string =>
  path === above ? '' : above === '/' ? path : path.slice(above.length);

/** A path and the rest that leads on from there. */
export const joined = (path: string, below: string): string => (path === '/' ? below || '/' : path + below);
