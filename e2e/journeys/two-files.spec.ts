import { expect } from '@playwright/test';
import { test } from '../test.ts';
import { linkTo } from '../links.ts';
import { open } from '../driver.ts';

test('one path leads two containers to two places on the disk, forth and back', async ({ page }) => {
  const lines = [
    'docker run -dit --name three python:3-slim python',
    'docker run -dit --name two python:2.7 python',
    'docker exec two python --version',
    'docker exec three python --version',
  ];
  const belowdeck = await open(page, linkTo(lines));
  const started = /^The program python starts in the container\.$/;
  await belowdeck.seek(started);
  const now = page.locator('.path-now');
  const quiet = page.locator('.path-quiet');
  await expect(belowdeck.picture).toContainText('/usr/local/bin/python');
  await expect(now.locator('.place-tag')).toContainText('python3.13');
  await expect(quiet.locator('.path-knot')).toHaveCount(1);
  await expect(belowdeck.picture).toContainText('python2.7');
  await expect(belowdeck.picture).toContainText('the same path');
  // One step back it is gone, one on it is there again.
  await page.keyboard.press('ArrowLeft');
  await expect(now).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(now.locator('.place-tag')).toContainText('python3.13');
});

test('the other of the two is led to its own', async ({ page }) => {
  const lines = [
    'docker run -dit --name three python:3-slim python',
    'docker run -dit --name two python:2.7 python',
    'docker exec two python --version',
  ];
  const belowdeck = await open(page, linkTo(lines));
  await belowdeck.seek(/^The program python starts in the container\.$/);
  await expect(page.locator('.path-now .place-tag')).toContainText('python2.7');
});

test('on the computer itself one place is written over, and one program is broken by it', async ({
  page,
  belowdeck,
}) => {
  await belowdeck.hideLesson();
  await belowdeck.clearLine();
  await belowdeck.run('sudo apps install report');
  await expect(belowdeck.thing('the computer’s own files')).toBeVisible();
  await expect(belowdeck.picture).toContainText('report works');
  await belowdeck.run('sudo apps install charts');
  await expect(belowdeck.picture).toContainText('report broken');
  await expect(belowdeck.picture).toContainText('charts works');
  await belowdeck.seek(/^The file \/usr\/local\/bin\/python is replaced/);
  await expect(page.locator('.host-strike')).toHaveCount(1);
  await expect(page.locator('.host-places')).toContainText('2.7.18');
  await expect(page.locator('.host-places')).toContainText('3.13.3');
  await belowdeck.thing('the computer’s own files').click();
  await expect(belowdeck.inspector('The computer’s own files')).toContainText('/usr/local/bin/report');
});
