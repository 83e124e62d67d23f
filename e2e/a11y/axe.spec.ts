import { expect } from '@playwright/test';
import { type Belowdeck, open } from '../driver.ts';
import { linkTo } from '../links.ts';
import { test } from '../test.ts';
import { violations } from './axe.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/** Each state is a way to get there from a run that stands at its end. */
const states: readonly { readonly name: string; readonly go: (docker: Belowdeck) => Promise<void> }[] = [
  { name: 'at rest', go: () => Promise.resolve() },
  { name: 'mid-run on deck 1', go: (docker) => docker.seek(/The program \/hello starts/) },
  {
    name: 'mid-run on deck 2',
    go: async (docker) => {
      await docker.deck('Messages');
      await docker.seek(/hello-world(:latest)? is not there/);
    },
  },
  {
    name: 'mid-run on deck 3',
    go: async (docker) => {
      await docker.deck('Engine room');
      await docker.seek(/pivot_root/);
    },
  },
  {
    name: 'inspector',
    go: async (docker) => {
      await docker.picture.focus();
      await docker.page.keyboard.press('ArrowRight');
      await docker.page.keyboard.press('Enter');
      await expect(docker.inspector(/./)).toBeVisible();
    },
  },
];

for (const viewport of sizes)
  for (const theme of ['Light', 'Dark', 'High contrast'])
    test(`axe finds nothing: ${theme}, ${viewport.width} wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const docker = await open(page, linkTo(['docker run hello-world']));
      await docker.choose('Theme', theme);
      for (const { name, go } of states) {
        await test.step(name, async () => {
          await docker.deck('Story');
          await docker.toEnd();
          await go(docker);
          expect(await violations(page), name).toEqual([]);
        });
      }
    });

test('axe finds nothing on a first visit, while it plays, in a broken link, and where nothing lies', async ({
  belowdeck: docker,
}) => {
  const { page } = docker;
  expect(await violations(page)).toEqual([]);
  await docker.clearLine();
  await docker.enter('docker run hello-world');
  await docker.tells(/asks the hub/);
  expect(await violations(page)).toEqual([]);
  await page.goto('/?v=9');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto('/nothing/here');
  expect(await violations(page)).toEqual([]);
});
