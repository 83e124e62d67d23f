import { useSyncExternalStore } from 'react';
import { glassNow } from './glass-now.ts';
import { GLASS } from './palette.ts';

/** The page's colour for terminals, as it is now: themes change by an attribute of the root or by the system. */
export function useGlass(): string {
  return useSyncExternalStore(
    (changed) => {
      const observer = new MutationObserver(changed);
      observer.observe(document.documentElement, { attributes: true });
      const dark = window.matchMedia('(prefers-color-scheme: dark)');
      dark.addEventListener('change', changed);
      return () => {
        observer.disconnect();
        dark.removeEventListener('change', changed);
      };
    },
    glassNow,
    () => GLASS,
  );
}
