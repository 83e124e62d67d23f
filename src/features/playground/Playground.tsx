import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { interfaceWords as words } from '../../content/en/interface.ts';
import { lessons } from '../../content/en/lessons.ts';
import { type Answers, progressOf } from '../../curriculum/progress.ts';
import type { Player } from '../../player/player.ts';
import type { ThingId } from '../../scene/thing.ts';
import type { TerminalHandle } from '../../terminal/TerminalView.tsx';
import { LessonPane } from './lesson/LessonPane.tsx';
import { PictureArea } from './PictureArea.tsx';
import './playground.css';
import { TerminalArea } from './TerminalArea.tsx';
import { TimelineArea } from './TimelineArea.tsx';
import { Transcript } from './Transcript.tsx';
import { usePlayer, useTicking } from './use-player.ts';

/** Comes when something is looked at for the first time. */
const InspectorArea = lazy(() =>
  import('./InspectorArea.tsx').then((module) => ({ default: module.InspectorArea })),
);

/** What a learner did in the lesson, kept by the page. */
export interface LessonState {
  readonly answers: Answers;
  readonly collapsed: boolean;
}

/** The mode that opens first: the lesson and a terminal on the left, the picture on the right, time at the foot. */
export function Playground({
  player,
  lessonState,
  onLessonState,
  still,
  fontSize,
  highContrast,
  onCopy,
}: {
  readonly player: Player;
  readonly lessonState: LessonState;
  readonly onLessonState: (state: LessonState) => void;
  readonly still: boolean;
  /** Of the terminal, px. */
  readonly fontSize: number;
  readonly highContrast: boolean;
  readonly onCopy: (text: string) => Promise<boolean>;
}) {
  const [lit, setLit] = useState<ThingId | null>(null);
  const [selected, setSelected] = useState<ThingId | null>(null);
  const terminal = useRef<TerminalHandle>(null);
  const status = usePlayer(player, (state) => state.playback.status);
  useTicking(player);
  const select = useCallback(
    (thing: ThingId | null) => setSelected((old) => (old === thing ? null : thing)),
    [],
  );
  const picture = useRef<HTMLDivElement>(null);
  const close = useCallback((thing: ThingId) => {
    setSelected(null);
    // Reading goes on where it came from.
    const drawn = [...(picture.current?.querySelectorAll<SVGGElement>('[data-thing]') ?? [])];
    drawn.find((one) => one.dataset.thing === thing)?.focus();
  }, []);
  const enter = useCallback(
    (line: string) => {
      player.enter(line);
      terminal.current?.focus();
    },
    [player],
  );
  return (
    <main
      className={`playground ${selected ? 'has-inspector' : ''} ${status === 'playing' || status === 'stepping' ? 'is-moving' : ''}`}
    >
      <div className="desk">
        <LessonArea player={player} state={lessonState} onState={onLessonState} onRun={enter} />
        <TerminalArea
          ref={terminal}
          player={player}
          words={words}
          fontSize={fontSize}
          highContrast={highContrast}
        />
      </div>
      <div className="picture" ref={picture}>
        <PictureArea
          player={player}
          words={words}
          still={still}
          lit={lit}
          selected={selected}
          onLit={setLit}
          onSelect={select}
        />
        {selected && (
          <Suspense fallback={<aside className="inspector-area" />}>
            <InspectorArea
              player={player}
              thing={selected}
              lit={lit}
              onSelect={setSelected}
              onLit={setLit}
              onClose={() => close(selected)}
              onCopy={onCopy}
            />
          </Suspense>
        )}
      </div>
      <TimelineArea player={player} words={words} still={still} />
      <Transcript player={player} label={words.transcript} />
    </main>
  );
}

const [firstLesson] = lessons;

function LessonArea({
  player,
  state,
  onState,
  onRun,
}: {
  readonly player: Player;
  readonly state: LessonState;
  readonly onState: (state: LessonState) => void;
  readonly onRun: (line: string) => void;
}) {
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
