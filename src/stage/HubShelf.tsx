import { useStage } from './context.ts';
import type { Rect } from './layout/geometry.ts';
import { gridPlaces } from './layout/grid.ts';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

/** What the hub offers: the image that is wanted first, then as many others as there is room for. */
export function HubShelf({ area }: { readonly area: Rect }) {
  const { scene, words } = useStage();
  const repositories = scene.trip.hub.toSorted((a, b) => Number(b.wanted) - Number(a.wanted));
  const { places, shown } = gridPlaces(repositories.length, area, { width: 60, height: 20 });
  return (
    <>
      {repositories.slice(0, shown).map(({ id, name, hue, wanted }, i) => {
        const rect = places[i];
        return (
          rect && (
            <Thing
              key={id}
              id={id}
              label={words.name(id)}
              className={`repository hue-${hue} ${wanted ? 'is-wanted' : ''}`}
            >
              <rect {...rect} rx={5} className="blueprint-sheet" />
              <Text
                x={rect.x + 6}
                y={rect.y + Math.min(17, rect.height / 2 + 5)}
                room={rect.width - 9}
                size="small"
                face={wanted ? 'bold' : 'text'}
                tone="hue"
              >
                {name}
              </Text>
            </Thing>
          )
        );
      })}
      {shown < repositories.length && places[shown] && (
        <Text x={places[shown].x + 4} y={places[shown].y + 17} room={70} size="small" tone="ink-3">
          {words.more(repositories.length - shown)}
        </Text>
      )}
    </>
  );
}
