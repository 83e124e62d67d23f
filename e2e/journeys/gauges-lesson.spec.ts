import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('limits: each is run into, and a limit is seen to hide nothing', async ({ belowdeck: docker }) => {
  test.slow();
  const { page, lesson, beat } = docker;
  await page.goto('/?lesson=gauges');
  await expect(page.getByRole('region', { name: 'Gauges: how much it may use' })).toBeVisible();
  const next = () => lesson.getByRole('button', { name: 'Next', exact: true }).click();
  const choose = (name: string) => lesson.getByRole('button', { name, exact: true }).click();
  const says = (text: string) => expect(lesson.getByText(text, { exact: false })).toBeVisible();
  /** Puts the offered line at the prompt and goes to its end. */
  const typeIt = async () => {
    await lesson.getByRole('button', { name: /^Type .* at the prompt$/ }).click();
    await docker.playedToEnd();
  };

  await typeIt();
  await expect(beat).toHaveText('Used, of a limit');
  await expect(docker.picture).toContainText(/ of 64 MB/);
  await next();
  await choose('It gets slower');
  await typeIt();
  await says('Not quite. That is what happens with processors.');
  await choose('The kernel kills a process of it');
  await expect(docker.narration).toHaveText(/KILL|kill/);
  await next();
  await typeIt();
  await docker.shows('true');
  await docker.run('docker ps -a');
  await docker.shows(/Exited \(137\)/);
  await choose('Half of one');
  // Something that only looks like it is not enough: this one never computes.
  await docker.run('docker run -d --cpus 0.5 busybox sleep 1000');
  await says('The limit stands before the image');
  await typeIt();
  await says('Right. It runs, waits, runs and waits');
  await next();
  await choose('The kernel refuses the sixth');
  await typeIt();
  await docker.shows("can't fork");
  await next();
  await expect(beat).toHaveText('What do you think?');
  await choose('Only itself: its limit keeps it apart');
  await typeIt();
  await says('Not quite. A limit hides nothing.');
  await choose('ps lists the whole computer');
  await next();
  await expect(beat).toHaveText('Seeing is not using');
  await next();
  await expect(beat).toHaveText('Done');
});
