import type { MachineLayout } from './layout/machine-layout.ts';
import { rowBox, rowPlaces } from './layout/row-layout.ts';

/** A wall has a gap where a container has no namespace of its own: there it sees what others see. */
export function OpenWalls({ layout }: { readonly layout: MachineLayout }) {
  return (
    <g className="open-walls" aria-hidden="true">
      {layout.columns.map(({ box, inner, wall }) => {
        const places = box ? rowPlaces(box, inner, layout).walls : [];
        return box?.walls.map(({ type, of }, i) => {
          const y = places[i];
          if (of === undefined || y === undefined || y === null) return null;
          const row = rowBox({ x: wall.x - 3, width: 6 }, y, layout);
          const gap = { ...row, y: row.y + 1, height: row.height - 2 };
          return (
            <g key={`${box.id} ${type}`}>
              <rect {...gap} className="wall-gap" />
              <rect {...gap} x={wall.x + wall.width - 3} className="wall-gap" />
            </g>
          );
        });
      })}
    </g>
  );
}
