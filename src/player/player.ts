import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyEditor, pressKey } from '../sim/shell/editor.ts';
import type { AppDevice, AppName } from '../sim/kernel/app.ts';
import { keysOf } from '../sim/shell/keys.ts';
import { prompted } from '../sim/shell/prompted.ts';
import { edited } from '../sim/shell/edited.ts';
import type { Input } from '../sim/simulate.ts';
import type { Deck } from '../trace/deck.ts';
import { historyOf } from './history-of.ts';
import {
  backOn,
  initialPlayback,
  isMoving,
  onReel,
  type PlaybackAction,
  reducePlayback,
  shownAt,
} from './playback.ts';
import { isAtEnd, lateStart, type PlayerState, worldAt, worldForKeys } from './player-state.ts';
import { recordedOf } from './recorded.ts';
import { cutAfter, extended, type LiveRun, type Run, revive } from './run.ts';
import { mustWait, type Supply } from './supply.ts';
import type { Typed } from './typed.ts';

/** One player: one machine and one playhead. Two on a page share nothing. */
export interface Player {
  readonly store: StoreApi<PlayerState>;
  /** Keys as a terminal sends them. Ctrl-C acts at once; while something plays the rest waits. */
  readonly keys: (data: string) => void;
  /** Something that a line was waiting for has come. */
  readonly supplied: () => void;
  /** Types a whole line and Enter, whatever stood in the editor. */
  readonly enter: (line: string) => void;
  /** Tells an app of the host to read a file or to fetch a page; what plays is over then. Nothing while a command runs. */
  readonly ask: (app: AppName, device: AppDevice) => void;
  /** The browser opens an address. */
  readonly open: (address: string) => void;
  /** The terminal has another size; the machine is told with the next input. */
  readonly resize: (columns: number, rows: number) => void;
  readonly undo: () => void;
  readonly forget: () => void;
  /** Another run. Throws a RangeError where it is more than a page can hold and not `known` to have been alive here. */
  readonly load: (run: Run, cursor?: number, known?: boolean) => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly seek: (seq: number) => void;
  readonly step: () => void;
  readonly back: () => void;
  readonly setSpeed: (speed: number) => void;
  readonly setDeck: (deck: Deck) => void;
  /** The watcher's time has passed: ms. */
  readonly tick: (ms: number) => void;
}

/** How long a person may be away before it no longer counts as virtual time: ms. */
const LONGEST_WAIT = 3_600_000;
/** Keys that may wait to be delivered. */
const MOST_AHEAD = 4096;
const INTERRUPT = '\x03';
/** Takes away the line that is being written: to its end, and all before it. */
export const KILL_LINE = '\x05\x15';

