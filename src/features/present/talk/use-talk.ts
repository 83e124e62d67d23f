import { useCallback, useEffect, useRef, useState } from 'react';
import { talks } from '../../../content/en/talks.ts';
import type { Talk } from '../../../curriculum/talk.ts';
import { readAddress } from '../../../platform/address.ts';
import { tabStore } from '../../../platform/session-storage.ts';
import type { Player } from '../../../player/player.ts';
import type { PlayerState } from '../../../player/player-state.ts';
import { forgetTalk, keepPlace, keepTalk, keptTalk } from './kept-talk.ts';
import { createTalkRun, type TalkRun } from './talk-run.ts';
import type { TalkState } from './talk-state.ts';

const wait = (then: () => void, ms: number): (() => void) => {
  const timer = window.setTimeout(then, ms);
  return () => window.clearTimeout(timer);
};

/** The talk that the address names; null for none. */
const namedTalk = (): string | null => new URLSearchParams(readAddress().search).get('talk');

/** The talk that is being held, if any; it comes back after a reload, and when the mode is entered again. */
export function useTalk(player: Player, still: boolean, canHold: boolean) {
  const [run, setRun] = useState<TalkRun | null>(null);
  const isStill = useRef(still);
  isStill.current = still;
  const held = useRef<TalkRun | null>(null);
  /** What the machine was before a talk began on a fresh one. */
  const own = useRef<Pick<PlayerState, 'run' | 'playback'> | null>(null);
  const start = useCallback(
    (talk: Talk, name: string | null, kept: TalkState | null) => {
      held.current?.dispose();
      keepTalk(tabStore, name, talk);
      const begun = createTalkRun(talk, player, kept, wait, () => isStill.current);
      held.current = begun;
      setRun(begun);
      return begun;
    },
    [player],
  );

  useEffect(() => {
    if (!canHold) return;
    const name = namedTalk();
    const kept = keptTalk(tabStore);
    const asked = name !== null && Object.hasOwn(talks, name) ? talks[name] : undefined;
    if (kept && (name === null || name === kept.name)) {
      const { talk, state, isSame } = kept;
      const begun = start(talk, kept.name, isSame ? state : null);
      if (!isSame) begun.jump(state.step);
    } else if (asked) start(asked, name, null);
  }, [start, canHold]);

  useEffect(() => {
    if (!run) return undefined;
    keepPlace(tabStore, run.store.getState(), true);
    const stop = run.store.subscribe((state, old) => {
      if (state.step !== old.step || state.phase !== old.phase || state.isFree !== old.isFree)
        keepPlace(tabStore, state, true);
    });
    return () => {
      stop();
      run.dispose();
      // Who leaves the mode may do anything with the machine.
      if (keptTalk(tabStore)) keepPlace(tabStore, run.store.getState(), false);
    };
  }, [run]);

  const begin = useCallback(
    (talk: Talk, name: string | null) => {
      if (!held.current) own.current = player.store.getState();
      start(talk, name, null);
    },
    [start, player],
  );
  const end = useCallback(() => {
    forgetTalk(tabStore);
    held.current?.dispose();
    held.current = null;
    setRun(null);
    const before = own.current;
    own.current = null;
    if (before && before.run.inputs.length > 0) player.load(before.run, before.playback.cursor);
  }, [player]);
  return { run, begin, end };
}
