import { expect } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';
import { violations } from './axe.ts';

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

test('what the command at the playhead has printed is there as text', async ({ page }) => {
  const docker = await open(page, linkTo(['docker run hello-world', 'docker ps -a']));
  await docker.toEnd();
  await page.getByRole('button', { name: 'As text' }).click();
  const text = page.getByRole('region', { name: 'The picture as text' });
  await expect(text.getByRole('heading', { name: 'What the terminal shows of this command' })).toBeVisible();
  await expect(text).toContainText(/CONTAINER ID +IMAGE/);
  await expect(text).not.toContainText('Hello from Docker!');
  await docker.button('Previous command').click();
  await docker.toEnd();
  await expect(text).toContainText('Hello from Docker!');
  await expect(text).not.toContainText('CONTAINER ID');
});

test('the picture is there as text, of the same moment, and goes along', async ({ page }) => {
  const docker = await open(page, linkTo(['docker run -d --name kept nginx']));
  await docker.toEnd();
  await page.getByRole('button', { name: 'As text' }).click();
  const text = page.getByRole('region', { name: 'The picture as text' });
  await expect(text.getByText('kept, from nginx, running')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await docker.toStart();
  await expect(text.getByText('kept, from nginx, running')).toHaveCount(0);
  await expect(text.getByText('No containers yet')).toBeVisible();
  await page.getByRole('button', { name: 'As a picture' }).click();
  await expect(text).toHaveCount(0);
});
