import { useEffect, useRef } from 'react';
import { isFullScreen, watchFullScreen } from '../../platform/full-screen.ts';

/** ms after a key or a press of ours in which a change of the screen is meant as that and no more. */
const MEANT = 1000;

/**
 * Calls back when the reader pressed Escape in full screen: the browser takes that key itself. Whoever gave the screen
 * back with a key of ours, or types into the terminal, stays; so does who opened a window, for which browsers give it back.
 */
export function useLeftFullScreen(onLeft: () => void): void {
  const latest = useRef(onLeft);
  latest.current = onLeft;
  useEffect(() => {
    let meant = -MEANT;
    const hear = (event: KeyboardEvent | PointerEvent) => {
      if (!('key' in event) || event.key !== 'Escape') meant = event.timeStamp;
    };
    window.addEventListener('keydown', hear, { capture: true });
    window.addEventListener('pointerup', hear, { capture: true });
    const stop = watchFullScreen(() => {
      const isTyping = document.activeElement?.closest('.terminal-view-glass, dialog') !== null;
      if (!isFullScreen() && !isTyping && performance.now() - meant > MEANT) latest.current();
    });
    return () => {
      window.removeEventListener('keydown', hear, { capture: true });
      window.removeEventListener('pointerup', hear, { capture: true });
      stop();
    };
  }, []);
}
