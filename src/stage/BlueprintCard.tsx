import type { Blueprint } from '../scene/trip.ts';
import { useStage } from './context.ts';
import { type Rect, right } from './layout/geometry.ts';
import { widthOf } from './layout/text.ts';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

/** An image as a blueprint: outlined, on a drafting grid, with its layers as lines; the same wherever it is drawn. */
export function BlueprintCard({ blueprint, rect }: { readonly blueprint: Blueprint; readonly rect: Rect }) {
  const { words } = useStage();
  const { name, hue, state, plates } = blueprint;
  const lines = wrapName(name, rect.width - 14);
  const linesTop = rect.y + 9 + lines.length * 15 + 3;
  const shown = plates.slice(0, Math.max(0, Math.floor((rect.y + rect.height - linesTop - 3) / 7)));
  return (
    <Thing
      id={blueprint.id}
      label={words.blueprint(blueprint)}
      className={`blueprint blueprint-${state} hue-${hue}`}
    >
      <rect {...rect} rx={6} className="blueprint-sheet" />
      {state === 'stored' && <path d={gridOf(rect)} className="blueprint-grid" />}
      {lines.map((line, i) => (
        <Text
          key={line}
          x={rect.x + 7}
          y={rect.y + 16 + i * 15}
          room={rect.width - 10}
          size="small"
          face="bold"
          tone="hue"
        >
          {line}
        </Text>
      ))}
      {state === 'missing' && (
        <Text
          x={rect.x + 7}
          y={rect.y + 16 + lines.length * 15}
          room={rect.width - 10}
          size="small"
          tone="ink-3"
        >
          {words.missing}
        </Text>
      )}
      {shown.map((plate, i) => (
        <g key={plate.id}>
          <rect
            x={rect.x + 7}
            y={linesTop + i * 7}
            width={rect.width - 14}
            height={4}
            rx={2}
            className="plate-line-empty"
          />
          <rect
            x={rect.x + 7}
            y={linesTop + i * 7}
            width={(rect.width - 14) * plate.fraction}
            height={4}
            rx={2}
            className="plate-line"
          />
        </g>
      ))}
    </Thing>
  );
}

/** A name on at most two lines, broken after a hyphen, a colon or a slash. */
function wrapName(name: string, room: number): readonly string[] {
  if (widthOf(name, 12.5, 'bold') <= room) return [name];
  const cut = Math.max(name.lastIndexOf('-'), name.lastIndexOf(':'), name.lastIndexOf('/'));
  return cut > 0 ? [name.slice(0, cut + 1), name.slice(cut + 1)] : [name];
}

function gridOf(rect: Rect): string {
  const lines: string[] = [];
  for (let x = rect.x + 12; x < right(rect) - 4; x += 12)
    lines.push(`M${x} ${rect.y + 2}v${rect.height - 4}`);
  for (let y = rect.y + 12; y < rect.y + rect.height - 4; y += 12)
    lines.push(`M${rect.x + 2} ${y}h${rect.width - 4}`);
  return lines.join('');
}
