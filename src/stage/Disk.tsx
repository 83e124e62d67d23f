import type { Stack } from '../scene/engine-room.ts';
import { useStage } from './context.ts';
import { layoutDisk, type StackLayout } from './layout/disk-layout.ts';
import { boxPath, middleY, type Rect } from './layout/geometry.ts';
import { fitting } from './layout/text.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';
import { MovingPath } from './moving.tsx';

/** The disk: each image's layers once, outlined; above them each container's own files, filled. */
export function Disk({
  layout,
  stacks,
}: {
  readonly layout: MachineLayout;
  readonly stacks: readonly Stack[];
}) {
  const { words } = useStage();
  const { disk } = layout;
  const { stacks: shown, folded } = layoutDisk(layout.shelf, stacks);
  return (
    <>
      <Thing id="device:disk" label={words.disk} className="device">
        <rect {...disk} rx={8} className="box" />
        <Text
          x={disk.x + 13}
          y={disk.y + Math.min(22, disk.height / 2 + (folded > 0 ? -2 : 5))}
          room={60}
          face="bold"
        >
          {words.disk}
        </Text>
      </Thing>
      {folded > 0 && (
        <Text x={disk.x + 13} y={disk.y + Math.min(42, disk.height - 5)} room={56} size="small" tone="ink-2">
          {words.more(folded)}
        </Text>
      )}
      {shown.map((one) => (
        <StackOfPlates key={one.stack.name} one={one} />
      ))}
    </>
  );
}

function StackOfPlates({ one }: { readonly one: StackLayout }) {
  const { words, viewpoint } = useStage();
  const { stack, plates, own, named } = one;
  const isBeyond =
    viewpoint !== null && [...stack.plates, ...stack.own].every(({ id }) => viewpoint.beyond.has(id));
  const offset = stack.own.length - own.length;
  return (
    <g className={`hue-${stack.hue} ${isBeyond ? 'is-beyond' : ''}`}>
      {plates.map((rect, i) => {
        const plate = stack.plates[i];
        if (!plate) return null;
        const label = plate.shared ? words.shared : words.layer(i + 1, plate);
        const isHere = plate.state === 'stored';
        return (
          <Thing
            key={plate.id}
            id={plate.id}
            label={`${stack.name}: ${label}`}
            className={`plate ${isHere ? '' : 'plate-arriving'} ${plate.shared ? 'plate-shared' : ''}`}
          >
            {isHere ? (
              <Landing plate={plate.id} rect={rect} />
            ) : (
              <rect {...rect} rx={3} className="plate-body" />
            )}
            {!isHere && <rect {...rect} width={rect.width * plate.fraction} rx={3} className="plate-part" />}
            {named && (
              <Text x={rect.x + 8} y={middleY(rect) + 4.5} room={rect.width - 14} size="small" tone="hue">
                {stack.plates.length === 1
                  ? fitting([`${stack.name}: ${label}`, stack.name], rect.width - 14)
                  : label}
              </Text>
            )}
          </Thing>
        );
      })}
      {own.map((rect, i) => {
        const files = stack.own[offset + i];
        return (
          files && (
            <Thing
              key={files.id}
              id={files.id}
              label={words.ownFiles(files.name, files.files)}
              className={`own-files ${files.going ? 'own-files-going' : ''}`}
              at={rect}
            >
              <rect width={rect.width} height={rect.height} rx={3} className="own-files-body" />
              <Text
                x={8}
                y={rect.height / 2 + 4.5}
                room={rect.width - 12}
                size="small"
                face="bold"
                tone="on-hue"
              >
                {fitting(
                  [words.ownFiles(files.name, files.files), files.name || words.ownFiles('', 0)],
                  rect.width - 12,
                )}
              </Text>
            </Thing>
          )
        );
      })}
      {one.ownMore && (
        <Text
          x={one.ownMore.x + 2}
          y={middleY(one.ownMore) + 4.5}
          room={one.ownMore.width}
          size="small"
          tone="hue"
        >
          {fitting([words.more(offset), `+${offset}`], one.ownMore.width)}
        </Text>
      )}
      {one.nameY !== null && (
        <Text x={one.rect.x + 2} y={one.nameY} room={one.rect.width} size="small" tone="hue">
          {`${stack.name}: ${words.layers(plates.length)}`}
        </Text>
      )}
    </g>
  );
}

/** A plate that lands in this step slides in as the playhead moves. */
function Landing({ plate, rect }: { readonly plate: string; readonly rect: Rect }) {
  const { scene, still } = useStage();
  const event = scene.moment?.event;
  const isLanding = event?.type === 'layer.extracted' && plate === `layer:${event.digest}`;
  const shape = (t: number) => {
    const part = isLanding && !still ? Math.min(1, t / 0.8) : 1;
    return boxPath({ ...rect, width: part * rect.width }, 3);
  };
  return <MovingPath shape={shape} className="plate-body" />;
}
