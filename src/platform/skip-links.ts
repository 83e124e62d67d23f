/**
 * Has skip links move the focus and leave the address alone, which may hold a moment; what ends that is given. Until
 * then the browser follows them as any link.
 */
export function keepAddressOnSkip(): () => void {
  const stop = new AbortController();
  document.addEventListener(
    'click',
    (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.skip-link') : null;
      if (link === null) return;
      event.preventDefault();
      document.querySelector<HTMLElement>(link.hash)?.focus();
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}
