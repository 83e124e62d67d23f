import { useMemo } from 'react';
import { interfaceWords as words } from '../../content/en/interface.ts';
import { lessons } from '../../content/en/lessons.ts';
import { progressOf } from '../../curriculum/progress.ts';
import { LessonPane } from './lesson/LessonPane.tsx';
import type { LessonAreaProps } from './Playground.tsx';
import { usePlayer } from './use-player.ts';

const [firstLesson] = lessons;

/** The lesson, judged by what the learner has seen of the run. */
export function LessonArea({ player, state, onState, onRun }: LessonAreaProps) {
  const steps = usePlayer(player, (one) => one.steps);
  const furthest = usePlayer(player, (one) => one.furthest);
  const { answers, collapsed } = state;
  const progress = useMemo(
    () => firstLesson && progressOf(firstLesson, steps, player.store.getState().initial, furthest, answers),
    [steps, furthest, answers, player],
  );
  if (!firstLesson || !progress) return null;
  // Who looked at an earlier moment and then goes on with the lesson does not mean to replace what came after it.
  const toPresent = () => {
    if (player.store.getState().playback.status === 'paused') player.seek(Number.MAX_SAFE_INTEGER);
  };
  return (
    <div className="lesson-area">
      <LessonPane
        lesson={firstLesson}
        progress={progress}
        answers={answers}
        onAnswer={(beat, answer) => {
          toPresent();
          onState({ ...state, answers: { ...answers, [beat]: answer } });
        }}
        onRun={(line) => {
          toPresent();
          onRun(line);
        }}
        onSeek={player.seek}
        collapsed={collapsed}
        onToggle={() => onState({ ...state, collapsed: !collapsed })}
        words={words.lesson}
      />
    </div>
  );
}
