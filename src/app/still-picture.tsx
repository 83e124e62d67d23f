import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { embedWords } from '../content/en/embed-words.ts';
import { interfaceWords as words } from '../content/en/interface.ts';
import { lessons } from '../content/en/lessons.ts';
import { FRESH, goToBeat, goToFirst } from '../features/embed/begin.ts';
import { createPlayer, type Player } from '../player/player.ts';
import { PictureArea } from '../view/PictureArea.tsx';
import { sentenceAt } from '../view/sentence.ts';
import { pageSupply } from './supply.ts';

/** A moment that is shown where no machine is. */
export interface StillMoment {
  /** The lesson that it is the end of; `first` for a first container. */
  readonly name: string;
  readonly lesson: string | null;
  readonly title: string;
  /** How many beats the lesson has; none for a first container. */
  readonly beats: number;
  readonly sentence: string;
  readonly player: Player;
}

/** A first container, and the end of each lesson. */
export async function stillMoments(): Promise<readonly StillMoment[]> {
  const supply = pageSupply();
  await supply.whole();
  return [null, ...lessons].map((lesson) => {
    const player = createPlayer(FRESH, supply, () => 0);
    if (lesson) goToBeat(player, lesson, null);
    else goToFirst(player);
    return {
      name: lesson?.id ?? 'first',
      lesson: lesson?.id ?? null,
      title: lesson?.title ?? embedWords.fresh,
      beats: lesson?.beats.length ?? 0,
      sentence: sentenceAt(player, player.store.getState().playback.cursor),
      player,
    };
  });
}

/** What React writes where a part of a page has not come. */
const NOT_YET = '<!--$!-->';

/** The picture at the playhead with nobody before it, of this size in px. */
export const pictureAt = (
  player: Player,
  size: { readonly width: number; readonly height: number },
): ReactElement => (
  <PictureArea
    player={player}
    words={words}
    still={true}
    textScale={1}
    lit={null}
    selected={null}
    viewpoint={null}
    onLit={() => undefined}
    onSelect={() => undefined}
    assumed={size}
  />
);

/** The picture at the playhead, once all that it is drawn with has come: an SVG element of this size, in px. */
export async function stillPicture(
  player: Player,
  size: { readonly width: number; readonly height: number },
): Promise<string> {
  const draw = (): string => renderToString(pictureAt(player, size));
  let drawn = draw();
  for (let tries = 0; drawn.includes(NOT_YET); drawn = draw()) {
    if (tries++ > 1000) throw new Error('A part of the picture does not come.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [, classes = ''] = /class="([^"]*)"/.exec(drawn) ?? [];
  const svg = drawn.slice(drawn.indexOf('<svg'), drawn.lastIndexOf('</svg>') + 6);
  // Nobody reaches into a picture: the poster has one name, and these are only bytes.
  return svg
    .replace('<svg', `<svg class="${classes}" width="${size.width}" height="${size.height}"`)
    .replace(/ (?:role|tabindex|aria-[a-z]+|data-[a-z]+|focusable)="[^"]*"/g, '')
    .replace(/<!--.*?-->/g, '');
}
