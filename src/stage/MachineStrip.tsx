import { lifeOf } from '../scene/life.ts';
import { useStage } from './context.ts';
import { bottom, middleY, right } from './layout/geometry.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { LifeMark } from './LifeMark.tsx';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

/** The machine while the story is elsewhere and the room is short: its containers in one line. */
export function MachineStrip({ layout }: { readonly layout: MachineLayout }) {
  const { scene, words } = useStage();
  const { frame } = layout;
  const y = middleY(frame) + 5;
  let x = frame.x + 14;
  return (
    <g className="machine-strip">
      <rect {...frame} rx={8} className="stratum-software" />
      <path d={`M${frame.x} ${bottom(frame)}H${right(frame)}`} className="gate" />
      {scene.room.containers.length === 0 && (
        <Text x={x} y={y} room={frame.width - 28} tone="ink-3">
          {words.noContainers}
        </Text>
      )}
      {scene.room.containers.slice(-4).map((box) => {
        const width = Math.min(150, (frame.width - 28 - 24) / Math.min(4, scene.room.containers.length));
        const at = x;
        x += width + 8;
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
    </g>
  );
}
