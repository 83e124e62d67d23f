import type { Handler } from './call.ts';

/** One request that is answered. */
export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handler: Handler;
}

/** A row of the table: method, path with places, and who answers. */
export const route = (method: string, path: string, handler: Handler): Route => ({
  method,
  // A name of an image may hold slashes, a name of a container may not.
  pattern: new RegExp(`^${path.replace('{image}', '(.+)').replace('{id}', '([^/]+)')}$`),
  handler,
});

/** Who answers a request, and what stood in the path's places; null where nobody does. */
export function routeOf(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly handler: Handler; readonly params: readonly string[] } | null {
  for (const { method: wanted, pattern, handler } of routes) {
    const match = wanted === method ? pattern.exec(path) : null;
    if (match) return { handler, params: match.slice(1) };
  }
  return null;
}
