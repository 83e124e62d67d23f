import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('reaches redis by its name from another container of a network of one’s own, and only there', async ({
  belowdeck,
}) => {
  await belowdeck.hideLesson();
  await belowdeck.clearLine();
  await belowdeck.run('docker network create mine');
  await belowdeck.run('docker run -d --name db --network mine redis');
  await belowdeck.run('docker run --rm --network mine redis redis-cli -h db set greeting hello');
  await belowdeck.shows(/\nOK\n/);
  await belowdeck.deck('Messages');
  await belowdeck.run('docker run --rm --network mine redis redis-cli -h db get greeting');
  await belowdeck.shows(/\nhello\n/);
  // Along one bridge from cable to cable.
  await belowdeck.seek(/^The packet for 172\.18\.0\.2:6379 leaves .* through eth0/);
  await expect(belowdeck.picture.locator('.packet')).toBeAttached();
  await expect(
    belowdeck.thing(/^network mine: bridge br-[0-9a-f]{12}, 172\.18\.0\.1, 2 containers$/),
  ).toBeVisible();
  await belowdeck.seek(/^The packet for 172\.18\.0\.2:6379 comes into .* through eth0/);
  await expect(belowdeck.thing(/^veth pair of db: eth0 172\.18\.0\.2 inside/)).toHaveClass(/is-touched/);
  await belowdeck.toEnd();
  // On the network that all share nobody answers for names.
  await belowdeck.run('docker run --rm redis redis-cli -h db get greeting');
  await belowdeck.shows('Could not connect to Redis at db:6379');
});

test('opens what python -m http.server serves in the browser of the machine', async ({ page, belowdeck }) => {
  await belowdeck.hideLesson();
  await belowdeck.clearLine();
  await belowdeck.run('mkdir site');
  await belowdeck.run('echo written by me > site/index.html');
  await belowdeck.run(
    'docker run -d --name site -p 8000:8000 -v ./site:/site -w /site python:3-slim python -m http.server',
  );
  await belowdeck.thing('Browser').click();
  await page.getByRole('textbox', { name: 'Address' }).fill('http://localhost:8000');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await belowdeck.tells(/^A rule leads what is for 127\.0\.0\.1:8000 to 172\.17\.0\.2:8000/);
  await belowdeck.toEnd();
  const browser = belowdeck.inspector('Browser');
  await expect(browser).toContainText('http://localhost:8000 answered with 200');
  await expect(browser).toContainText('written by me');
  await belowdeck.run('docker logs site');
  // The terminal is narrow: the line of the log is folded in it.
  await belowdeck.shows(/172\.17\.0\.1 - - \[.*\] "GET \/ HTTP\/1\.1\n?" 200 -/);
});
