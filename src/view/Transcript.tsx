import { useEffect, useState } from 'react';
import type { Player } from '../player/player.ts';
import { sentenceAt } from './sentence.ts';

/** ms between two announcements: a screen reader that is interrupted all the time says nothing. */
const BREATH = 1000;
/** Announcements that stay to be read again. */
const KEPT = 20;

/** What happens, for ears: the sentences of the steps, at most one announcement a second. */
export function Transcript({ player, label }: { readonly player: Player; readonly label: string }) {
  const [said, setSaid] = useState<readonly { readonly key: number; readonly text: string }[]>([]);
  useEffect(() => {
    let cursor = player.store.getState().playback.cursor;
    let waiting: string[] = [];
    let timer = 0;
    let key = 0;
    const say = () => {
      timer = 0;
      if (waiting.length === 0) return;
      const text = waiting.join(' ');
      waiting = [];
      key++;
      setSaid((old) => [...old.slice(1 - KEPT), { key, text }]);
      timer = window.setTimeout(say, BREATH);
    };
    const unsubscribe = player.store.subscribe(({ playback }) => {
      if (playback.cursor === cursor) return;
      cursor = playback.cursor;
      // What went by too fast to be told one by one is told by its end.
      waiting = [...waiting, sentenceAt(player, cursor)].slice(-2);
      if (timer === 0) timer = window.setTimeout(say, BREATH / 4);
    });
    return () => {
      unsubscribe();
      window.clearTimeout(timer);
    };
  }, [player]);
  return (
    <div className="visually-hidden" role="log" aria-live="polite" aria-label={label}>
      {said.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}