/** A player of a run. `clock` gives the watcher's time in ms; only differences of it count. */
export function createPlayer(first: Run, supply: Supply, clock: () => number): Player {
  let live: LiveRun = revive(first, supply);
  let arrivedAt = clock();
  /** A line stands at the prompt, with Enter, and lacks something that is on its way. */
  let isWaiting = false;
  let size = { columns: first.columns, rows: first.rows };

  const recorded = (deck: Deck) => recordedOf(live, deck);
  const fresh = (deck: Deck): PlayerState => ({
    ...recorded(deck),
    playback: initialPlayback,
    deck,
    editor: emptyEditor,
    listed: null,
    ahead: '',
    furthest: -1,
    replaced: null,
  });
  const store = createStore<PlayerState>(() => fresh(1));
  const get = store.getState;
  const lastSeq = (): number => live.simulation.steps.length - 1;

  const dispatch = (action: PlaybackAction): void =>
    store.setState((state) => {
      const playback = reducePlayback(state.playback, action, state.reel);
      return { playback, furthest: Math.max(state.furthest, playback.cursor) };
    });

  /** Takes over what the machine has done since. */
  function refresh(next: LiveRun, change: Partial<PlayerState> = {}): void {
    live = next;
    store.setState({ ...recorded(get().deck), ...change });
  }

  /** What the machine must hear first: that the terminal has another size. */
  function resized(at: number): readonly Input[] {
    const { columns, rows } = live.simulation.world().terminal;
    return columns === size.columns && rows === size.rows ? [] : [{ at, kind: 'resize', ...size }];
  }

  /** Delivers more inputs. What throws is our bug; the run that led to it is kept, so that a link can replay it. */
  function grow(from: LiveRun, inputs: readonly Input[]): void {
    try {
      refresh(extended(from, inputs));
    } catch (error) {
      store.setState({ run: { ...from.run, inputs: [...from.run.inputs, ...inputs] } });
      throw error;
    }
  }

  /** Delivers at the machine's present; the time a person took counts as virtual time. */
  function append(input: Typed): void {
    const waited = Math.min(LONGEST_WAIT, Math.max(0, Math.round(clock() - arrivedAt)));
    const at = live.simulation.now() + waited;
    grow(live, [...resized(at), { ...input, at }]);
    const begun = lateStart(get());
    if (begun !== null) dispatch({ type: 'seek', to: begun });
    dispatch({ type: 'play' });
  }

  /** Replaces the future after the playhead. `first` are keys that come before: Ctrl-C in the middle of a command. */
  function fork(firstKeys: string | null, input: Typed | null): void {
    const { playback, run, steps } = get();
    const { cursor } = playback;
    const at = steps[cursor]?.at ?? 0;
    const after = cursor + 1;
    const before = cutAfter(live, cursor);
    const early: readonly Input[] = firstKeys === null ? [] : [{ at, after, kind: 'keys', keys: firstKeys }];
    const direct: readonly Input[] = firstKeys === null && input ? [{ ...input, at, after }] : [];
    const cut = revive({ ...before, inputs: [...before.inputs, ...early, ...direct] }, supply, true);
    refresh(cut, { replaced: { run, cursor }, furthest: cursor });
    if (firstKeys !== null && input) {
      const then = cut.simulation.now();
      grow(cut, [...resized(then), { ...input, at: then }]);
    }
    dispatch({ type: 'play' });
  }

  /** Keys that are not held back: to the program that has the terminal, or to the line editor. */
  function deliver(data: string): void {
    const keys = keysOf(data);
    const history = historyOf(get().run, supply.parts);
    for (const [i, key] of keys.entries()) {
      const state = get();
      const rest = keys.slice(i).join('');
      if (isMoving(state.playback)) {
        hold(rest);
        return;
      }
      const { foreground, mode } = worldForKeys(state).terminal;
      if (foreground && isAtEnd(state)) {
        append({ kind: 'keys', keys: rest });
        return;
      }
      if (foreground && mode === 'raw') {
        fork(null, { kind: 'keys', keys: rest });
        return;
      }
      if (mustWait(supply, key, state.editor)) {
        isWaiting = true;
        hold(rest);
        return;
      }
      editWith(key, state, history);
    }
  }

  function editWith(key: string, state: PlayerState, history: readonly string[]): void {
    const next = pressKey(state.editor, key, {
      history,
      lookUp: (one, pressed) =>
        supply.lookUp?.(one, pressed, { world: worldForKeys(state), history }) ?? edited(one),
      isUnfinished: supply.parts.isUnfinished,
    });
    store.setState({ editor: next.editor, listed: next.listed });
    if (next.submitted !== null) give({ kind: 'line', line: next.submitted });
  }

  /** At the playhead, which is the machine's present or where its future begins anew. */
  function give(input: Typed): void {
    const state = get();
    if (isAtEnd(state)) append(input);
    else fork(worldAt(state).terminal.foreground ? INTERRUPT : null, input);
  }

  /** Gives an input that is no key: what plays goes to its end first, and while a command runs there is no room for it. */
  function giveAtRest(input: Typed): void {
    if (isMoving(get().playback)) dispatch({ type: 'seek', to: shownAt(get().reel, lastSeq()) });
    if (!worldForKeys(get()).terminal.foreground) give(input);
  }

  function hold(data: string): void {
    store.setState((state) => ({ ahead: (state.ahead + data).slice(0, MOST_AHEAD) }));
  }

  /** Delivers what was typed ahead, once the playhead has caught up. */
  function deliverAhead(): void {
    const { ahead } = get();
    if (ahead === '' || isWaiting || !isAtEnd(get())) return;
    store.setState({ ahead: '' });
    deliver(ahead);
  }

  function interrupt(): void {
    isWaiting = false;
    const state = get();
    const { foreground } = worldForKeys(state).terminal;
    store.setState({ ahead: '', listed: null });
    if (!foreground) {
      store.setState({ editor: emptyEditor });
      // The terminal shows what was written so far, and ^C behind it.
      const { above, text } = state.editor;
      const keys = prompted(above + text).slice(1 - MOST_AHEAD) + INTERRUPT;
      if (!isMoving(state.playback) && isAtEnd(state)) append({ kind: 'keys', keys });
    } else if (isAtEnd(state)) append({ kind: 'keys', keys: INTERRUPT });
    else fork(INTERRUPT, null);
  }

  function keys(data: string): void {
    if (data === INTERRUPT) interrupt();
    else if (isWaiting || isMoving(get().playback) || get().ahead !== '') hold(data);
    else deliver(data);
  }

  function load(run: Run, cursor?: number, known = false): void {
    live = revive(run, supply, known);
    store.setState({ ...fresh(get().deck), playback: { ...initialPlayback, speed: get().playback.speed } });
    const end = shownAt(get().reel, lastSeq());
    dispatch({ type: 'seek', to: Math.max(-1, Math.min(cursor ?? end, end)) });
    arrivedAt = clock();
  }

  load(first);

  return {
    store,
    keys,
    supplied: () => {
      if (!isWaiting) return;
      isWaiting = false;
      const { ahead } = get();
      store.setState({ ahead: '' });
      deliver(ahead);
    },
    enter: (line) => {
      store.setState(({ editor }) => ({ editor: { ...editor, above: '' } }));
      keys(`${KILL_LINE}${line}\r`);
    },
    ask: (app, device) => giveAtRest({ kind: 'app', app, device }),
    open: (address) => giveAtRest({ kind: 'open', address }),
    resize: (columns, rows) => {
      size = { columns, rows };
      const { run, editor, ahead } = get();
      if (run.inputs.length > 0 || (run.columns === columns && run.rows === rows)) return;
      // A machine that nobody has typed at begins anew with the right size; a line that is being written stays.
      load({ ...run, columns, rows });
      store.setState({ editor, ahead });
    },
    undo: () => {
      const { replaced } = get();
      if (!replaced) return;
      load(replaced.run, replaced.cursor, true);
    },
    forget: () => store.setState({ replaced: null }),
    load,
    play: () => {
      if (isAtEnd(get()) && live.settled === 'bounded') append({ kind: 'advance' });
      dispatch({ type: 'play' });
    },
    pause: () => dispatch({ type: 'pause' }),
    seek: (seq) => {
      dispatch({ type: 'seek', to: Math.max(-1, Math.min(seq, shownAt(get().reel, lastSeq()))) });
      deliverAhead();
    },
    step: () => dispatch({ type: 'step' }),
    back: () => {
      const { reel, playback } = get();
      dispatch({ type: 'seek', to: backOn(reel, playback.cursor) });
    },
    setSpeed: (speed) => dispatch({ type: 'speed', speed }),
    setDeck: (deck) => {
      store.setState(({ playback }) => {
        const next = recorded(deck);
        return { ...next, deck, playback: onReel(playback, next.reel) };
      });
    },
    tick: (ms) => {
      if (!isMoving(get().playback)) return;
      dispatch({ type: 'tick', ms });
      if (isMoving(get().playback)) return;
      arrivedAt = clock();
      deliverAhead();
    },
  };
}
