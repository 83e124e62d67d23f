import { type ReactNode, useMemo } from 'react';
import { hostPythonOf } from '../scene/host-python.ts';
import { followedPath } from '../scene/path-way.ts';
import { useStage } from './context.ts';
import { HostPlaces } from './HostPlaces.tsx';
import { Label } from './Label.tsx';
import { pathOf, right } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { layoutHost, layoutWays, type WayLayout } from './layout/path-layout.ts';
import { widthOf } from './layout/text.ts';
import './path-ways.css';
import { PlaceTag } from './PlaceTag.tsx';
import { arrow, Traveller } from './Traveller.tsx';

/**
 * One path and the places it leads to: from each process through its mount namespace's wall to its own place on the
 * disk. `otherwise` is drawn in steps that name no path.
 */
export function PathWays({
  layout,
  otherwise,
}: {
  readonly layout: MachineLayout;
  readonly otherwise: ReactNode;
}) {
  const { scene } = useStage();
  const { moment, room } = scene;
  const boxes = useMemo(() => layout.columns.flatMap(({ box }) => (box ? [box] : [])), [layout]);
  const followed = useMemo(
    () => (moment && !scene.atRest ? followedPath(moment, boxes) : null),
    [moment, scene.atRest, boxes],
  );
  const python = useMemo(() => moment && hostPythonOf(moment), [moment]);
  const host = useMemo(() => python && layoutHost(layout, room.stacks, python), [layout, room, python]);
  const ways = useMemo(
    () =>
      layoutWays(
        followed?.ways ?? [],
        layout,
        room.stacks,
        host && python ? { layout: host, path: python.path } : null,
      ),
    [followed, layout, room, host, python],
  );
  const now = ways.find(({ way }) => way.isNow);
  const hueOf = (one: WayLayout): string => {
    const box = boxes.find(({ id }) => id === one.way.from);
    return `hue-${box?.hue ?? 0}`;
  };
  return (
    <>
      {python && host && <HostPlaces python={python} layout={host} now={now?.way.place ?? null} />}
      {followed === null || now === undefined ? (
        otherwise
      ) : (
        <g className="path-ways" aria-hidden="true">
          {ways.toReversed().map((one) => (
            <g key={one.way.from} className={`${hueOf(one)} ${one.way.isNow ? 'path-now' : 'path-quiet'}`}>
              <Way one={one} />
            </g>
          ))}
          {tagged(ways).map((one) => (
            <g
              key={`${one.way.place.directory} ${one.way.place.path}`}
              className={`${hueOf(one)} ${one.way.isNow ? 'path-now' : ''}`}
            >
              <PlaceTag target={one.target} path={one.way.place.path} isNow={one.way.isNow} />
            </g>
          ))}
          {ways.map((one) => (
            <g key={one.way.from} className={hueOf(one)}>
              <AtGate one={one} layout={layout} path={followed.path} />
            </g>
          ))}
        </g>
      )}
    </>
  );
}

function Way({ one }: { readonly one: WayLayout }) {
  const { points, knot, row, way } = one;
  const [end, before] = [points.at(-1), points.at(-2)];
  if (!end || !before) return null;
  return (
    <>
      {row && way.isNow && <rect {...row} rx={3} className="path-row" />}
      <path d={pathOf(points)} className={way.isNow ? 'wire-now' : 'path-line'} />
      {way.isNow ? (
        <Traveller points={points} look="dot" />
      ) : (
        <path d={arrow(before, end)} className="path-arrow" />
      )}
      {knot && <circle cx={knot.x} cy={knot.y} r={5} className="path-knot" />}
    </>
  );
}

/** What is said where a way passes the gate: the path, on deck 3 with the call; the same path, where nobody asks now. */
function AtGate({
  one,
  layout,
  path,
}: {
  readonly one: WayLayout;
  readonly layout: MachineLayout;
  readonly path: string;
}) {
  const { scene, words } = useStage();
  const [start] = one.points;
  if (!start) return null;
  const { isNow, from } = one.way;
  const call = scene.room.flow?.call;
  const text = !isNow ? words.samePath : call ? `${call} ${path}` : path;
  const column = layout.columns.find(({ box }) => box?.id === from)?.rect;
  const width = Math.min(column?.width ?? ROOM, widthOf(text, 12.5, 'bold') + 18);
  // In its column, so that it covers no other's.
  const x = column ? right(column) - width / 2 : Math.max(layout.frame.x + width / 2, start.x);
  return (
    <g className={isNow ? '' : 'path-same'}>
      <Label at={{ x, y: layout.gate }} room={width} outlined={!isNow} above={false}>
        {text}
      </Label>
    </g>
  );
}

/** px that the words at the gate may take where no column bounds them. */
const ROOM = 206;

/** One tag a place; that of the process that asks now says so. What the computer has is drawn by itself. */
function tagged(ways: readonly WayLayout[]): readonly WayLayout[] {
  const places = new Map<string, WayLayout>();
  for (const one of ways) {
    const { directory, path, plate } = one.way.place;
    const isKnown = places.has(`${directory} ${path}`);
    if (!isKnown && plate !== 'directory:host') places.set(`${directory} ${path}`, one);
  }
  return [...places.values()];
}
