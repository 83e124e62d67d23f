import { useCallback, useEffect, useRef, useState } from 'react';
import { askFrom, type NotesAsk, stageMessage } from '../../../curriculum/notes-message.ts';
import { clockFrom, freshClock, paused, started, type TalkClock } from '../../../curriculum/talk-clock.ts';
import { tabStore } from '../../../platform/session-storage.ts';
import { openChannel, openWindow, whenAwake } from '../../../platform/tell-windows.ts';
import type { Player } from '../../../player/player.ts';
import { sentenceAt } from '../../../view/sentence.ts';
import type { TalkRun } from '../talk/talk-run.ts';
import { notesChannel } from './notes-channel.ts';
import { notesState } from './notes-state.ts';

const NAME = 'notes';
const CLOCK = 'notes-clock';

/** The name by which the windows of this tab find one another; it lasts as long as the tab. */
function nameOfTab(): string {
  const kept = tabStore.read(NAME);
  if (typeof kept === 'string' && /^[0-9a-f]{16}$/.test(kept)) return kept;
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const name = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  tabStore.write(NAME, name);
  return name;
}

/** Keeps the window with the notes in step, if one is open, and does what is pressed there. */
export function useNotes(
  player: Player,
  talk: TalkRun | null,
  isBlack: boolean,
  onAsk: (ask: Exclude<NotesAsk, 'state' | 'clock' | 'reset'>) => void,
) {
  const [name] = useState(nameOfTab);
  const address = `./notes.html#${name}`;
  const [clock, setClock] = useState<TalkClock>(() => clockFrom(tabStore.read(CLOCK)) ?? freshClock);
  const latest = useRef({ talk, isBlack, clock, onAsk });
  latest.current = { talk, isBlack, clock, onAsk };
  const tell = useRef<(isAsked: boolean) => void>(() => undefined);

  useEffect(() => {
    const began = Date.now();
    let number = 0;
    let told = '';
    const channel = openChannel(notesChannel(name), (message) => {
      const ask = askFrom(message);
      if (ask === 'clock')
        setClock((now) => (now.since === null ? started(now, Date.now()) : paused(now, Date.now())));
      else if (ask === 'reset')
        setClock((now) => (now.since === null ? freshClock : started(freshClock, Date.now())));
      else if (ask !== null && ask !== 'state') latest.current.onAsk(ask);
      if (ask !== null) tell.current(true);
    });
    tell.current = (isAsked) => {
      const { talk, isBlack, clock } = latest.current;
      const sentence = sentenceAt(player, player.store.getState().playback.cursor);
      const state = notesState(talk, { sentence, isBlack, clock });
      const text = JSON.stringify(state);
      if (text === told && !isAsked) return;
      told = text;
      channel.send(stageMessage({ began, number: ++number, state }));
    };
    let { cursor } = player.store.getState().playback;
    const stop = player.store.subscribe(({ playback }) => {
      if (playback.cursor === cursor) return;
      cursor = playback.cursor;
      tell.current(false);
    });
    const sleep = whenAwake(() => tell.current(true));
    return () => {
      stop();
      sleep();
      channel.close();
      tell.current = () => undefined;
    };
  }, [name, player]);

  useEffect(() => talk?.store.subscribe(() => tell.current(false)), [talk]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told has changed when one of these has
  useEffect(() => tell.current(false), [talk, isBlack, clock]);
  useEffect(() => {
    tabStore.write(CLOCK, clock);
  }, [clock]);

  return {
    address,
    /** False where the browser holds the window back. */
    open: useCallback(() => openWindow(address, notesChannel(name)), [address, name]),
    restartClock: useCallback(() => setClock(started(freshClock, Date.now())), []),
  };
}
