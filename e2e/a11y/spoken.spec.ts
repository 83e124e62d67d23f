import { expect } from '@playwright/test';
import { test } from '../test.ts';

test('what happens is said aloud, in order', async ({ belowdeck: docker }) => {
  await docker.clearLine();
  await docker.enter('docker run hello-world');
  await expect(docker.log).toContainText('asks the server to create a container');
  await expect(docker.log).toContainText('hello-world is not there');
  await expect(docker.log).toHaveAttribute('aria-live', 'polite');
  await docker.toEnd();
  await expect(docker.log).toContainText('The prompt is back');
});

test('each thing in the picture says its name and its state', async ({ belowdeck: docker }) => {
  const names = await docker.picture
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) expect(name.trim()).not.toBe('');
});
