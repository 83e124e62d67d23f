import type { LessonWords } from '../../../content/en/words.ts';
import type { Act, Beat, Lesson } from '../../../curriculum/lesson.ts';
import type { Answers, BeatProgress, Progress } from '../../../curriculum/progress.ts';
import { Choices } from './Choices.tsx';
import { Moments } from './Moments.tsx';
import { Prose } from './Prose.tsx';
import { isSettled, revealOf } from './reveal.ts';

/** What one beat says, and what there is to do in it. */
export function BeatBody({
  lesson,
  progress,
  answers,
  beat,
  own,
  words,
  onAnswer,
  onRun,
  onAct,
  onSeek,
}: {
  readonly lesson: Lesson;
  readonly progress: Progress;
  readonly answers: Answers;
  readonly beat: Beat;
  readonly own: BeatProgress;
  readonly words: LessonWords;
  readonly onAnswer: (answer: string) => void;
  readonly onRun: (line: string) => void;
  readonly onAct: (act: Act) => void;
  readonly onSeek: (seq: number) => void;
}) {
  const reveal = beat.kind === 'look' ? revealOf(lesson, answers, beat.reveals) : null;
  const isAwaited =
    (beat.kind === 'run' || beat.kind === 'act') &&
    revealOf(lesson, answers, predictionOf(lesson, beat.id)) !== null;

  return (
    <div className="lesson-beat">
      {reveal && (
        <p className="lesson-reveal">
          <strong>{reveal.isRight ? words.right : words.notQuite}</strong> <Prose text={reveal.answer} />
        </p>
      )}
      <p className="lesson-text">
        <Prose text={beat.text.says.join(' ')} />
      </p>
      {beat.kind === 'act' && (
        <>
          {isAwaited && own.state !== 'done' && <p className="lesson-note">{words.waitForAnswer}</p>}
          <button type="button" className="lesson-choice" onClick={() => onAct(beat.act)}>
            {beat.text.offer}
          </button>
          <p className="lesson-note" role="status">
            {own.tried && <Prose text={beat.text.missing ?? ''} />}
          </p>
        </>
      )}
      {beat.kind === 'run' && own.line !== null && (
        <>
          {isAwaited && own.state !== 'done' && <p className="lesson-note">{words.waitForAnswer}</p>}
          <button
            type="button"
            className="lesson-run"
            aria-label={words.typeIt(own.line)}
            onClick={() => onRun(own.line ?? '')}
          >
            <code>{own.line}</code>
          </button>
          <p className="lesson-note" role="status">
            {own.tried && <Prose text={beat.text.missing ?? ''} />}
          </p>
        </>
      )}
      {beat.kind === 'predict' && (
        <Choices
          beat={beat}
          choice={own.choice}
          isOpen={!isSettled(progress, beat.shownBy)}
          onChoose={onAnswer}
        />
      )}
      {beat.kind === 'look' && <Moments beat={beat} moments={own.moments} words={words} onSeek={onSeek} />}
    </div>
  );
}

function predictionOf(lesson: Lesson, run: string): string | undefined {
  return lesson.beats.find((beat) => beat.kind === 'predict' && beat.shownBy === run)?.id;
}
