import { useStage } from './context.ts';
import type { Scene } from '../scene/scene.ts';
import { between, boxPath, eased, type Rect } from './layout/geometry.ts';
import { CARD, gridPlaces } from './layout/grid.ts';
import { contentOf } from './layout/trip-layout.ts';
import type { StageLayout } from './layout/stage-layout.ts';
import { MovingPath } from './moving.tsx';

/** The blueprint stays where it is; its outline is copied down into the machine, where the container is built. */
export function CopyToken({ layout }: { readonly layout: StageLayout }) {
  const { scene, still } = useStage();
  const { token } = scene;
  const column =
    token?.kind === 'copy' ? layout.machine.columns.find(({ box }) => box?.id === token.to) : undefined;
  const from = token ? cardOf(scene, token.to, layout) : layout.trip.store;
  const to = column?.rect ?? from;
  if (!column?.box || still) return null;
  return (
    <MovingPath
      shape={(t) => boxPath(between(from, to, eased(t / 0.5)), 8)}
      className={`copy hue-${column.box.hue}`}
    />
  );
}

/** The image's card on the shelf; the store itself where it has none. */
function cardOf(scene: Scene, container: string, { trip }: StageLayout): Rect {
  const area = contentOf(trip.store, trip.mode === 'narrow');
  const image = scene.room.containers.find(({ id }) => id === container)?.image;
  const { places, shown } = gridPlaces(scene.trip.shelf.length, area, CARD);
  const place = scene.trip.shelf.findIndex(({ name }) => name === image) - (scene.trip.shelf.length - shown);
  return places[places.length - shown + place] ?? trip.store;
}
