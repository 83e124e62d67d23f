import { motionValue } from 'motion/react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { interfaceWords } from '../../../content/en/interface.ts';
import { narrate } from '../../../content/en/narration.ts';
import { rasterOf } from '../../../platform/raster.ts';
import type { Player } from '../../../player/player.ts';
import { chapterOf } from '../../../player/player-state.ts';
import { sceneAt } from '../../../scene/scene.ts';
import { Stage } from '../../../stage/Stage.tsx';
import { standaloneSvg } from '../../../stage/standalone-svg.ts';
import { momentAt } from '../../../trace/moment.ts';
import { ConnectionsArea } from '../../../view/ConnectionsArea.tsx';
import { stageWordsOf } from '../../../view/stage-words.ts';
import { leanAt } from '../../../view/use-player.ts';
import { captioned, FILM } from './caption.ts';
import type { SavedFile } from './files.ts';
import { FilmEncoder } from './film-encoder.ts';
import { pageFonts } from './page-fonts.ts';
import { shotsOf } from './shots.ts';

/**
 * The command at the playhead as an animated GIF, each step with its sentence, drawn apart from the page. `onDrawn` is
 * told how much there is, 0 to 1. Null where `signal` stops it or there is no command.
 */
export async function filmFile(
  player: Player,
  onDrawn: (part: number) => void,
  signal: AbortSignal,
): Promise<SavedFile | null> {
  const state = player.store.getState();
  const { steps, initial, deck, reel } = state;
  const chapter = chapterOf(state);
  if (!chapter) return null;
  const shots = shotsOf(
    reel.seqs.filter((seq) => seq >= chapter.from && seq <= chapter.to),
    reel.pace,
  );
  const fonts = await pageFonts();
  const words = stageWordsOf(interfaceWords);
  const progress = motionValue(0);
  const holder = document.createElement('div');
  holder.className = 'film-set';
  holder.inert = true;
  document.body.append(holder);
  const root = createRoot(holder);
  const encoder = new FilmEncoder({ width: FILM.width, height: FILM.height + FILM.caption });
  try {
    for (const [i, { seq, progress: part, ms }] of shots.entries()) {
      progress.set(part);
      flushSync(() =>
        root.render(
          <Stage
            scene={sceneAt(steps, initial, seq, deck, chapter)}
            progress={progress}
            lean={leanAt(state, seq, part * reel.pace(seq))}
            still={false}
            words={words}
            lit={null}
            selected={null}
            viewpoint={null}
            Connections={ConnectionsArea}
            onLit={() => undefined}
            onSelect={() => undefined}
            assumed={FILM}
            textScale={1}
          />,
        ),
      );
      // The picture measures the room it has.
      await new Promise((resolve) => setTimeout(resolve, i === 0 ? 100 : 0));
      if (signal.aborted) return null;
      const drawn = holder.querySelector<SVGSVGElement>('.stage > svg');
      const moment = momentAt(steps, initial, seq, deck);
      if (!drawn || !moment) continue;
      const background = getComputedStyle(document.body).backgroundColor;
      const { svg } = standaloneSvg(drawn, { title: '', background, fonts });
      const canvas = captioned(await rasterOf(svg, FILM, 1), narrate(moment));
      await encoder.encode({ data: canvas, delay: ms });
      onDrawn((i + 1) / shots.length);
    }
    return { name: 'belowdeck.gif', blob: await encoder.flush('blob') };
  } finally {
    encoder.letGo();
    root.unmount();
    holder.remove();
  }
}
