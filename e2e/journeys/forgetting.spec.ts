import { expect } from '@playwright/test';
import { heapOf } from '../heap.ts';
import { test } from '../test.ts';

test('nothing is kept of a run that has gone: not by the page, presenter mode or a film', async ({
  belowdeck: docker,
}) => {
  const { page } = docker;
  const cdp = await page.context().newCDPSession(page);
  const press = (name: RegExp) => page.getByRole('button', { name }).click();
  /** The texts of the heap with the name that the run gave to its container. */
  const traces = async () => (await heapOf(cdp)).texts.filter((text) => /name[ =]gone-for-good/.test(text));
  await docker.clearLine();
  await docker.run('docker run --name gone-for-good hello-world');
  await press(/^Present/);
  await press(/^Leave/);
  await press(/^Save/);
  await press(/GIF/);
  await expect(page.getByRole('status').filter({ hasText: /[1-9]\d? %/ })).toBeVisible();
  await press(/^Close/);
  expect(await traces()).not.toEqual([]);

  // The machine before can be brought back, and React keeps what it drew before.
  for (let i = 0; i < 4; i++) await press(/^Start over/);
  await expect.poll(traces).toEqual([]);
});
