import { test as base, expect } from '@playwright/test';
import { type Belowdeck, open } from './driver.ts';
import { watch } from './watch.ts';

/**
 * Every test of ours: the page is watched while it runs, and no test passes during which it asked another origin,
 * broke its own policy, set a cookie or wrote an error to the console.
 */
export const test = base.extend<{
  readonly belowdeck: Belowdeck;
  readonly quiet: undefined;
}>({
  belowdeck: ({ page }, use) => open(page).then(use),
  quiet: [
    async ({ context, baseURL }, use) => {
      const seen = await watch(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      expect(seen.complaints).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    },
    { auto: true },
  ],
});
