import { interfaceWords } from '../../src/content/en/interface.ts';
import { learnToTell, narrate } from '../../src/content/en/narration.ts';
import { closerNarration } from '../../src/content/en/narration/closer.ts';
import { catalogue } from '../../src/content/images/catalogue.ts';
import { stageWordsOf } from '../../src/view/stage-words.ts';
import { createPlayer } from '../../src/player/player.ts';
import { chapterOf } from '../../src/player/player-state.ts';
import type { Run } from '../../src/player/run.ts';
import { sceneAt } from '../../src/scene/scene.ts';
import { allParts } from '../../src/sim/all-parts.ts';
import { hubFrom } from '../../src/sim/registry/hub-from.ts';
import { layoutStage } from '../../src/stage/layout/stage-layout.ts';
import { createPainter } from '../../src/terminal/painter.ts';
import { momentAt } from '../../src/trace/moment.ts';

learnToTell(closerNarration);

/** Runs in the browser: ms from asking for a step to all the data of its picture, for places all over a trace. */
function seekAll(run: Run, places: number): { readonly steps: number; readonly times: readonly number[] } {
  const supply = {
    hub: hubFrom(catalogue),
    parts: allParts,
    lookUp: null,
    suffices: () => true,
  };
  const player = createPlayer(run, supply, () => performance.now());
  const words = stageWordsOf(interfaceWords);
  const painter = createPainter();
  const { steps } = player.store.getState();
  const seek = (seq: number): number => {
    const begun = performance.now();
    player.seek(seq);
    const state = player.store.getState();
    const scene = sceneAt(state.steps, state.initial, state.playback.cursor, state.deck, chapterOf(state));
    layoutStage(scene, { width: 890, height: 722 }, 0);
    words.clientState(scene);
    const moment = momentAt(state.steps, state.initial, state.playback.cursor, state.deck);
    if (moment) narrate(moment);
    painter.paint(
      { steps: state.steps, cursor: state.playback.cursor, editor: null, listed: null },
      { columns: 80, rows: 24 },
    );
    return performance.now() - begun;
  };
  // A walk that comes everywhere once, in no order.
  const order = Array.from({ length: places }, (_, i) =>
    Math.floor((((i * 37) % places) / places) * steps.length),
  );
  for (const seq of order.slice(0, 10)) seek(seq);
  return { steps: steps.length, times: order.map(seek) };
}

Object.assign(window, { seekAll });
