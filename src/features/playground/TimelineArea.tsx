import { useMemo } from 'react';
import type { Words } from '../../content/en/words.ts';
import type { Player } from '../../player/player.ts';
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
  const chapters = usePlayer(player, (state) => state.chapters);
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
  const place = chapter ? chapters.indexOf(chapter) : -1;
  const previous = chapters[place - 1];
  const next = chapters[place + 1];
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
      onPrevious={() => player.seek(previous?.from ?? -1)}
      onNext={() => player.seek(next?.from ?? cursor)}
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

function statusOf({ playback }: PlayerState): TimelineStatus {
  return playback.status === 'stepping' ? 'playing' : playback.status;
}
