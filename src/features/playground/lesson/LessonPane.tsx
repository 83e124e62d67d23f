import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { LessonWords } from '../../../content/en/words.ts';
import type { Act, Lesson } from '../../../curriculum/lesson.ts';
import { type Answers, type Progress, SEEN, SKIPPED } from '../../../curriculum/progress.ts';
import { Button } from '../../../ui/Button.tsx';
import { BeatBody } from './BeatBody.tsx';
import { LessonNav } from './LessonNav.tsx';
import { PastBeats } from './PastBeats.tsx';
import { type Reading, readingOf, turned } from './reading.ts';

export interface LessonPaneProps {
  readonly lesson: Lesson;
  /** Where the learner stands, from `progressOf`. */
  readonly progress: Progress;
  readonly answers: Answers;
  /** A choice of a prediction, SKIPPED, or SEEN for what was read. To be kept in the answers under the beat's id. */
  readonly onAnswer: (beat: string, answer: string) => void;
  /** Puts a line at the prompt. */
  readonly onRun: (line: string) => void;
  /** Tells a program of the computer to do something. */
  readonly onAct: (act: Act) => void;
  /** Goes to a step, by its seq. */
  readonly onSeek: (seq: number) => void;
  readonly collapsed: boolean;
  readonly onToggle: () => void;
  /** The list of all lessons. */
  readonly choice: ReactNode;
  /** The lesson that comes after this one; null after the last. */
  readonly next: { readonly title: string; readonly onOpen: () => void } | null;
  readonly words: LessonWords;
}

/** The lesson beside the terminal: one beat at a time, earlier ones to read again. */
export function LessonPane({
  lesson,
  progress,
  answers,
  onAnswer,
  onRun,
  onAct,
  onSeek,
  collapsed,
  onToggle,
  choice,
  next,
  words,
}: LessonPaneProps) {
  const id = useId();
  const [reading, setReading] = useState<Reading | null>(null);
  const { index, beat, own, isCurrent } = readingOf(lesson, progress, reading);
  const title = useRef<HTMLHeadingElement>(null);
  const isPressed = useRef(false);
  const at = beat?.id;
  // Who pressed something in here reads on here: on a small screen the next beat's title may lie under the picture.
  useEffect(() => {
    if (at !== undefined && isPressed.current) title.current?.scrollIntoView({ block: 'nearest' });
    isPressed.current = false;
  }, [at]);
  const go = (by: number) => setReading(turned(index, by, progress.current));

  return (
    <section className="lesson" aria-labelledby={`${id}-title`}>
      <header className="lesson-head">
        <h2 className="lesson-title" id={`${id}-title`}>
          {lesson.title}
        </h2>
        <span className="lesson-count">
          {words.beat(Math.min(index + 1, lesson.beats.length), lesson.beats.length)}
        </span>
        <span className="lesson-tools">
          {choice}
          <button
            type="button"
            className="lesson-toggle"
            aria-expanded={!collapsed}
            aria-controls={`${id}-body`}
            aria-label={collapsed ? words.expandName : words.collapseName}
            onClick={onToggle}
          >
            {collapsed ? words.expand : words.collapse}
          </button>
        </span>
      </header>
      <div
        className="lesson-body"
        id={`${id}-body`}
        hidden={collapsed}
        onClickCapture={() => {
          isPressed.current = true;
        }}
      >
        <PastBeats
          lesson={lesson}
          progress={progress}
          upTo={index}
          words={words}
          onRead={(at) => setReading(turned(at, 0, progress.current))}
        />
        {/* Its title is told when it changes, also when a command in the terminal changed it. */}
        <div role="status">
          <h3 className="lesson-beat-title" ref={title}>
            {beat ? beat.text.title : words.done}
          </h3>
        </div>
        {beat && own ? (
          <BeatBody
            lesson={lesson}
            progress={progress}
            answers={answers}
            beat={beat}
            own={own}
            words={words}
            onAnswer={(answer) => onAnswer(beat.id, answer)}
            onRun={onRun}
            onAct={onAct}
            onSeek={onSeek}
          />
        ) : (
          <p className="lesson-text">{words.finished}</p>
        )}
        <LessonNav
          words={words}
          canGoBack={index > 0}
          onBack={() => go(-1)}
          onNext={
            !isCurrent
              ? () => go(1)
              : beat && (beat.kind === 'say' || beat.kind === 'look')
                ? () => onAnswer(beat.id, SEEN)
                : null
          }
          isFinished={!beat}
        >
          {!beat && next && (
            <Button look="filled" onPress={next.onOpen}>
              {words.nextLesson(next.title)}
            </Button>
          )}
          {isCurrent && beat?.kind === 'predict' && (
            <Button look="quiet" onPress={() => onAnswer(beat.id, SKIPPED)}>
              {words.skip}
            </Button>
          )}
          {!isCurrent && (
            <Button look="quiet" onPress={() => setReading(null)}>
              {words.current}
            </Button>
          )}
        </LessonNav>
      </div>
    </section>
  );
}
