import type { Blueprint } from '../scene/trip.ts';
import { BlueprintCard } from './BlueprintCard.tsx';
import { useStage } from './context.ts';
import type { Rect } from './layout/geometry.ts';
import { CARD, gridPlaces } from './layout/grid.ts';
import { sentences } from './layout/text.ts';
import { Text } from './Text.tsx';

/** px that the words under a card take. */
const FOOT = 16;

/** The image store's shelf: one card an image, in the order they came. */
export function Shelf({
  blueprints,
  area,
}: {
  readonly blueprints: readonly Blueprint[];
  readonly area: Rect;
}) {
  const { words } = useStage();
  if (blueprints.length === 0) {
    const lines = sentences(words.emptyShelf, area.width, 12.5, Math.max(1, Math.floor(area.height / 17)));
    return lines.map((line, i) => (
      <Text key={line} x={area.x} y={area.y + 18 + i * 17} room={area.width} size="small" tone="ink-3">
        {line}
      </Text>
    ));
  }
  const { places, shown } = gridPlaces(blueprints.length, area, CARD);
  // Those that are new are what the story is about: the last ones stay, the first ones fold.
  const folded = blueprints.length - shown;
  const cards = folded > 0 ? blueprints.slice(folded) : blueprints;
  // Where there is one place alone, the words stand at its foot.
  const [first, ...others] = places;
  const below = folded > 0 && others.length === 0;
  const free =
    below && first ? [{ ...first, height: Math.max(0, first.height - FOOT) }] : folded > 0 ? others : places;
  return (
    <>
      {folded > 0 && first && (
        <Text
          x={first.x + (below ? 2 : 6)}
          y={first.y + (below ? first.height - 2 : 26)}
          room={60}
          size="small"
          tone="ink-2"
        >
          {words.more(folded)}
        </Text>
      )}
      {cards.map((blueprint, i) => {
        const rect = free[i];
        return (
          rect && <BlueprintCard key={blueprint.id ?? blueprint.name} blueprint={blueprint} rect={rect} />
        );
      })}
    </>
  );
}
