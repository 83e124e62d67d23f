import { useStage } from './context.ts';
import { middleY, type Rect, right } from './layout/geometry.ts';
import type { TripLayout } from './layout/trip-layout.ts';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

/** The trip while the story is in the machine: its names in one line. */
export function TripStrip({ layout }: { readonly layout: TripLayout }) {
  const { scene, words } = useStage();
  const { computer, client, daemon, store, registry, frame } = layout;
  const y = middleY(frame) + 5;
  const nameWidth = client.width;
  const names = scene.trip.shelf.map(({ name }) => name).join(', ');
  const title = (
    rect: Rect,
    id: 'client' | 'daemon' | 'imageStore' | 'registry',
    text: string,
    subtitle: string,
  ) => (
    <Thing id={id} label={`${text}, ${subtitle}`} className="participant strip-name">
      <rect
        x={rect.x}
        y={rect.y + 8}
        width={Math.min(rect.width, nameWidth)}
        height={rect.height - 16}
        rx={6}
        className="strip-box"
      />
      <Text x={rect.x + nameWidth / 2} y={y} room={nameWidth} size="title" face="bold" anchor="middle">
        {text}
      </Text>
    </Thing>
  );
  const wide = frame.width >= 560;
  return (
    <>
      {title(client, 'client', words.client.title, words.client.subtitle)}
      {title(daemon, 'daemon', words.daemon.title, words.daemon.subtitle)}
      {title(store, 'imageStore', words.store.title, words.store.subtitle)}
      {wide && (
        <Text
          x={store.x + nameWidth + 6}
          y={y}
          room={store.width - nameWidth - 6 - (scene.trip.command === null ? 84 : 0)}
          tone="ink-2"
        >
          {names}
        </Text>
      )}
      {title(registry, 'registry', words.registry.title, words.registry.subtitle)}
      {wide && scene.trip.command === null && (
        <Text x={right(computer) - 14} y={y} room={70} tone="ink-2" anchor="end">
          {words.atRest}
        </Text>
      )}
    </>
  );
}
