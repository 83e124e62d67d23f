import type { LessonPlan } from '../../curriculum/lesson.ts';
import type { Player } from '../../player/player.ts';
import { isMoving } from '../../player/playback.ts';
import type { EmbedCall, EmbedFault, EmbedState } from '../../trace/embed-message.ts';
import type { EmbedTheme } from '../../trace/embed-options.ts';
import { openStored, storedOf } from '../../trace/link.ts';
import { sentenceAt } from '../../view/sentence.ts';
import { goToBeat } from './begin.ts';

/** What a call needs of an embed. */
export interface Desk {
  readonly player: Player;
  readonly plan: LessonPlan | null;
  /** Where the embed began. */
  readonly restart: () => void;
  readonly dress: (theme: EmbedTheme) => void;
  readonly focus: () => void;
}

/** What came of a call. */
export type Outcome =
  | { readonly ok: true; readonly result: EmbedState | null }
  | { readonly ok: false; readonly fault: EmbedFault };

const DONE: Outcome = { ok: true, result: null };
const INVALID: Outcome = { ok: false, fault: 'invalid' };

/** Carries out a call that was understood. What the machine cannot do with it changes nothing. */
export function carryOut(call: EmbedCall, desk: Desk): Outcome {
  const { player } = desk;
  switch (call.method) {
    case 'goTo':
      return goTo(call.to, desk);
    case 'next':
      player.step();
      return DONE;
    case 'prev':
      player.back();
      return DONE;
    case 'play':
      player.play();
      return DONE;
    case 'pause':
      player.pause();
      return DONE;
    case 'run':
      // What plays is over then: whoever sends a line by hand has seen enough of it.
      if (isMoving(player.store.getState().playback)) player.seek(Number.MAX_SAFE_INTEGER);
      player.enter(call.line);
      return DONE;
    case 'reset':
      desk.restart();
      return DONE;
    case 'getState':
      return { ok: true, result: stateOf(player) };
    case 'setState':
      return setState(call.state, player);
    case 'setTheme':
      desk.dress(call.theme);
      return DONE;
    case 'focus':
      desk.focus();
      return DONE;
  }
}

/** Where a player stands, as a page is told it. */
export function stateOf(player: Player): EmbedState {
  const { run, playback, deck, steps } = player.store.getState();
  const { cursor, status } = playback;
  return {
    state: storedOf({ run, at: cursor, deck, lesson: null }),
    at: cursor,
    last: steps.length - 1,
    status: status === 'stepping' ? 'playing' : status,
    sentence: sentenceAt(player, cursor),
  };
}

function goTo(to: string | number, { player, plan }: Desk): Outcome {
  if (typeof to === 'number') {
    player.seek(to);
    return DONE;
  }
  if (!plan?.beats.some(({ id }) => id === to)) return INVALID;
  goToBeat(player, plan, to);
  return DONE;
}

function setState(state: string, player: Player): Outcome {
  const opened = openStored(state);
  if (opened.kind !== 'run') return INVALID;
  const before = stateOf(player);
  try {
    player.setDeck(opened.deck);
    player.load(opened.run, opened.at);
    return DONE;
  } catch {
    // A state within bounds can still ask for more steps than a page holds.
    const old = openStored(before.state);
    if (old.kind === 'run') player.load(old.run, old.at);
    return INVALID;
  }
}
