import { embedWords } from '../../content/en/embed-words.ts';
import { timelineWords as words } from '../../content/en/timeline-words.ts';
import { isMoving, nextShown } from '../../player/playback.ts';
import type { Player } from '../../player/player.ts';
import { chapterOf } from '../../player/player-state.ts';
import type { EmbedControls } from '../../trace/embed-options.ts';
import { IconButton } from '../../ui/Button.tsx';
import { sentenceAt } from '../../view/sentence.ts';
import { usePlayer } from '../../view/use-player.ts';

/** What happens, in one sentence, and the buttons of time. */
export function Bar({
  player,
  controls,
  link,
}: {
  readonly player: Player;
  readonly controls: EmbedControls;
  /** The whole page at this moment. */
  readonly link: () => string;
}) {
  const cursor = usePlayer(player, (state) => state.playback.cursor);
  return (
    <div className="embed-bar">
      {controls !== '0' && <Buttons player={player} isFull={controls === '1'} />}
      <p className="embed-sentence">{sentenceAt(player, cursor)}</p>
      <a
        className="embed-open"
        href="./"
        target="_blank"
        rel="noopener"
        aria-label={embedWords.open}
        data-tip={embedWords.open}
        // The address is long to make, and true only when it is taken.
        onPointerDown={(event) => (event.currentTarget.href = link())}
        onFocus={(event) => (event.currentTarget.href = link())}
      >
        Belowdeck
      </a>
    </div>
  );
}

function Buttons({ player, isFull }: { readonly player: Player; readonly isFull: boolean }) {
  const moves = usePlayer(player, ({ playback }) => isMoving(playback));
  const canStep = usePlayer(player, ({ reel, playback }) => nextShown(reel, playback.cursor) !== null);
  const canBack = usePlayer(player, ({ playback }) => playback.cursor > 0);
  const chapters = usePlayer(player, (state) => state.chapters);
  const chapter = usePlayer(player, chapterOf);
  const place = chapter ? chapters.indexOf(chapter) : -1;
  const previous = chapters[place - 1];
  const next = chapters[place + 1];
  const main = moves
    ? ({ icon: 'pause', label: words.pause, onPress: player.pause } as const)
    : canStep
      ? ({ icon: 'play', label: words.play, onPress: player.play } as const)
      : ({ icon: 'replay', label: words.replay, onPress: () => replay(player) } as const);
  return (
    <fieldset className="embed-buttons" aria-label={embedWords.controls}>
      {isFull && (
        <IconButton
          icon="previous"
          label={words.previous}
          disabledReason={previous ? null : words.atStart}
          onPress={() => player.seek(previous?.from ?? -1)}
        />
      )}
      <IconButton
        icon="back"
        label={words.back}
        disabledReason={canBack ? null : words.atStart}
        onPress={player.back}
      />
      <IconButton {...main} />
      <IconButton
        icon="step"
        label={words.step}
        disabledReason={canStep ? null : words.atEnd}
        onPress={player.step}
      />
      {isFull && (
        <IconButton
          icon="next"
          label={words.next}
          disabledReason={next ? null : words.atEnd}
          onPress={() => player.seek(next?.from ?? -1)}
        />
      )}
    </fieldset>
  );
}

/** Plays the command at the playhead from its beginning. */
export function replay(player: Player): void {
  const chapter = chapterOf(player.store.getState());
  player.seek(chapter?.from ?? -1);
  player.play();
}
