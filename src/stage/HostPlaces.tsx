import type { HostPython } from '../scene/host-python.ts';
import type { PathPlace } from '../scene/path-way.ts';
import { useStage } from './context.ts';
import { bottom, middleY, type Point, right } from './layout/geometry.ts';
import type { HostLayout } from './layout/path-layout.ts';
import { widthOf } from './layout/text.ts';
import { MovingPath } from './moving.tsx';
import { Text } from './Text.tsx';

const SIZE = 12.5;

/**
 * The computer's own conflict on its disk: one place with the name `python`, which holds one Python, and the programs
 * that start it. Where another one is written over it in this step, the old one is struck out as the playhead moves.
 */
export function HostPlaces({
  python,
  layout,
  now,
}: {
  readonly python: HostPython;
  readonly layout: HostLayout;
  readonly now: PathPlace | null;
}) {
  const { words } = useStage();
  const { python: place } = layout;
  const isNow = now?.plate === 'directory:host' && now.path === python.path;
  const isByProgram = layout.programs.find(({ path }) => path === now?.path);
  return (
    <g className="hue-0 host-places">
      <rect {...place} rx={3} className={isNow || isByProgram ? 'host-place host-place-now' : 'host-place'} />
      <OneName python={python} layout={layout} />
      {layout.programs.map(({ path, rect }) => {
        const program = python.programs.find((one) => one.path === path);
        if (!program) return null;
        const { name, needs, works } = program;
        const whole = words.program(name, needs, works, false);
        const indent = layout.isBeside ? 7 : 18;
        const room = rect.width - indent - 2;
        const face = works || layout.isBeside ? 'text' : 'bold';
        const isLong = widthOf(whole, SIZE, face) > room;
        return (
          <g key={path} className={works ? 'host-works' : 'host-broken'}>
            {!layout.isBeside && (
              <path d={lead(rect.x + 6, bottom(place), middleY(rect))} className="host-lead" />
            )}
            <Text
              x={rect.x + indent}
              y={middleY(rect) + 4.5}
              room={room}
              size="small"
              face={face}
              tone={path === now?.path ? 'now' : 'ink'}
            >
              {isLong ? words.program(name, needs, works, true) : whole}
            </Text>
          </g>
        );
      })}
    </g>
  );
}

/** `python`, which Python that is, and which it was. */
function OneName({ python, layout }: { readonly python: HostPython; readonly layout: HostLayout }) {
  const { still } = useStage();
  const { python: place } = layout;
  const y = middleY(place) + 4.5;
  const x = place.x + 8;
  const { before, version } = python;
  const name = place.width > 150 || before === null ? 'python' : '';
  const struck = { x: x + (name === '' ? 0 : widthOf(name, SIZE, 'mono') + 8), y };
  const width = before === null ? 0 : widthOf(before, SIZE);
  const at = before === null ? struck.x : struck.x + width + 8;
  return (
    <>
      {name !== '' && (
        <Text x={x} y={y} room={place.width - 12} size="small" face="mono" tone="hue">
          {name}
        </Text>
      )}
      {before !== null && (
        <>
          <Text x={struck.x} y={y} room={right(place) - struck.x} size="small" tone="ink-2">
            {before}
          </Text>
          <MovingPath shape={(t) => strike(struck, width, still ? 1 : t)} className="host-strike" />
        </>
      )}
      <Text x={at} y={y} room={right(place) - at - 4} size="small" face="bold">
        {version}
      </Text>
    </>
  );
}

/** Of a step's time, when the old name is struck out. */
const STRUCK = 0.5;

const strike = ({ x, y }: Point, width: number, t: number): string =>
  `M${x - 2} ${y - 4}h${(width + 4) * Math.min(1, t / STRUCK)}`;

/** From a program's line up to the place that it starts. */
const lead = (x: number, top: number, y: number): string => `M${x + 8} ${y}H${x}V${top}`;
