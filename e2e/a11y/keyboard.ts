import type { Page } from '@playwright/test';

/** Where focus is, in words: role and name, or the element's own. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'page';
    const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
    const label = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
    const value = element instanceof HTMLInputElement ? element.value : '';
    return [role, value, label].filter((part) => part).join(' ');
  });
}

/**
 * Presses a key again and again until focus has been all the way round, from where it is; gives what it passed, in
 * order. Rejects when focus stays in one place: that is a trap.
 */
export async function roundTrip(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly string[]> {
  let start = await focused(page);
  for (let i = 0; i < 3 && start === 'page'; i++) {
    await page.keyboard.press(key);
    start = await focused(page);
  }
  const passed: string[] = [start];
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now === start) return passed;
    // What has the focus within a frame is the frame's to say.
    if (now === passed.at(-1) && !now.startsWith('iframe'))
      throw new Error(`the keyboard is caught in ${now}`);
    // Between the last and the first, focus is the browser's own.
    if (now !== 'page' && now !== passed.at(-1)) passed.push(now);
  }
  throw new Error(`focus does not come round: ${passed.slice(-4).join(', ')}`);
}
