import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Talk, TalkStep } from '../../../curriculum/talk.ts';
import { isMoving } from '../../../player/playback.ts';
import { KILL_LINE, type Player } from '../../../player/player.ts';
import { isAtEnd } from '../../../player/player-state.ts';
import type { Run } from '../../../player/run.ts';
import type { Deck } from '../../../trace/deck.ts';
import { stopSeq, type TalkState } from './talk-state.ts';

/** A talk that is being held on a player. */
export interface TalkRun {
  readonly talk: Talk;
  readonly store: StoreApi<TalkState>;
  /** Does what comes next: the rest of the line, its Enter, the stop, the next step. */
  readonly next: () => void;
  /** To the step before, as it was when it was done. */
  readonly back: () => void;
  /** Some letter was pressed: the next one of the line comes. */
  readonly letter: () => void;
  readonly enter: () => void;
  /** Takes the letters back, or gives all of them. */
  readonly rewind: () => void;
  readonly complete: () => void;
  /** Begins a step, wherever the talk stands: what lies before it is done at once. */
  readonly jump: (step: number) => void;
  /** Leaves for free play; comes back to exactly where the talk was. */
  readonly leave: () => void;
  readonly comeBack: () => void;
  readonly dispose: () => void;
}

/** Calls back after so many ms; gives what calls it off. */
export type Wait = (then: () => void, ms: number) => () => void;

/** A moment of the player. */
interface Place {
  readonly run: Run;
  readonly at: number;
  readonly deck: Deck;
}

/** ms from letter to letter of a line that types itself. */
const LETTER = 55;

/**
 * Holds a talk. It begins on a fresh machine, or where it was `kept` before the page was loaded again; then the player
 * must show that moment. `isStill` where nothing may move: lines come whole.
 */
