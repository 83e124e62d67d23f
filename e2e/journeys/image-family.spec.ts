import { expect } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';

test('an image is played with: one more is made of it, written into, and removed', async ({ page }) => {
  const belowdeck = await open(page, linkTo(['docker pull -q busybox']));
  await belowdeck.hideLesson();
  await belowdeck.thing(/^image busybox/).click();
  const picture = page.getByRole('region', { name: 'One image, many containers' });
  await expect(picture).toContainText('Nothing was made from it yet.');
  await picture.getByRole('button', { name: 'Make one more' }).click();
  await belowdeck.shows('$ docker run -dit busybox');
  await belowdeck.toEnd();
  const made = picture.getByRole('list', { name: '1 container made from it' });
  await expect(made).toContainText('running');
  await expect(made).toContainText('own files: none yet');
  await made.getByRole('button', { name: /^Write a file in / }).click();
  await belowdeck.shows(/docker exec [a-z_]+ touch \/note-1/);
  await belowdeck.toEnd();
  await expect(made).toContainText('own files: /note-1');
  // A second one has nothing of the first one's.
  await picture.getByRole('button', { name: 'Make one more' }).click();
  await belowdeck.playedToEnd();
  const both = picture.getByRole('list', { name: '2 containers made from it' });
  await expect(both).toContainText('own files: none yet');
  await both
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await belowdeck.playedToEnd();
  await expect(picture).toContainText('lost with it: /note-1');
  await expect(picture).toContainText('Still here: the image with its 1 layer.');
  // Back in time it is there again.
  await belowdeck.toStart();
  await expect(both).toContainText('own files: /note-1');
});
