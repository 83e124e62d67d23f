import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FRESH } from '../features/embed/begin.ts';
import { createPlayer } from '../player/player.ts';
import { pictureAt } from './still-picture.tsx';
import { pageSupply } from './supply.ts';

test('nothing is drawn with less than no width or height, in however small a place', async () => {
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
  for (const width of [40, 150, 230, 320, 600])
    for (const height of [20, 90, 160, 180, 200, 220, 240, 280, 320, 390, 600])
      expect(picture(width, height), `${width}x${height}`).not.toMatch(/ (?:width|height|r)="-/);
});
