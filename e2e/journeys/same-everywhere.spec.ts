import { expect } from '@playwright/test';
import { open } from '../driver.ts';
import { linkTo, runOf } from '../links.ts';
import { runInNode } from '../node-run.ts';
import { test } from '../test.ts';

const lines = [
  'docker run hello-world',
  "docker run -e WHO=me --rm busybox sh -c 'echo $WHO; exit 3'",
  'docker ps -a --no-trunc',
];

for (const deck of [1, 2, 3] as const)
  test(`deck ${deck}: the browser tells the same run as Node`, async ({ page }) => {
    const node = runInNode(runOf(lines), deck);
    const docker = await open(page, linkTo(lines, { deck, at: 0 }));
    const told: string[] = [];
    for (let chapter = 0; chapter <= lines.length; chapter++) {
      if (chapter > 0) await docker.button('Next command').click();
      await docker.toStart();
      const steps = Number(await docker.track.getAttribute('aria-valuemax'));
      for (let i = 0; i < steps; i++) {
        told.push((await docker.track.getAttribute('aria-valuetext')) ?? '');
        await page.keyboard.press('ArrowRight');
      }
    }
    expect(told).toEqual(node.sentences);
    const squeezed = (text: string) => text.replace(/\s/g, '');
    // The last table, with whole ids; how lines are broken is the terminal's own affair.
    await docker.shows(/\$ docker ps[^$]*hello-world[^$]*\$$/);
    const tail = (text: string) => text.slice(text.lastIndexOf('$docker'));
    expect(tail(squeezed(await docker.screen()))).toBe(tail(squeezed(node.text)));
    expect(node.containers).toHaveLength(1);
    await expect(docker.containers).toHaveAccessibleName(new RegExp(`^${node.containers[0]}, `));
  });
