import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FRESH } from '../features/embed/begin.ts';
import { createPlayer } from '../player/player.ts';
import { pictureAt } from './still-picture.tsx';
import { pageSupply } from './supply.ts';

test('nothing is drawn with less than no height, in however low a window', async () => {
  const supply = pageSupply();
  await supply.whole();
  const player = createPlayer(FRESH, supply, () => 0);
  for (const line of [
    'docker run hello-world',
    'docker pull nginx',
    'docker run -dit busybox',
    'docker ps',
  ]) {
    player.enter(line);
    player.seek(Number.MAX_SAFE_INTEGER);
  }
  const picture = (width: number, height: number): string =>
    renderToStaticMarkup(pictureAt(player, { width, height }));
  for (const width of [320, 600])
    for (let height = 160; height < 340; height += 20)
      expect(picture(width, height), `${width}x${height}`).not.toMatch(/ height="-/);
});
