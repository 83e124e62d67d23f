import type { MotionValue } from 'motion/react';
import { type KeyboardEvent, lazy, type RefObject, Suspense, useCallback, useMemo, useRef } from 'react';
import './stage.css';
import './trip.css';
import './machine.css';
import './state.css';
import type { Scene } from '../scene/scene.ts';
import type { ThingId } from '../scene/thing.ts';
import { CopyToken } from './CopyToken.tsx';
import { type StageContext, StageProvider, type Viewpoint } from './context.ts';
import { layoutStage, zoomOf } from './layout/stage-layout.ts';
import { MachineView } from './MachineView.tsx';
import { TripView } from './TripView.tsx';
import { thingOf } from './Thing.tsx';
import { type AssumedSize, useSize } from './use-size.ts';
import type { StageWords } from './words.ts';

/** Comes on a small screen. */
const ViewSwitch = lazy(() => import('./ViewSwitch.tsx').then((module) => ({ default: module.ViewSwitch })));

export interface StageProps {
  readonly scene: Scene;
  /** How far the step has come, 0 to 1. */
  readonly progress: MotionValue<number>;
  /** Where the room goes: 0 the trip, 1 the machine. */
  readonly lean: number;
  /** True where nothing may move: each picture stands at once, with an arrow where something travelled. */
  readonly still: boolean;
  readonly words: StageWords;
  readonly lit: ThingId | null;
  readonly selected: ThingId | null;
  readonly viewpoint: Viewpoint | null;
  readonly Connections: StageContext['Connections'];
  readonly onLit: (thing: ThingId | null) => void;
  readonly onSelect: (thing: ThingId | null) => void;
  /** A view that is a strip is to have the room: 0 the trip, 1 the machine. */
  readonly onView?: (lean: 0 | 1) => void;
  /** The size before it can be measured. */
  readonly assumed: AssumedSize;
  /** How many times larger than usual the reader wants text; 1 is usual. */
  readonly textScale: number;
}

/** The picture: the trip above, the machine below, drawn from a scene. */
export function Stage(props: StageProps) {
  const {
    scene,
    progress,
    lean,
    still,
    words,
    lit,
    selected,
    viewpoint,
    Connections,
    onLit,
    onSelect,
    onView,
    assumed,
    textScale,
  } = props;
  const [holder, shown] = useSize(assumed);
  const size = useMemo(() => {
    const zoom = zoomOf(shown, textScale);
    return { width: shown.width / zoom, height: shown.height / zoom };
  }, [shown, textScale]);
  const layout = useMemo(() => layoutStage(scene, size, lean), [scene, size, lean]);
  const svg = useRef<SVGSVGElement>(null);
  const context = useMemo(
    () => ({ scene, progress, still, words, lit, selected, viewpoint, Connections }),
    [scene, progress, still, words, lit, selected, viewpoint, Connections],
  );
  const onKeyDown = useKeys(svg, onSelect);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each scene
  const isJump = useMemo(() => progress.get() >= 1, [scene, progress]);
  const { tripTitle, machineTitle } = layout;
  return (
    <div
      ref={holder}
      className={`stage${scene.atRest ? '' : ' stage-working'}${isJump ? ' stage-jumped' : ''}`}
    >
      <svg
        ref={svg}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-label={words.picture}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={(event) => onSelect(thingOf(event))}
        onPointerOver={(event) => onLit(thingOf(event))}
        onPointerLeave={() => onLit(null)}
        onFocus={(event) => onLit(thingOf(event))}
        onBlur={() => onLit(null)}
      >
        <StageProvider value={context}>
          <text x={tripTitle.x} y={tripTitle.y + 15} className="text view-title">
            {words.trip}
          </text>
          <text
            x={machineTitle.x}
            y={machineTitle.y + 15}
            className={viewpoint === null ? 'text view-title' : 'text view-title view-title-seen'}
          >
            {viewpoint === null ? words.machine : words.machineSeenBy(viewpoint.name)}
          </text>
          <TripView layout={layout.trip} />
          <MachineView layout={layout.machine} />
          {onView && layout.isLow && (
            <Suspense fallback={null}>
              <ViewSwitch layout={layout} onView={onView} />
            </Suspense>
          )}
          <CopyToken layout={layout} />
        </StageProvider>
      </svg>
    </div>
  );
}

const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Apart from the picture: what lives longer than one drawing must not see its scene. */
function useKeys(svg: RefObject<SVGSVGElement | null>, onSelect: StageProps['onSelect']) {
  return useCallback(
    (event: KeyboardEvent<SVGSVGElement>) => {
      const thing = thingOf(event);
      if (thing === null || (event.key !== 'Enter' && event.key !== ' '))
        return moveFocus(event, svg.current);
      event.preventDefault();
      event.stopPropagation();
      onSelect(thing);
    },
    [svg, onSelect],
  );
}

/** Arrow keys walk from thing to thing, Home and End to the first and last, Escape back to the picture. */
function moveFocus(event: KeyboardEvent<SVGSVGElement>, svg: SVGSVGElement | null): void {
  if (!svg) return;
  const things = [...svg.querySelectorAll<SVGGElement>('[data-thing]')];
  const focused = document.activeElement;
  const place = focused instanceof SVGGElement ? things.indexOf(focused) : -1;
  const move = moves[event.key];
  const next =
    move !== undefined
      ? things[(place + move + things.length) % things.length]
      : event.key === 'Home'
        ? things[0]
        : event.key === 'End'
          ? things.at(-1)
          : undefined;
  if (event.key === 'Escape' && place >= 0) svg.focus();
  else if (next) next.focus();
  else return;
  event.preventDefault();
}
