import { useEffect } from 'react';
import type { Player } from '../../player/player.ts';

/** ms between two looks, and the most that is made up for at once: browsers slow down the timers of what is covered. */
const LOOK = 250;
const LONGEST = 60_000;

/** Lets a player go on while its window is covered: browsers draw no frames then, and frames are what it goes by. */
export function useCovered(player: Player): void {
  useEffect(() => {
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      if (document.visibilityState === 'hidden') player.tick(Math.min(LONGEST, now - last));
      last = now;
    };
    const timer = window.setInterval(look, LOOK);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [player]);
}
