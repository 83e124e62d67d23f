import { createContext, lazy, use, useMemo, useState } from 'react';
import type { Words } from '../content/en/words.ts';
import type { Player } from '../player/player.ts';
import { chapterOf } from '../player/player-state.ts';
import { sceneAt } from '../scene/scene.ts';
import type { ThingId } from '../scene/thing.ts';
import type { Viewpoint } from '../stage/context.ts';
import { Stage } from '../stage/Stage.tsx';
import type { AssumedSize } from '../stage/use-size.ts';
import './picture-area.css';
import { stageWordsOf } from './stage-words.ts';
import { useLean, usePlayer, useProgress } from './use-player.ts';

/** Comes when something leads through a container's walls. */
const Connections = lazy(() =>
  import('./ConnectionsArea.tsx').then((module) => ({ default: module.ConnectionsArea })),
);

/** The size that is assumed until the page has measured it: that of a laptop's screen. */
const ASSUMED = { width: 906, height: 720 };
/** Sizes of which each window shows the picture in the most like its own, by the class that says which. */
const STILLS = {
  'picture-narrow': { width: 390, height: 320 },
  'picture-high': ASSUMED,
  'picture-middle': { width: 960, height: 668 },
  'picture-low': { width: 990, height: 572 },
};

/** True where nothing will ever be measured: the picture is drawn for several windows, and one of them is shown. */
export const NeverMeasured = createContext(false);

/** The picture of the moment at the playhead. */
export function PictureArea({
  player,
  words,
  still,
  textScale,
  lit,
  selected,
  viewpoint,
  onLit,
  onSelect,
  assumed = ASSUMED,
}: {
  readonly player: Player;
  readonly words: Words;
  readonly still: boolean;
  readonly textScale: number;
  readonly lit: ThingId | null;
  readonly selected: ThingId | null;
  readonly viewpoint: Viewpoint | null;
  readonly onLit: (thing: ThingId | null) => void;
  readonly onSelect: (thing: ThingId | null) => void;
  /** The size until it can be measured. */
  readonly assumed?: AssumedSize | undefined;
}) {
  const cursor = usePlayer(player, (state) => state.playback.cursor);
  const steps = usePlayer(player, (state) => state.steps);
  const count = usePlayer(player, (state) => state.count);
  const deck = usePlayer(player, (state) => state.deck);
  const chapter = usePlayer(player, chapterOf);
  const progress = useProgress(player, still);
  const told = useLean(player, still);
  // A view that was asked for keeps the room until the story goes on.
  const [asked, setAsked] = useState({ cursor: NaN, lean: 0 });
  const lean = asked.cursor === cursor ? asked.lean : told;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `steps` grows in place, `count` says when
  const scene = useMemo(
    () => sceneAt(steps, player.store.getState().initial, cursor, deck, chapter),
    [steps, count, cursor, deck, chapter, player],
  );
  const stageWords = useMemo(() => stageWordsOf(words), [words]);
  const isNeverMeasured = use(NeverMeasured);
  const stage = (assumed: AssumedSize) => (
    <Stage
      scene={scene}
      progress={progress}
      lean={lean}
      still={still}
      words={stageWords}
      lit={lit}
      selected={selected}
      viewpoint={viewpoint}
      Connections={Connections}
      onLit={onLit}
      onSelect={onSelect}
      onView={(to) => setAsked({ cursor, lean: to })}
      assumed={assumed}
      textScale={textScale}
    />
  );
  if (!isNeverMeasured) return stage(assumed);
  return Object.entries(STILLS).map(([name, size]) => (
    <div key={name} className={`picture-still ${name}`}>
      {stage(size)}
    </div>
  ));
}
