import { lifeOf } from '../scene/life.ts';
import { useStage } from './context.ts';
import { middleY, type Rect } from './layout/geometry.ts';
import { LifeMark } from './LifeMark.tsx';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

/** The newest containers beside each other in the strip, and how many more there are. */
export function StripContainers({ frame }: { readonly frame: Rect }) {
  const { scene, words } = useStage();
  const { containers } = scene.room;
  const shown = containers.slice(-4);
  const more = containers.length - shown.length;
  const y = middleY(frame) + 5;
  const room = frame.width - 28 - (more > 0 ? 56 : 0);
  const width = Math.min(150, (room - 24) / shown.length);
  return (
    <>
      {shown.map((box, i) => {
        const at = frame.x + 14 + i * (width + 8);
        const life = lifeOf(box);
        const tone = life === 'alive' ? 'on-hue' : 'hue';
        return (
          <Thing
            key={box.id}
            id={box.id}
            label={`${box.name}, ${words.status(box)}`}
            className={`container container-${life} hue-${box.hue}`}
          >
            <rect
              x={at}
              y={frame.y + 8}
              width={width}
              height={frame.height - 16}
              rx={6}
              className="container-body"
            />
            <Text
              x={at + 8}
              y={y}
              room={width - (life === 'alive' ? 14 : 34)}
              size="small"
              face="bold"
              tone={tone}
            >
              {box.name}
            </Text>
            {life !== 'alive' && <LifeMark life={life} x={at + width - 14} y={y - 5} />}
          </Thing>
        );
      })}
      {more > 0 && (
        <Text x={frame.x + 14 + shown.length * (width + 8)} y={y} room={56} size="small" tone="ink-2">
          {words.more(more)}
        </Text>
      )}
    </>
  );
}
