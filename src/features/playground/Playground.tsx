import { type ComponentType, lazy, Suspense, useCallback, useRef, useState } from 'react';
import { interfaceWords as words } from '../../content/en/interface.ts';
import type { Course } from '../../curriculum/course.ts';
import { isMoving } from '../../player/playback.ts';
import type { Player } from '../../player/player.ts';
import type { Platform } from '../../sim/desktop.ts';
import type { ThingId } from '../../scene/thing.ts';
import type { AssumedSize } from '../../stage/use-size.ts';
import type { Viewpoint } from '../../stage/context.ts';
import type { TerminalHandle } from '../../terminal/TerminalView.tsx';
import './lesson/lesson.css';
import { PictureArea } from '../../view/PictureArea.tsx';
import './playground.css';
import { StillLesson } from './StillLesson.tsx';
import { TerminalArea } from '../../view/TerminalArea.tsx';
import { TimelineArea } from './TimelineArea.tsx';
import { Transcript } from '../../view/Transcript.tsx';
import { usePlayer, useTicking } from '../../view/use-player.ts';

/** px of the terminal's letters where the reader wants text as usual. */
const USUAL_SIZE = 14;

/** Comes when something is looked at for the first time. */
const InspectorArea = lazy(() =>
  import('./InspectorArea.tsx').then((module) => ({ default: module.InspectorArea })),
);

/** The picture as text comes after the picture; where it cannot be had, the picture stays. */
const TextView = lazy(() =>
  import('../../view/TextView.tsx').then(
    (module) => ({ default: module.TextView }),
    () => new Promise<never>(() => undefined),
  ),
);

export interface LessonAreaProps {
  readonly player: Player;
  readonly course: Course;
  readonly onCourse: (course: Course) => void;
  readonly onRun: (line: string) => void;
  /** The same run on a computer with another system. */
  readonly onPlatform: (platform: Platform) => void;
}

/** The lesson of a page: the component, which may come later, and what stands in its place until then. */
export interface LessonOfPage {
  readonly Area: ComponentType<LessonAreaProps>;
  readonly still: Element | null;
  /** Called once the area has come. */
  readonly onCome?: (() => void) | undefined;
}

/** The mode that opens first: the lesson and a terminal on the left, the picture on the right, time at the foot. */
export function Playground({
  player,
  lesson,
  assumed,
  course,
  onCourse,
  onPlatform,
  still,
  fontSize,
  highContrast,
  onCopy,
}: {
  readonly player: Player;
  readonly lesson: LessonOfPage;
  readonly assumed?: AssumedSize | undefined;
  readonly course: Course;
  readonly onCourse: (course: Course) => void;
  readonly onPlatform: (platform: Platform) => void;
  readonly still: boolean;
  /** Of the terminal, px. */
  readonly fontSize: number;
  readonly highContrast: boolean;
  readonly onCopy: (text: string) => Promise<boolean>;
}) {
  const [lit, setLit] = useState<ThingId | null>(null);
  const [selected, setSelected] = useState<ThingId | null>(null);
  const [viewpoint, setViewpoint] = useState<Viewpoint | null>(null);
  const terminal = useRef<TerminalHandle>(null);
  const moves = usePlayer(player, ({ playback }) => isMoving(playback));
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
    const thereAgain = drawn.find(
      (one) => one.dataset.thing === thing && one.checkVisibility({ visibilityProperty: true }),
    );
    (thereAgain ?? picture.current)?.focus();
  }, []);
  const enter = useCallback(
    (line: string) => {
      player.enter(line);
      terminal.current?.focus();
    },
    [player],
  );
  return (
    <main className={`playground ${selected ? 'has-inspector' : ''} ${moves ? 'is-moving' : ''}`}>
      <div className="desk">
        <Suspense fallback={<StillLesson still={lesson.still} onGone={lesson.onCome} />}>
          <lesson.Area
            player={player}
            course={course}
            onCourse={onCourse}
            onRun={enter}
            onPlatform={onPlatform}
          />
        </Suspense>
        <TerminalArea
          ref={terminal}
          player={player}
          words={words}
          fontSize={fontSize}
          highContrast={highContrast}
          still={still}
        />
      </div>
      <div id="picture" tabIndex={-1} className="picture" ref={picture}>
        <PictureArea
          player={player}
          words={words}
          still={still}
          textScale={fontSize / USUAL_SIZE}
          lit={lit}
          selected={selected}
          viewpoint={viewpoint}
          onLit={setLit}
          onSelect={select}
          assumed={assumed}
        />
        <Suspense>
          <TextView player={player} />
        </Suspense>
        {selected && (
          <Suspense fallback={<aside className="inspector-area" />}>
            <InspectorArea
              player={player}
              thing={selected}
              lit={lit}
              onSelect={setSelected}
              onLit={setLit}
              onViewpoint={setViewpoint}
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
