import { useSyncExternalStore } from 'react';
import type { TalkRun } from './talk-run.ts';
import type { TalkState } from './talk-state.ts';

const never = (): (() => void) => () => undefined;
const none = (): TalkState | null => null;

/** What the mode shows of a talk: nothing of it in free play. */
export function useTalkState(run: TalkRun | null) {
  const state = useSyncExternalStore(run?.store.subscribe ?? never, run?.store.getState ?? none);
  const told = state && !state.isFree ? run : null;
  const step = told && state ? told.talk.steps[state.step] : undefined;
  return {
    /** The talk, while the keys are its. */
    told,
    /** Pointed at once the step has come to its stop. */
    point: state?.phase === 'done' ? (step?.point ?? null) : null,
    /** Letters are waited for. */
    isTyping: (state?.phase === 'typing' || state?.phase === 'ready') && step?.typing === 'keys',
  };
}
