import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('tells by signs and words which containers are paused, stopped, over or waiting', async ({
  belowdeck,
}) => {
  await belowdeck.hideLesson();
  await belowdeck.clearLine();
  await belowdeck.run('docker run -d --name cold busybox sleep 1000');
  await belowdeck.run('docker pause cold');
  await belowdeck.run('docker run -d --name halt busybox sleep 1000');
  await belowdeck.run('docker kill -s STOP halt');
  const cold = belowdeck.thing(/^cold, from busybox, paused/);
  await expect(cold).toContainText('paused');
  await expect(belowdeck.thing(/^sleep +pid 1, paused/)).toBeVisible();
  await expect(belowdeck.thing(/^sleep +pid 1, stopped/)).toBeVisible();
  // Two signs, one in the corner and one at the process; a slanted pattern over all of it.
  await expect(cold.locator('pattern')).toHaveCount(1);
  await belowdeck.run('docker kill -s CONT halt');
  await belowdeck.run('docker unpause cold');
  await expect(belowdeck.thing(/^cold, from busybox, running/)).toBeVisible();
  await expect(belowdeck.thing(/, (paused|stopped)/)).toHaveCount(0);
});
