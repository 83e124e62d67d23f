import { useEffect, useRef } from 'react';
import { isFullScreen, watchFullScreen } from '../../platform/full-screen.ts';

/** ms after a key of ours in which a change of the screen is meant as that and no more. */
const MEANT = 1000;

/**
 * Calls back when the reader pressed Escape in full screen: the browser takes that key itself. Whoever gave the screen
 * back with a key of ours, or types into the terminal, stays.
 */
export function useLeftFullScreen(onLeft: () => void): void {
  const latest = useRef(onLeft);
  latest.current = onLeft;
  useEffect(() => {
    let meant = -MEANT;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') meant = event.timeStamp;
    };
    window.addEventListener('keydown', hear, { capture: true });
    const stop = watchFullScreen(() => {
      const isTyping = document.activeElement?.closest('.terminal-view-glass, dialog') !== null;
      if (!isFullScreen() && !isTyping && performance.now() - meant > MEANT) latest.current();
    });
    return () => {
      window.removeEventListener('keydown', hear, { capture: true });
      stop();
    };
  }, []);
}
