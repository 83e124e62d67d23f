import { useEffect, useMemo } from 'react';
import { lessonWords as words } from '../../content/en/lesson-words.ts';
import { lessons } from '../../content/en/lessons.ts';
import { finished, opened, placeIn, withAnswer } from '../../curriculum/lesson-place.ts';
import { isKept, progressOf, SEEN } from '../../curriculum/progress.ts';
import { KILL_LINE } from '../../player/player.ts';
import { keepAddressOnSkip } from '../../platform/skip-links.ts';
import { showTips } from '../../ui/tips.ts';
import { nameTab } from '../../platform/title.ts';
import { LessonChoice } from './lesson/LessonChoice.tsx';
import { LessonPane } from './lesson/LessonPane.tsx';
import { NoSuchLesson } from './lesson/NoSuchLesson.tsx';
import type { LessonAreaProps } from './Playground.tsx';
import { usePlayer } from '../../view/use-player.ts';

/** The open lesson, judged by what the learner has seen of the run since it was begun. */
export function LessonArea({ player, course, onCourse, onRun, onPlatform }: LessonAreaProps) {
  const steps = usePlayer(player, (one) => one.steps);
  const furthest = usePlayer(player, (one) => one.furthest);
  const place = lessons.findIndex(({ id }) => id === course.lesson);
  const lesson = lessons[place];
  const beats = lesson?.beats ?? [];
  const { answers, from } = placeIn(course);
  const progress = useMemo(
    () =>
      lesson &&
      // A future that was replaced may have been shorter.
      progressOf(
        lesson,
        steps,
        player.store.getState().initial,
        furthest,
        answers,
        Math.min(from, steps.length),
      ),
    [lesson, steps, furthest, answers, from, player],
  );
  const isFinished = lesson !== undefined && progress?.current === lesson.beats.length;
  useEffect(() => {
    if (isFinished) onCourse(finished(course));
  }, [isFinished, course, onCourse]);

  // Here, because the lesson is what always comes after the first run's script.
  useEffect(keepAddressOnSkip, []);
  useEffect(showTips, []);
  const beat = progress && beats[progress.current]?.text.title;
  useEffect(() => {
    if (lesson) nameTab(beat ? [beat, lesson.title] : [lesson.title]);
  }, [lesson, beat]);

  // Another computer's trace does not tell that this one was tried.
  const moved = beats.find(
    (beat, i) =>
      beat.kind === 'act' &&
      'platform' in beat.act &&
      progress?.beats[i]?.state === 'done' &&
      !isKept(beat, answers),
  );
  useEffect(() => {
    if (moved) onCourse(withAnswer(course, moved.id, SEEN));
  }, [moved, course, onCourse]);

  // Who looked at an earlier moment and then goes on with the lesson does not mean to replace what came after it.
  const toPresent = () => {
    if (player.store.getState().playback.status === 'paused') player.seek(Number.MAX_SAFE_INTEGER);
  };
  const open = (id: string) => {
    toPresent();
    // The line that the page offers at the prompt belongs to the lesson that is open.
    if (beats.some((beat) => beat.kind === 'run' && beat.line === player.store.getState().editor.text))
      player.keys(KILL_LINE);
    onCourse(opened(course, id, player.store.getState().steps.length));
  };
  const choice = (
    <LessonChoice
      lessons={lessons}
      open={course.lesson}
      isFinished={(id) => course.places[id]?.finished === true}
      onOpen={open}
      words={words}
    />
  );
  if (!lesson || !progress)
    return (
      <div className="lesson-area">
        <NoSuchLesson name={course.lesson} words={words}>
          {choice}
        </NoSuchLesson>
      </div>
    );
  const next = lessons[place + 1];
  return (
    <div className="lesson-area">
      <LessonPane
        key={lesson.id}
        lesson={lesson}
        progress={progress}
        answers={answers}
        onAnswer={(beat, answer) => {
          toPresent();
          onCourse(withAnswer(course, beat, answer));
        }}
        onRun={(line) => {
          toPresent();
          onRun(line);
        }}
        onAct={(act) => {
          toPresent();
          if ('platform' in act) onPlatform(act.platform);
          else if ('address' in act) player.open(act.address);
          else player.ask(act.app, act.device);
        }}
        onSeek={player.seek}
        collapsed={course.collapsed}
        onToggle={() => onCourse({ ...course, collapsed: !course.collapsed })}
        choice={choice}
        next={next ? { title: next.title, onOpen: () => open(next.id) } : null}
        words={words}
      />
    </div>
  );
}
