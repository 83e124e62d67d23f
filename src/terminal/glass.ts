import { useEffect, useState } from 'react';
import { glassNow, lastGlass } from './glass-now.ts';

/**
 * The page's colour for terminals: themes change by an attribute of the root or by the system. It is read when one of
 * them does, never while drawing: to read it, the browser must work out the styles of the whole page.
 */
export function useGlass(): string {
  const [glass, setGlass] = useState(lastGlass);
  useEffect(() => {
    const read = () => setGlass(glassNow());
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true });
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', read);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', read);
    };
  }, []);
  return glass;
}
