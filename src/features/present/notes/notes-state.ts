import type { NotesPhase, NotesState } from '../../../curriculum/notes-message.ts';
import type { TalkClock } from '../../../curriculum/talk-clock.ts';
import type { TalkRun } from '../talk/talk-run.ts';
import type { TalkState } from '../talk/talk-state.ts';

/** All that the notes show at this moment. */
export function notesState(
  run: TalkRun | null,
  shown: { readonly sentence: string; readonly isBlack: boolean; readonly clock: TalkClock },
): NotesState {
  if (run === null) {
    return {
      ...shown,
      title: '',
      minutes: null,
      step: 0,
      steps: 0,
      heading: '',
      say: '',
      line: null,
      phase: 'none',
      next: null,
    };
  }
  const state = run.store.getState();
  const { title, minutes, steps } = run.talk;
  const step = steps[state.step];
  const next = steps[state.step + 1];
  return {
    ...shown,
    title,
    minutes,
    step: state.step + 1,
    steps: steps.length,
    heading: step?.title ?? '',
    say: step?.say ?? '',
    line: step?.type ? { text: step.type, typed: typedOf(state, step.type) } : null,
    phase: phaseOf(state, step?.typing === 'enter'),
    next: next ? { heading: next.title, type: next.type ?? '' } : null,
  };
}

const typedOf = ({ phase, typed }: TalkState, line: string): number =>
  phase === 'typing' || phase === 'ready' ? typed : line.length;

function phaseOf({ phase, isFree }: TalkState, typesItself: boolean): NotesPhase {
  if (isFree) return 'free';
  if (phase === 'typing') return typesItself ? 'types' : 'letter';
  if (phase === 'ready') return 'enter';
  return phase === 'running' ? 'plays' : 'done';
}
