import { expect, type Page } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';

/** How far the page could be scrolled sideways, in px, and what sticks out of it. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

for (const viewport of [
  { width: 320, height: 256 },
  { width: 320, height: 800 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 768, height: 1024 },
])
  test(`${viewport.width}×${viewport.height}: no scrolling sideways, and everything can be reached`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const docker = await open(page, linkTo(['docker run hello-world']));
    await docker.toEnd();
    expect(await sideways(page)).toBe(0);
    for (const thing of [docker.picture, docker.narration, docker.track, docker.terminal, docker.beat]) {
      await thing.scrollIntoViewIfNeeded();
      await expect(thing).toBeInViewport();
    }
    await docker.back();
    await docker.deck('Engine room');
    await docker.toEnd();
    await docker.run('docker ps');
    expect(await sideways(page)).toBe(0);
    const box = await docker.picture.boundingBox();
    expect(box?.width).toBeGreaterThan(viewport.width * 0.4);
    expect(box?.height).toBeGreaterThan(100);
  });

test('text twice as large: nothing is lost sideways', async ({ page }) => {
  const docker = await open(page, linkTo(['docker run hello-world']));
  await docker.toEnd();
  const size = await docker.narration.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const larger = await docker.narration.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  expect(larger / size).toBeCloseTo(2, 1);
  expect(await sideways(page)).toBe(0);
  for (const thing of [docker.picture, docker.narration, docker.track, docker.beat]) {
    await thing.scrollIntoViewIfNeeded();
    await expect(thing).toBeInViewport();
  }
});