export function createTalkRun(
  talk: Talk,
  player: Player,
  kept: TalkState | null,
  wait: Wait,
  isStill: () => boolean,
): TalkRun {
  const before = new Map<number, Place>();
  const after = new Map<number, Place>();
  const store = createStore<TalkState>(() => ({ step: 0, phase: 'done', typed: 0, from: 0, isFree: false }));
  const now = store.getState;
  const set = (change: Partial<TalkState>) => store.setState(change);
  /** What the talk was left at for free play; null also where that was before the page was loaded again. */
  let left: (Place & { readonly wasMoving: boolean }) | null = null;
  let callOff: () => void = () => undefined;

  const stepAt = (step: number): TalkStep | undefined => talk.steps[step];
  const lineNow = (): string => stepAt(now().step)?.type ?? '';
  const placeNow = (): Place => {
    const { run, playback, deck } = player.store.getState();
    return { run, at: playback.cursor, deck };
  };

  function clearLine(): void {
    if (player.store.getState().editor.text !== '') player.keys(KILL_LINE);
  }

  function restore({ run, at, deck }: Place): void {
    const state = player.store.getState();
    if (state.run !== run) {
      player.setDeck(deck);
      player.load(run, at);
    } else if (state.playback.cursor !== at) player.seek(at);
    clearLine();
  }

  const target = (): number | null =>
    stopSeq(stepAt(now().step)?.stop ?? null, now().from, player.store.getState());

  /** Whether the command has begun: a line may wait for parts of the page that are still on their way. */
  const hasBegun = (): boolean => lineNow() === '' || player.store.getState().count > now().from;

  /** Holds what plays at the stop of the step. */
  function settle(): void {
    if (now().phase !== 'running' || now().isFree || !hasBegun()) return;
    const state = player.store.getState();
    const { cursor } = state.playback;
    const stop = target();
    if (stop === null) {
      if (isAtEnd(state) && !isMoving(state.playback)) finish();
    } else if (cursor > stop) {
      player.seek(stop);
      finish();
    } else if (cursor === stop && !isMoving(state.playback)) finish();
  }

  function finish(): void {
    if (now().phase === 'done') return;
    set({ phase: 'done' });
    after.set(now().step, placeNow());
  }

  function submit(): void {
    set({ phase: 'running', from: player.store.getState().count });
    player.keys('\r');
    settle();
  }

  function toStop(): void {
    if (!hasBegun()) return;
    player.seek(target() ?? Number.MAX_SAFE_INTEGER);
    settle();
  }

  /** Types up to so many letters of the line. */
  function typeTo(length: number): void {
    const line = lineNow();
    const { typed } = now();
    const to = Math.min(length, line.length);
    if (to <= typed) return;
    set({ typed: to, phase: to === line.length ? 'ready' : 'typing' });
    player.keys(line.slice(typed, to));
  }

  /** A letter and its second half, where it is made of two. */
  const oneMore = (): number => {
    const { typed } = now();
    return typed + String.fromCodePoint(lineNow().codePointAt(typed) ?? 0x20).length;
  };

  function typeOn(): void {
    callOff();
    if (isStill()) typeTo(Number.MAX_SAFE_INTEGER);
    if (now().phase !== 'typing') return;
    callOff = wait(() => {
      typeTo(oneMore());
      typeOn();
    }, LETTER);
  }

  function go(step: number): void {
    callOff();
    const { type, typing, stop, deck } = stepAt(step) ?? {};
    before.set(step, placeNow());
    after.delete(step);
    if (deck) player.setDeck(deck);
    if (type) {
      player.seek(Number.MAX_SAFE_INTEGER);
      clearLine();
      set({ step, phase: 'typing', typed: 0 });
      if (typing === 'enter') typeOn();
      if (typing === 'at-once') typeTo(Number.MAX_SAFE_INTEGER);
      if (typing === 'at-once') submit();
    } else {
      set({ step, phase: 'running', typed: 0, from: player.store.getState().playback.cursor + 1 });
      if (stop) player.play();
      if (stop) settle();
      else finish();
    }
  }

  /** Does a step at once; false where it has to wait for something. */
  function perform(step: number): boolean {
    go(step);
    typeTo(Number.MAX_SAFE_INTEGER);
    if (now().phase === 'ready') submit();
    if (now().phase === 'running') toStop();
    return now().phase === 'done';
  }

  function show(step: number): void {
    callOff();
    const place = after.get(step);
    if (place) {
      set({ step, phase: 'done', typed: 0 });
      restore(place);
    } else if (beginAt(step)) perform(step);
  }

  /** Brings the machine to where a step begins; false where something before it has to wait. */
  function beginAt(step: number): boolean {
    callOff();
    set({ phase: 'done' });
    let known = step;
    while (known > 0 && !before.has(known)) known--;
    const { run } = player.store.getState();
    restore(before.get(known) ?? { run: { ...run, inputs: [] }, at: -1, deck: 1 });
    for (let one = known; one < step; one++) if (!perform(one)) return false;
    return true;
  }

  function jump(step: number): void {
    left = null;
    set({ isFree: false });
    if (beginAt(step)) go(step);
  }

  function next(): void {
    const { phase, step } = now();
    if (phase === 'typing') complete();
    else if (phase === 'ready') submit();
    else if (phase === 'running') toStop();
    else if (step + 1 < talk.steps.length) {
      const place = after.get(step);
      if (place) restore(place);
      if (after.has(step + 1)) show(step + 1);
      else go(step + 1);
    }
  }

  function complete(): void {
    if (now().phase !== 'typing') return;
    callOff();
    typeTo(Number.MAX_SAFE_INTEGER);
  }

  function comeBack(): void {
    if (!now().isFree) return;
    const { step, typed, phase } = now();
    if (!left) {
      jump(step);
      return;
    }
    const { wasMoving } = left;
    player.setDeck(left.deck);
    restore(left);
    left = null;
    set({ isFree: false });
    if (phase === 'typing' || phase === 'ready') player.keys(lineNow().slice(0, typed));
    if (phase === 'typing' && stepAt(step)?.typing === 'enter') typeOn();
    if (wasMoving) player.play();
  }

  const stop = player.store.subscribe(settle);
  if (kept === null) jump(0);
  else {
    set(kept);
    if (kept.isFree) left = null;
    else if (kept.phase === 'done') after.set(kept.step, placeNow());
    else if (kept.phase === 'running') settle();
    else go(kept.step);
  }

  return {
    talk,
    store,
    next,
    back: () => {
      const { step } = now();
      if (step > 0) show(step - 1);
      else jump(0);
    },
    letter: () => {
      if (now().phase === 'typing' && stepAt(now().step)?.typing !== 'enter') typeTo(oneMore());
    },
    enter: () => {
      if (now().phase === 'ready') submit();
      else if (now().phase === 'typing' && stepAt(now().step)?.typing !== 'enter') typeTo(oneMore());
    },
    rewind: () => {
      if (now().phase !== 'typing' && now().phase !== 'ready') return;
      callOff();
      clearLine();
      set({ phase: 'typing', typed: 0 });
    },
    complete,
    jump,
    leave: () => {
      if (now().isFree) return;
      callOff();
      const wasMoving = isMoving(player.store.getState().playback);
      player.pause();
      left = { ...placeNow(), wasMoving };
      set({ isFree: true });
      clearLine();
    },
    comeBack,
    dispose: () => {
      callOff();
      stop();
    },
  };
}
