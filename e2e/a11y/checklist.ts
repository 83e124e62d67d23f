import type { Page } from '@playwright/test';

/** WCAG 1.1.1: pictures that neither say what they show nor are hidden from who cannot see them. */
export const unnamedPictures = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg, img, canvas')]
      .filter((one) => one.checkVisibility() && one.parentElement?.closest('svg') === null)
      .filter((one) => one.closest('[aria-hidden="true"]') === null)
      .filter(
        (one) =>
          !(one.getAttribute('aria-label') || one.getAttribute('aria-labelledby') || one.getAttribute('alt')),
      )
      .map((one) => `${one.tagName} in ${one.parentElement?.className || one.parentElement?.tagName}`),
  );

/** WCAG 2.5.8: what can be pressed and is smaller than 24 px either way. Links within a sentence are as high as it. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, input, summary, [role=slider], a:not(p a)')]
      .filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip-link, .visually-hidden'),
      )
      .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 24)
      .map(
        ({ one, box }) =>
          `${one.tagName} ${one.textContent} ${Math.round(box.width)}x${Math.round(box.height)}`,
      ),
  );

/** WCAG 2.4.11: whether nothing of what has the focus can be seen, because it is off the screen or covered. */
export const isFocusHidden = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return false;
    // xterm takes its keys in a field of one letter; what is seen is its glass.
    const shown = one.closest('.xterm') ?? one.closest('label') ?? one;
    const { left, top, width, height } = shown.getBoundingClientRect();
    const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
    return !shares.some((x) =>
      shares.some((y) => {
        const hit = document.elementFromPoint(left + width * x, top + height * y);
        return hit !== null && (shown.contains(hit) || hit.contains(shown));
      }),
    );
  });

/** WCAG 1.4.12: the spacing that readers may set. The terminal is a grid of letters, as wide as they are. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':not(.xterm *, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** Text of the page that is cut off: wider or higher than the box that hides the rest. Cut with an ellipsis counts too. */
export const cutOff = (page: Page, within: string): Promise<readonly string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility() && !one.matches('.visually-hidden, .visually-hidden *'))
        .filter((one) => getComputedStyle(one).clipPath === 'none')
        .filter(
          (one) =>
            getComputedStyle(one).overflowX !== 'visible' || getComputedStyle(one).overflowY !== 'visible',
        )
        .filter(
          (one) => !/auto|scroll/.test(getComputedStyle(one).overflowY + getComputedStyle(one).overflowX),
        )
        .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
        .map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 40)}`),
    within,
  );
