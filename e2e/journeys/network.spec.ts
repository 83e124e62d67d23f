import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('follows a request of the browser along the rule, the bridge and the cable to nginx and back', async ({
  page,
  belowdeck,
}) => {
  await belowdeck.hideLesson();
  await belowdeck.clearLine();
  await belowdeck.run('docker run -d --name web -p 8080:80 nginx');
  await belowdeck.deck('Engine room');
  const rule = belowdeck.thing('published port: 0.0.0.0:8080 (tcp) leads to 172.17.0.2:80 of web');
  const bridge = belowdeck.thing('network bridge: bridge docker0, 172.17.0.1, 1 container');
  const cable = belowdeck.thing(/^veth pair of web: eth0 172\.17\.0\.2 inside, veth[0-9a-f]{7} on the host$/);
  for (const thing of [rule, bridge, cable]) await expect(thing).toBeVisible();
  // Reached with the keyboard as all that is in the picture.
  await cable.focus();
  await expect(cable).toHaveClass(/is-lit/);
  await belowdeck.thing('Browser').click();
  await page.getByRole('textbox', { name: 'Address' }).fill('http://localhost:8080');
  await page.keyboard.press('Enter');
  await belowdeck.toEnd();
  const way = belowdeck.picture.locator('.packet');
  await expect(way.locator('.packet-answer')).toBeAttached();
  await belowdeck.seek(/^A rule leads what is for 127\.0\.0\.1:8080/);
  await expect(rule).toHaveClass(/is-touched/);
  await expect(way).toBeAttached();
  await expect(way.locator('.packet-answer')).toHaveCount(0);
  await belowdeck.seek(/comes into .* through eth0/);
  await expect(cable).toHaveClass(/is-touched/);
});

test('shows a network of one’s own, no network, the host’s and another container’s', async ({
  belowdeck,
}) => {
  await belowdeck.hideLesson();
  await belowdeck.clearLine();
  await belowdeck.run('docker network create mine');
  await belowdeck.run('docker run -d --name web --network mine busybox sleep 1000');
  await belowdeck.run('docker run -d --name guest --network container:web busybox sleep 1000');
  await belowdeck.deck('Messages');
  await expect(
    belowdeck.thing(/^network mine: bridge br-[0-9a-f]{12}, 172\.18\.0\.1, 1 container$/),
  ).toBeVisible();
  await belowdeck.run('docker rm -f web guest');
  await expect(belowdeck.thing(/^veth pair/)).toHaveCount(0);
  await belowdeck.run('docker network rm mine');
  await expect(belowdeck.thing(/^network mine/)).toHaveCount(0);
});
