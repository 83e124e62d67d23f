import { useSyncExternalStore } from 'react';

let list: MediaQueryList | undefined;

/** Asked at every drawing: a list that is there already answers at once. */
const wish = (): MediaQueryList => (list ??= window.matchMedia('(prefers-reduced-motion: reduce)'));

/** Whether the reader asks for less motion. */
export function useLessMotion(): boolean {
  return useSyncExternalStore(
    (changed) => {
      wish().addEventListener('change', changed);
      return () => wish().removeEventListener('change', changed);
    },
    () => wish().matches,
    () => false,
  );
}
