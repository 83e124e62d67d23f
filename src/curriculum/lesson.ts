import type { Platform } from '../sim/desktop.ts';
import type { AppDevice, AppName } from '../sim/kernel/app.ts';
import type { Check } from './check.ts';
import type { Evidence } from './evidence.ts';
import type { EventMatcher } from './matcher.ts';

/** What a lesson asks for, without a word: the same in every language. */
export interface LessonPlan {
  readonly id: string;
  readonly beats: readonly BeatPlan[];
}

/** How a lesson is gone through, for its tests. */
export interface LessonRuns {
  /** Lines and acts that finish the lesson; `{container}` stands for the oldest container of the beat's image. */
  readonly solution: readonly Deed[];
  /** Other lines that finish it as well. */
  readonly alternatives: readonly (readonly Deed[])[];
  /** Lines that look right and are not, and the beat they leave the learner at. */
  readonly nearMisses: readonly { readonly lines: readonly Deed[]; readonly stuckAt: string }[];
}

/** A program is told to use a device, the browser to open an address, or another computer is chosen for the same run. */
export type Act =
  | { readonly app: AppName; readonly device: AppDevice }
  | { readonly address: string }
  | { readonly platform: Platform };

/** A line that is typed, or an act. */
export type Deed = string | Act;

/** One thing at a time: read, do, predict, look. */
export type BeatPlan = SayPlan | RunPlan | ActPlan | PredictPlan | LookPlan;

/** Something to read; done when the learner goes on. */
export interface SayPlan {
  readonly kind: 'say';
  readonly id: string;
}

/** Something to type; done when the check holds, whatever line did it. */
export interface RunPlan {
  readonly kind: 'run';
  readonly id: string;
  /** A line that does it. `{container}` stands for the oldest container of `image`. */
  readonly line: string;
  readonly image?: string;
  readonly check: Check;
}

/** Something to do in the picture; done when the check holds, whatever did it. */
export interface ActPlan {
  readonly kind: 'act';
  readonly id: string;
  /** An act that does it, offered where the picture has no room for what is to be chosen in it. */
  readonly act: Act;
  readonly check: Check;
}

/** A question before the answer is to be seen. It closes at the first of these moments, which give the answer away. */
export interface PredictPlan {
  readonly kind: 'predict';
  readonly id: string;
  readonly choices: readonly string[];
  readonly right: string;
  readonly closes: readonly EventMatcher[];
  /** The run that shows the answer, and what in its trace makes `right` the right one. */
  readonly shownBy: string;
  readonly evidence: Evidence;
}

/** Moments of an earlier run to go to, and the answer to the prediction that it settled; done when the learner goes on. */
export interface LookPlan {
  readonly kind: 'look';
  readonly id: string;
  /** The run whose command the moments are in. */
  readonly of: string;
  readonly reveals?: string;
  readonly moments: readonly { readonly id: string; readonly matcher: EventMatcher }[];
}

/** The words of a lesson, by the ids of its plan. */
export interface LessonText {
  readonly title: string;
  readonly beats: { readonly [id: string]: BeatText };
}

/** The words of one beat: at most three short sentences, one a string. */
export interface BeatText {
  readonly title: string;
  readonly says: readonly string[];
  /** For an act: what the offered act does, as a label. */
  readonly offer?: string;
  /** For a run or an act: what helps when something else was done. */
  readonly missing?: string;
  readonly choices?: { readonly [id: string]: ChoiceText };
  readonly moments?: { readonly [id: string]: string };
}

/** One choice of a prediction, and what is said to those who took it once the answer is to be seen. */
export interface ChoiceText {
  readonly label: string;
  readonly answer: string;
}

/** A beat with its words. */
export type Beat = BeatPlan & { readonly text: BeatText };

/** A lesson in one language. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly beats: readonly Beat[];
}

/** A plan and its words as one. Throws where a beat has none: a lesson is whole or it does not load. */
export function lessonOf(plan: LessonPlan, text: LessonText | undefined): Lesson {
  const beats = plan.beats.map((beat): Beat => {
    const words = text?.beats[beat.id];
    if (!words) throw new Error(`lesson ${plan.id}: the beat ${beat.id} has no words`);
    return { ...beat, text: words };
  });
  return { id: plan.id, title: text?.title ?? plan.id, beats };
}
