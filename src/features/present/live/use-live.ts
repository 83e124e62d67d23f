import { useEffect, useState } from 'react';
import { learnToTell } from '../../../content/en/narration.ts';
import { closerNarration } from '../../../content/en/narration/closer.ts';
import { catalogue } from '../../../content/images/catalogue.ts';
import { readAddress } from '../../../platform/address.ts';
import { listen, type StreamState } from '../../../platform/event-stream.ts';
import type { Player } from '../../../player/player.ts';
import { createWatched, type Watched } from '../../../player/watched.ts';
import { allParts } from '../../../sim/all-parts.ts';
import { hubFrom } from '../../../sim/registry/hub-from.ts';
import { createLiveLines, type Told } from '../../../trace/live-lines.ts';
import { type FeedMessage, feedFrom } from '../../../trace/stage-feed.ts';

learnToTell(closerNarration);

/** ms in which what comes is gathered: the record is made anew for each lot. */
const GATHER = 120;

/** How it stands with the engine: as its stream, or what came does not fit. */
export type LiveState = StreamState | 'waiting' | 'out-of-step';

/** The machine of the engine that serves this page, as it goes on; null until it is known. */
export function useLive(): { readonly player: Player | null; readonly state: LiveState } {
  const [player, setPlayer] = useState<Player | null>(null);
  const [state, setState] = useState<LiveState>('waiting');
  useEffect(() => {
    const supply = { hub: hubFrom(catalogue), parts: allParts };
    let watched: Watched | null = null;
    let lines = createLiveLines();
    let began = -1;
    let count = 0;
    let waiting: Told[] = [];
    let timer = 0;

    const flush = (): void => {
      timer = 0;
      const told = waiting;
      waiting = [];
      if (told.length === 0) return;
      try {
        watched?.add(told);
      } catch {
        // What the engine did is unknown to this page: it was built from other sources.
        setState('out-of-step');
        stop();
      }
    };
    const gather = (told: readonly Told[]): void => {
      waiting.push(...told);
      if (timer === 0 && waiting.length > 0) timer = window.setTimeout(flush, GATHER);
    };
    const take = (message: FeedMessage): void => {
      if (message.kind === 'start') {
        if (message.began === began) return;
        began = message.began;
        count = 0;
        waiting = [];
        lines = createLiveLines();
        watched = createWatched(message, supply);
        setPlayer(watched.player);
      } else if (message.kind === 'now') gather(lines.pass(message.now));
      else if (message.from <= count) {
        const fresh = message.told.slice(count - message.from);
        count += fresh.length;
        for (const told of fresh) gather(lines.take(told));
      }
    };
    const token = new URLSearchParams(readAddress().search).get('token');
    const address = token === null ? './stage/events' : `./stage/events?token=${encodeURIComponent(token)}`;
    const stop = listen(
      address,
      (text) => {
        const message = feedFrom(text);
        if (message === null) setState('out-of-step');
        else take(message);
      },
      setState,
    );
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, []);
  return { player, state };
}
