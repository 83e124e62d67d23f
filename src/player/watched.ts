import { createStore } from 'zustand/vanilla';
import { apply } from '../sim/apply.ts';
import { powerOn } from '../sim/power-on.ts';
import { emptyEditor } from '../sim/shell/editor.ts';
import type { Step } from '../sim/simulate.ts';
import type { Told } from '../trace/live-lines.ts';
import {
  backOn,
  initialPlayback,
  isMoving,
  onReel,
  type PlaybackAction,
  reducePlayback,
  shownAt,
} from './playback.ts';
import type { Player } from './player.ts';
import { isAtEnd, lateStart, type PlayerState } from './player-state.ts';
import { recordedOf } from './recorded.ts';
import type { Supply } from './supply.ts';

/** A player of a machine that runs somewhere else: it is told what happens there, and takes no keys. */
export interface Watched {
  readonly player: Player;
  /** Takes what has happened; plays on to it, unless the watcher has paused. Throws where it does not fit what it knows. */
  readonly add: (told: readonly Told[]) => void;
}

const nothing = (): void => undefined;

/** A watched machine that has just been switched on. */
export function createWatched(
  { seed, epoch }: { readonly seed: number; readonly epoch: number },
  { hub, parts }: Pick<Supply, 'hub' | 'parts'>,
): Watched {
  const size = { columns: 80, rows: 24 };
  const run = { seed, epoch, ...size, inputs: [] };
  const { initial } = powerOn({ seed, epoch, hub, terminal: { isTty: false, ...size } }, parts);
  const steps: Step[] = [];
  const recorded = (deck: PlayerState['deck']) => {
    const all = recordedOf({ run, simulation: { steps, initial } }, deck);
    // Of a client somewhere else nothing is known but what it asks.
    const seqs = all.reel.seqs.filter((seq) => !steps[seq]?.event.type.startsWith('command.'));
    return { ...all, reel: { ...all.reel, seqs } };
  };
  const store = createStore<PlayerState>(() => ({
    ...recorded(1),
    playback: initialPlayback,
    deck: 1,
    editor: emptyEditor,
    listed: null,
    ahead: '',
    furthest: -1,
    replaced: null,
  }));
  const get = store.getState;
  const dispatch = (action: PlaybackAction): void =>
    store.setState((state) => {
      const playback = reducePlayback(state.playback, action, state.reel);
      return { playback, furthest: Math.max(state.furthest, playback.cursor) };
    });
  const seek = (seq: number): void =>
    dispatch({ type: 'seek', to: Math.max(-1, Math.min(seq, shownAt(get().reel, steps.length - 1))) });

  function add(told: readonly Told[]): void {
    const isFirst = steps.length === 0;
    const follows = isMoving(get().playback) || isAtEnd(get());
    for (const { at, event } of told) {
      const world = apply(parts.reducers, steps.at(-1)?.world ?? initial, event);
      steps.push({ seq: steps.length, at, event, world });
    }
    store.setState(({ deck }) => recorded(deck));
    // Who comes late sees how it stands; what happens from then on is played.
    if (isFirst) seek(steps.length);
    else if (follows) {
      const isNew = told.some(({ event }) => event.type === 'line.submitted');
      const begun = isNew ? newest(get()) : null;
      if (begun !== null) seek(begun);
      dispatch({ type: 'play' });
    }
  }

  const player: Player = {
    store,
    keys: nothing,
    supplied: nothing,
    enter: nothing,
    ask: nothing,
    open: nothing,
    resize: nothing,
    undo: nothing,
    forget: nothing,
    load: nothing,
    play: () => dispatch({ type: 'play' }),
    pause: () => dispatch({ type: 'pause' }),
    seek,
    step: () => dispatch({ type: 'step' }),
    back: () => {
      const { reel, playback } = get();
      seek(backOn(reel, playback.cursor));
    },
    setSpeed: (speed) => dispatch({ type: 'speed', speed }),
    setDeck: (deck) =>
      store.setState(({ playback }) => {
        const next = recorded(deck);
        return { ...next, deck, playback: onReel(playback, next.reel) };
      }),
    tick: (ms) => {
      if (isMoving(get().playback)) dispatch({ type: 'tick', ms });
    },
  };
  return { player, add };
}

/** From where a new command is played: its beginning, where the one before it still plays. */
function newest(state: PlayerState): number | null {
  const begin = state.chapters.at(-1)?.from ?? 0;
  const late = lateStart(state);
  return late ?? (state.chapters.length > 1 ? shownAt(state.reel, begin - 1) : null);
}
