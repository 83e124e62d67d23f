import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const WINDOWS = [
  [390, 844],
  [768, 1024],
  [1000, 1400],
  [1024, 768],
  [1440, 900],
  [1500, 900],
  [1440, 789],
  [1900, 1000],
  [1920, 945],
  [1366, 650],
] as const;

test('before any script runs, one picture is there, and fills its place in every window', async ({
  page,
}) => {
  await page.goto('/');
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    const pictures = page.getByRole('group', { name: /^Picture of the machine/ });
    await expect(pictures).toHaveCount(1);
    const box = await pictures.boundingBox();
    expect(box?.width, `${width}x${height}`).toBeGreaterThan(width / 2);
  }
});
