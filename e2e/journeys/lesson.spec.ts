import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('the first lesson, from the first command to its end', async ({ belowdeck: docker }) => {
  const { lesson } = docker;
  const choice = (name: RegExp) => lesson.getByRole('button', { name });
  const next = () => lesson.getByRole('button', { name: 'Next', exact: true }).click();
  const offered = () => lesson.getByRole('button', { name: /^Type .* at the prompt$/ });

  await expect(docker.beat).toHaveText('Docker is two programs');
  await docker.takeOffer();
  await expect(docker.beat).toHaveText('Client and Server');
  await choice(/^The client asks the server$/).click();
  await expect(docker.narration).toHaveText(/asks the server for its version/);
  await next();
  await expect(docker.beat).toHaveText('Two names');
  await next();

  // Asked before anything on the screen gives the answer away.
  await expect(docker.beat).toHaveText('What do you think?');
  expect(await docker.screen()).not.toContain('hello-world');
  await expect(docker.thing(/^image hello-world/)).toHaveCount(0);
  await expect(lesson.getByText(/^Not quite\.|^Right\./)).toHaveCount(0);
  await choice(/^In the hub/).click();
  await expect(docker.beat).toHaveText('Run it');
  await expect(lesson.getByText('Noted. Run it and see.')).toBeVisible();
  await expect(lesson.getByText(/looked in the cache first/)).toHaveCount(0);

  await offered().click();
  await expect(docker.button('Pause')).toBeVisible();
  await expect(docker.terminal).toBeFocused();
  await docker.toEnd();
  await expect(docker.beat).toHaveText('What happened');
  await expect(lesson.getByText('Not quite. The hub came second.', { exact: false })).toBeVisible();
  const moments = lesson.getByRole('listitem').getByRole('button', { name: /^(The|A|Its) / });
  await expect(moments).toHaveCount(9);
  await choice(/^The server looks in the cache: not there$/).click();
  await expect(docker.narration).toHaveText(/hello-world is not there/);
  await docker.showsNot('Hello from Docker');
  await choice(/^The program starts in the container$/).click();
  await expect(docker.narration).toHaveText(/The program \/hello starts/);
  await docker.showsNot('docker run -it busybox sh');
  await choice(/^Its greeting reaches your terminal$/).click();
  await docker.shows('docker run -it busybox sh');
  await expect(docker.containers).toHaveAccessibleName(/running/);
  // Going back in time takes nothing away that was learned.
  await expect(docker.beat).toHaveText('What happened');
  await next();

  await expect(docker.beat).toHaveText('What do you think?');
  await choice(/a new container is made$/).click();
  await docker.toEnd();
  await docker.run('docker run hello-world');
  await expect(docker.beat).toHaveText('One image, two containers');
  await expect(lesson.getByText('Right. The image was in the cache.', { exact: false })).toBeVisible();
  await choice(/there it is$/).click();
  await expect(docker.narration).toHaveText(/hello-world is there/);
  await docker.toEnd();
  await next();

  await choice(/^Both containers$/).click();
  await expect(docker.beat).toHaveText('Where are they now?');
  await docker.run('docker images');
  await expect(lesson.getByText('The command is docker ps.', { exact: false })).toBeVisible();
  await docker.run('docker ps');
  await expect(lesson.getByText('Not quite. Both are still here', { exact: false })).toBeVisible();
  await next();
  await docker.run('docker ps -a');
  await expect(docker.beat).toHaveText('Stopped is not gone');
  await next();
  await expect(docker.beat).toHaveText('Remove one');
  await expect(docker.containers).toHaveCount(2);
  await offered().click();
  await docker.playedToEnd();
  await expect(docker.beat).toHaveText('And the image?');
  await expect(docker.containers).toHaveCount(1);
  await docker.run('docker images');
  await expect(docker.beat).toHaveText('The blueprint stays');
  await next();
  await expect(docker.beat).toHaveText('Done');
  await expect(lesson.getByText('That is the whole lesson.', { exact: false })).toBeVisible();

  // What was done can be read again.
  await lesson.getByText('17 done before this').click();
  await choice(/^Two names/).click();
  await expect(docker.beat).toHaveText('Two names');
  await choice(/^To where I was$/).click();
  await expect(docker.beat).toHaveText('Done');
});

test('a question that is skipped gives no verdict', async ({ belowdeck: docker }) => {
  const { lesson } = docker;
  await docker.takeOffer();
  await lesson.getByRole('button', { name: 'Next', exact: true }).click();
  await lesson.getByRole('button', { name: 'Next', exact: true }).click();
  await lesson.getByRole('button', { name: 'Skip this question' }).click();
  await expect(docker.beat).toHaveText('Run it');
  await docker.run('docker run hello-world');
  await expect(docker.beat).toHaveText('What happened');
  await expect(lesson.getByText(/^Not quite\.|^Right\./)).toHaveCount(0);
});
