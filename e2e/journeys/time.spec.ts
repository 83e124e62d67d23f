import { expect } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';

const numberOf = (text: string | null): number => Number(text);

test('a run pauses, is scrubbed with the keyboard, and plays on from there', async ({ page }) => {
  const docker = await open(page, linkTo(['docker run hello-world']));
  await docker.toStart();
  await docker.play();
  await docker.tells(/asks the server to create/);
  await docker.pause();
  await expect(docker.button('Play')).toBeFocused();
  const stands = () => docker.track.getAttribute('aria-valuenow').then(numberOf);
  const before = await stands();
  const sentence = await docker.narration.textContent();
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let left = 40;
        const frame = () => (left-- > 0 ? requestAnimationFrame(frame) : done());
        requestAnimationFrame(frame);
      }),
  );
  expect(await stands()).toBe(before);

  await docker.track.focus();
  await page.keyboard.press('ArrowRight');
  expect(await stands()).toBe(before + 1);
  await page.keyboard.press('ArrowLeft');
  expect(await stands()).toBe(before);
  await expect(docker.narration).toHaveText(sentence ?? '');
  await page.keyboard.press('PageDown');
  await expect(docker.track).toHaveAttribute('aria-valuetext', /hello-world is not there/);
  await page.keyboard.press('Space');
  await expect(docker.button('Pause')).toBeVisible();
  await docker.tells(/asks the hub/);
  await page.keyboard.press('Space');
  await expect(docker.button('Play')).toBeVisible();
  await page.keyboard.press('End');
  await docker.shows('$ docker run -it busybox sh');
  await expect(docker.button('Watch again')).toBeVisible();
});

test('another deck shows the same moment', async ({ page }) => {
  const docker = await open(page, linkTo(['docker run hello-world']));
  await docker.seek(/hello-world is not there/);
  const screen = await docker.screen();
  const total = numberOf(await docker.track.getAttribute('aria-valuemax'));
  for (const deck of ['Messages', 'Engine room'] as const) {
    await docker.deck(deck);
    await expect(docker.narration).toHaveText(
      /looks in the image store\. hello-world(:latest)? is not there/,
    );
    expect(await docker.screen()).toBe(screen);
    expect(numberOf(await docker.track.getAttribute('aria-valuemax'))).toBeGreaterThan(total);
    await expect(docker.button('Play')).toBeVisible();
  }
  await docker.deck('Story');
  await expect(docker.narration).toHaveText(/looks in the cache on this computer\. hello-world is not there/);

  await docker.deck('Engine room');
  await docker.seek(/pivot_root/);
  await docker.deck('Story');
  await expect(docker.narration).not.toHaveText(/pivot_root/);
});

test('typing in the past replaces the future, and one undo brings it back', async ({ page }) => {
  const docker = await open(page, linkTo(['docker run hello-world', 'docker ps -a']));
  await docker.toEnd();
  await docker.shows('CONTAINER ID');
  const whole = await docker.screen();
  await docker.button('Previous command').click();
  await docker.seek(/asks the hub/);
  await docker.enter('docker images');
  await expect(docker.beside).toContainText('You went back and typed something else.');
  await docker.speed(4);
  await docker.shows(/\^C\n\$ docker images\nREPOSITORY/);
  await docker.showsNot('CONTAINER ID');
  await expect(docker.containers).toHaveCount(0);
  await expect(docker.button('Next command')).toHaveAttribute('aria-disabled', 'true');

  await docker.beside.getByRole('button', { name: 'Bring it back' }).click();
  await expect(docker.narration).toHaveText(/asks the hub/);
  await docker.toEnd();
  await docker.button('Next command').click();
  await docker.toEnd();
  // What the terminal writes comes a frame after the picture, and the notice beside it takes a few of its rows.
  await docker.shows('CONTAINER ID');
  await docker.prompt();
  expect(whole).toContain(await docker.screen());
  await expect(docker.containers).toHaveCount(1);
});

test('Ctrl-C ends a pull at the playhead', async ({ belowdeck: docker }) => {
  await docker.clearLine();
  await docker.speed(4);
  await docker.enter('docker pull nginx');
  await docker.tells(/of 28 MB of layer 1 of 7/);
  await docker.page.keyboard.press('Control+c');
  await docker.shows('^C');
  await docker.toEnd();
  await docker.prompt();
  await docker.run('docker images');
  await docker.showsNot('nginx  ');
  await expect(docker.thing(/^image nginx, in the cache/)).toHaveCount(0);
});

test('what is typed while something plays comes in order when the prompt is back', async ({
  belowdeck: docker,
}) => {
  await docker.speed(4);
  await docker.clearLine();
  await docker.enter('docker pull hello-world');
  await docker.type('docker images\rdocker ps -a\rdocker ver');
  await expect(docker.beside).toContainText('2 lines typed ahead');
  expect(await docker.screen()).not.toContain('docker images');
  await docker.shows(/Status: Downloaded[^$]*\$ docker images\n[^$]*hello-world[^$]*\$ docker ps -a\nCONT/);
  await docker.line('docker ver');
});

test('pasted lines run one after the other', async ({ belowdeck: docker }) => {
  await docker.speed(4);
  await docker.clearLine();
  await docker.paste('docker ps\ndocker images\nhelp me');
  await docker.shows(/\$ docker ps\nCONTAINER[^$]*\$ docker images\nREPOSITORY/);
  await docker.line('help me');
});
