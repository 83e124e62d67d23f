import { expect } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';
import { running } from './running.ts';

test('pausing stops everything', async ({ page }) => {
  const docker = await open(page, linkTo(['docker run -d nginx', 'docker run hello-world']));
  await expect(docker.thing(/from nginx, running/)).toHaveCount(1);
  await docker.toStart();
  await docker.play();
  // A container that lives pulses while time passes.
  await expect.poll(() => running(page)).not.toEqual([]);
  await docker.pause();
  await expect.poll(() => running(page)).toEqual([]);
});

test('with reduced motion nothing runs, and an arrow stands where something would travel', async ({
  page,
}) => {
  // Drawings without a name have no role to be found by.
  const arrow = page.locator('svg .wire-arrow').first();
  const traveller = page.locator('svg [class^="traveller-"]').first();
  const docker = await open(page, linkTo(['docker run -d nginx']));
  await docker.seek(/asks the server to create/);
  await expect(traveller).toBeAttached();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(traveller).not.toBeAttached();
  await expect(arrow).toBeVisible();
  await docker.play();
  await docker.tells(/asks the hub/);
  expect(await running(page)).toEqual([]);
  await expect(traveller).not.toBeAttached();
  await expect(arrow).toBeVisible();
  await docker.toEnd();
  await expect(docker.thing(/from nginx, running/)).toHaveCount(1);
  expect(await running(page)).toEqual([]);
});
