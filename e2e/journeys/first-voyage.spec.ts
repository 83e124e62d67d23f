import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('the first voyage: a miss, a pull, a container; back in time; and a hit', async ({ belowdeck }) => {
  const docker = belowdeck;
  await docker.speed(4);
  await docker.line('docker version');
  await expect(docker.beside).toHaveText('Press Enter to run it');
  await docker.terminal.focus();
  await docker.page.keyboard.press('Enter');
  await docker.shows('docker-init:');
  await docker.prompt();

  await docker.hideLesson();
  await docker.enter('docker run hello-world');
  await docker.tells(/looks in the cache on this computer\. hello-world is not there\./);
  await expect(docker.picture.getByText('not here').first()).toBeVisible();
  await docker.shows("Unable to find image 'hello-world:latest' locally");
  await docker.shows('Pulling from library/hello-world');
  await docker.tells(/All of hello-world is here\./);
  await docker.tells(/builds a container from the image/);
  await expect(docker.containers).toHaveCount(1);
  await docker.shows('Hello from Docker!');
  await docker.prompt();
  await expect(docker.containers).toHaveAccessibleName(/from hello-world, stopped, still here/);

  await docker.seek(/hello-world is not there/);
  await docker.showsNot('Pulling');
  await docker.showsNot('Unable to find');
  await docker.showsNot('Hello from Docker!');
  await docker.shows('docker run hello-world');
  await expect(docker.containers).toHaveCount(0);
  await expect(docker.thing(/^image hello-world, in the cache/)).toHaveCount(0);
  await docker.step();
  await expect(docker.narration).not.toHaveText(/hello-world is not there/);
  await expect(docker.button('Pause')).toHaveCount(0);
  await docker.back();
  await docker.tells(/hello-world is not there/);
  await docker.toEnd();
  await docker.shows('Hello from Docker!');
  await expect(docker.containers).toHaveCount(1);

  await docker.enter('clear');
  await docker.prompt();
  await docker.enter('docker run hello-world');
  await docker.tells(/looks in the cache on this computer\. hello-world is there\./);
  await docker.prompt();
  await docker.shows('Hello from Docker!');
  expect(await docker.screen()).not.toMatch(/Pulling|Unable to find/);
  await expect(docker.containers).toHaveCount(2);
  await expect(docker.thing(/^image hello-world, in the cache, 1 layer, 2 containers/)).toHaveCount(1);
  const [first, second] = await docker.containers.all();
  const left = await first?.boundingBox();
  const right = await second?.boundingBox();
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
});
