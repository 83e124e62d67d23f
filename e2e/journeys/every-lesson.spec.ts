import { expect } from '@playwright/test';
import { lessons } from '../../src/content/en/lessons.ts';
import type { Beat } from '../../src/curriculum/lesson.ts';
import type { Belowdeck } from '../driver.ts';
import { test } from '../test.ts';

/** What each lesson lets one see at its prompt or in its picture, once the beat with this id is done. */
const seen: Readonly<Record<string, (docker: Belowdeck) => Promise<void>>> = {
  'three-layers/mac': (docker) => docker.shows(/linuxkit\n[^$]*\$ uname -r\n24\.5\.0/),
  'two-pythons/works': (docker) => docker.shows('Report:'),
  'two-pythons/broken': (docker) => docker.shows('SyntaxError'),
  'two-pythons/two': (docker) => docker.shows(/python:2\.7[^$]*\n[^$]*hi\n/),
  'walls/name-outside': (docker) => docker.shows(/boat\n[^\n]*hostname\n[^\n]*belowdeck/),
  'walls/kill': (docker) => expect(docker.thing(/^box, from busybox, exit code 137/)).toBeVisible(),
  'doors/open': (docker) => expect(docker.narration).toHaveText(/The browser shows what came from/),
  'doors/inside': (docker) => docker.shows('refused'),
  'doors/by-name': (docker) => docker.shows('Welcome to nginx!'),
};

/** Those that no other test goes through from end to end. */
const walked = ['three-layers', 'two-pythons', 'walls', 'doors', 'image-and-server'];

for (const lesson of lessons.filter(({ id }) => walked.includes(id)))
  test(`the lesson “${lesson.title}”, by what it offers, with every question answered wrongly`, async ({
    page,
    belowdeck: docker,
  }) => {
    test.slow();
    await page.goto(`/?lesson=${lesson.id}`);
    await expect(page.getByRole('region', { name: lesson.title })).toBeVisible();
    for (const beat of lesson.beats) {
      await expect(docker.beat).toHaveText(beat.text.title);
      await goThrough(docker, beat);
      await seen[`${lesson.id}/${beat.id}`]?.(docker);
    }
    await expect(docker.beat).toHaveText('Done');
    if (lesson.id !== 'three-layers') return;
    // Back on Linux, as the lesson asks for in the end, it stays done.
    await docker.choose('The computer’s system', 'Linux');
    await docker.shows('-generic');
    await expect(docker.beat).toHaveText('Done');
  });

async function goThrough(docker: Belowdeck, beat: Beat): Promise<void> {
  const { lesson } = docker;
  const press = (name: string | RegExp) => lesson.getByRole('button', { name, exact: true }).click();
  switch (beat.kind) {
    case 'say':
      return press('Next');
    case 'predict': {
      const wrong = beat.choices.find((choice) => choice !== beat.right) ?? '';
      return press(beat.text.choices?.[wrong]?.label ?? '');
    }
    case 'look': {
      await expect(lesson.getByText('Not quite.')).toHaveCount(beat.reveals === undefined ? 0 : 1);
      await press(beat.text.moments?.[beat.moments[0]?.id ?? ''] ?? '');
      return press('Next');
    }
    case 'run':
    case 'act':
      await press(beat.kind === 'run' ? /^Type .* at the prompt$/ : (beat.text.offer ?? ''));
      if (beat.kind === 'act' && 'platform' in beat.act) return;
      await expect(docker.button('Pause')).toBeVisible();
      // A long run grows while it plays, and its end with it.
      return expect(async () => {
        await docker.toEnd();
        await expect(docker.beat).not.toHaveText(beat.text.title, { timeout: 3000 });
      }).toPass();
  }
}
