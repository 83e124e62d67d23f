import type { Page } from '@playwright/test';

/** Animations that run now and last long enough to be seen, without the caret of the terminal, which the reader's system may have blink. */
export const running = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      // Without motion, a change of colour takes a hundredth of a millisecond.
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
      .map((animation) => {
        const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
        return target?.getAttribute('class') ?? '?';
      })
      .filter((name) => !name.includes('xterm')),
  );
