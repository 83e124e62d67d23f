const QUERY = '(prefers-reduced-motion: reduce)';

/** True when the reader asked their computer for less motion. */
export function prefersReducedMotion(): boolean {
  try {
    return window.matchMedia(QUERY).matches;
  } catch {
    return false;
  }
}

/** Calls back when that changes; gives what ends it. Fits `useSyncExternalStore`. */
export function watchReducedMotion(onChange: () => void): () => void {
  try {
    const query = window.matchMedia(QUERY);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  } catch {
    return () => {};
  }
}
