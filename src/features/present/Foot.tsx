import { useStore } from 'zustand';
import { notesWords } from '../../content/en/notes-words.ts';
import { presentWords as words } from '../../content/en/present-words.ts';
import { talkWords } from '../../content/en/talk-words.ts';
import { timelineWords } from '../../content/en/timeline-words.ts';
import { isMoving } from '../../player/playback.ts';
import type { Player } from '../../player/player.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { sentenceAt } from '../../view/sentence.ts';
import { usePlayer } from '../../view/use-player.ts';
import type { Act } from './key-rules.ts';
import { TalkBar } from './talk/TalkBar.tsx';
import type { TalkRun } from './talk/talk-run.ts';

/** What happens, in one sentence, and for who has no keys: the buttons. */
export function Foot({
  player,
  talk,
  isLive,
  onAct,
  onLeave,
}: {
  readonly player: Player;
  readonly talk: TalkRun | null;
  readonly isLive: boolean;
  readonly onAct: (act: Act) => void;
  readonly onLeave: () => void;
}) {
  const cursor = usePlayer(player, (state) => state.playback.cursor);
  const moves = usePlayer(player, ({ playback }) => isMoving(playback));
  const deck = usePlayer(player, (state) => state.deck);
  const { decks } = timelineWords;
  return (
    <div className="present-foot">
      <div className="present-said">
        {talk && <TalkBar run={talk} />}
        <p className="present-sentence">{sentenceAt(player, cursor)}</p>
      </div>
      <div className="present-bar">
        <IconButton icon="back" label={words.back} onPress={() => onAct('back')} />
        <IconButton
          icon={moves ? 'pause' : 'play'}
          label={moves ? timelineWords.pause : timelineWords.play}
          onPress={moves ? player.pause : player.play}
        />
        <IconButton icon="step" label={words.next} onPress={() => onAct('next')} />
        <Segmented
          label={timelineWords.howDeep}
          options={([1, 2, 3] as const).map((value) => ({ value, label: decks[value] }))}
          value={deck}
          onChange={player.setDeck}
        />
        {!isLive && (
          <Button look="quiet" onPress={() => onAct('talk')}>
            {talkWords.talk}
          </Button>
        )}
        <Button look="quiet" onPress={() => onAct('notes')}>
          {notesWords.notes}
        </Button>
        {talk && <WhatIf talk={talk} onPress={() => onAct('what-if')} />}
        <Button look="quiet" onPress={() => onAct('keys')}>
          {words.keys}
        </Button>
        <IconButton look="quiet" icon="close" label={words.leave} onPress={onLeave} />
      </div>
    </div>
  );
}

/** Out of the talk for free play, and back. */
function WhatIf({ talk, onPress }: { readonly talk: TalkRun; readonly onPress: () => void }) {
  const isFree = useStore(talk.store, (state) => state.isFree);
  return (
    <Button look={isFree ? 'filled' : 'quiet'} onPress={onPress}>
      {isFree ? talkWords.comeBack : talkWords.whatIf}
    </Button>
  );
}
