import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('draws a volume on the disk, shared by two containers, and keeps it when both are removed', async ({
  belowdeck,
}) => {
  await belowdeck.hideLesson();
  await belowdeck.clearLine();
  await belowdeck.run('docker run -d --name web -v data:/data --tmpfs /scratch busybox sleep 1000');
  await belowdeck.run('docker run -d --name db -v data:/var/lib:ro -v /tmp:/host busybox sleep 1000');
  const shared = belowdeck.thing('volume data, at /data in web; at /var/lib in db, read-only');
  await expect(shared).toBeVisible();
  // One thing with a line to each of the two.
  await expect(shared.locator('.mount')).toHaveCount(2);
  await expect(belowdeck.thing('directory /tmp of the computer, at /host in db')).toBeVisible();
  await expect(belowdeck.thing('memory as a directory, at /scratch in web')).toBeAttached();
  await shared.focus();
  await expect(shared).toHaveClass(/is-lit/);
  await belowdeck.run('docker rm -f web db');
  const alone = belowdeck.thing('volume data, in no container');
  await expect(alone).toBeVisible();
  await expect(alone.locator('.mount')).toHaveCount(0);
  await belowdeck.run('docker volume rm data');
  await expect(belowdeck.thing(/^volume data/)).toHaveCount(0);
});
