import type { Rect } from './layout/geometry.ts';

/** A bar as wide as its limit, and how much of it is used. */
export function Bar({ rect, part: fill }: { readonly rect: Rect; readonly part: number }) {
  return (
    <>
      <rect {...rect} rx={4.5} className="gauge" />
      <rect {...rect} width={Math.max(4, rect.width * fill)} rx={4.5} className="gauge-used" />
    </>
  );
}

/** How much of a limit is used, 0 to 1; null without a limit: then there is nothing to measure against. */
export function part(used: number, limit: number | null): number | null {
  return limit === null ? null : Math.min(1, used / limit);
}
