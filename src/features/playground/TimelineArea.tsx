import { useMemo } from 'react';
import type { Words } from '../../content/en/words.ts';
import type { Player } from '../../player/player.ts';
import type { Chapter } from '../../trace/chapter.ts';
import { chapterOf, type PlayerState } from '../../player/player-state.ts';
import { Timeline } from './timeline/Timeline.tsx';
import type { TimelineStatus } from './timeline/Transport.tsx';
import { timelineWords } from '../../content/en/timeline-words.ts';
import { sentenceAt } from '../../view/sentence.ts';
import { usePlayer, useProgress } from '../../view/use-player.ts';

/** Time in the watcher's hands: the command at the playhead on a track, and one sentence. */
export function TimelineArea({
  player,
  words,
  still,
}: {
  readonly player: Player;
  readonly words: Words;
  readonly still: boolean;
}) {
  const cursor = usePlayer(player, (state) => state.playback.cursor);
  const status = usePlayer(player, statusOf);
  const speed = usePlayer(player, (state) => state.playback.speed);
  const deck = usePlayer(player, (state) => state.deck);
  const chapter = usePlayer(player, chapterOf);
  const previous = usePlayer(player, (state) => chapterBeside(state, -1));
  const next = usePlayer(player, (state) => chapterBeside(state, 1));
  const reel = usePlayer(player, (state) => state.reel);
  const progress = useProgress(player, still);
  const seqs = useMemo(
    () => (chapter ? reel.seqs.filter((seq) => seq >= chapter.from && seq <= chapter.to) : []),
    [chapter, reel],
  );
  const phases = useMemo(
    () => (chapter?.phases ?? []).map(({ key, from }) => ({ key, from, label: words.phases[key] })),
    [chapter, words],
  );
  const { onPrevious, onNext } = useCommands(player);
  return (
    <Timeline
      phases={phases}
      seqs={seqs}
      cursor={cursor}
      elapsed={progress}
      status={status}
      speed={speed}
      deck={deck}
      narration={sentenceAt(player, cursor)}
      canPrevious={previous !== undefined}
      canNext={next !== undefined}
      onPrevious={onPrevious}
      onNext={onNext}
      onBack={player.back}
      onStep={player.step}
      onPlay={player.play}
      onPause={player.pause}
      onSeek={player.seek}
      onSpeed={player.setSpeed}
      onDeck={player.setDeck}
      words={timelineWords}
    />
  );
}

/**
 * From command to command. The same functions with every step, so that their buttons need not be drawn anew, and apart
 * from the area, because they live longer than one drawing: they must not see its steps.
 */
function useCommands(player: Player) {
  return useMemo(
    () => ({
      onPrevious: () => player.seek(chapterBeside(player.store.getState(), -1)?.from ?? -1),
      onNext: () => {
        const state = player.store.getState();
        player.seek(chapterBeside(state, 1)?.from ?? state.playback.cursor);
      },
    }),
    [player],
  );
}

/** The command so many after the one at the playhead. */
function chapterBeside(state: PlayerState, by: number): Chapter | undefined {
  const chapter = chapterOf(state);
  return state.chapters[(chapter ? state.chapters.indexOf(chapter) : -1) + by];
}

function statusOf({ playback }: PlayerState): TimelineStatus {
  return playback.status === 'stepping' ? 'playing' : playback.status;
}
