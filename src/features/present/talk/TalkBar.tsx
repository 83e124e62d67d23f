import { talkWords as words } from '../../../content/en/talk-words.ts';
import { useStore } from 'zustand';
import type { TalkRun } from './talk-run.ts';

/** Which step of the talk this is, for the class; in free play, that it is one. */
export function TalkBar({ run }: { readonly run: TalkRun }) {
  const { step, isFree } = useStore(run.store);
  const { steps } = run.talk;
  if (isFree) return <p className="present-step">{words.free}</p>;
  return (
    <p className="present-step">
      <span className="present-step-number">{words.step(step + 1, steps.length)}</span>
      {steps[step]?.title}
    </p>
  );
}
