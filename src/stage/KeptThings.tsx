import type { Kept } from '../scene/kept.ts';
import type { ConnectionWords } from './connection-words.ts';
import { useStage } from './context.ts';
import { bottom, middleY, pathOf, right } from './layout/geometry.ts';
import type { KeptLayout } from './layout/kept-layout.ts';
import { layoutKept } from './layout/kept-layout.ts';
import type { MachineLayout } from './layout/machine-layout.ts';
import { fitting } from './layout/text.ts';
import { Text } from './Text.tsx';
import { Thing } from './Thing.tsx';

/** What outlives containers on the disk, or is in memory, with a line to each path where a container has it. */
export function KeptThings({
  layout,
  all,
  words,
}: {
  readonly layout: MachineLayout;
  readonly all: readonly Kept[];
  readonly words: ConnectionWords;
}) {
  const { things, folded } = layoutKept(layout, all);
  const { kept } = layout;
  return (
    <g className="kept-things">
      {things.map((thing) => (
        <KeptThing key={thing.kept.id} thing={thing} words={words} />
      ))}
      {folded > 0 && kept && (
        <Text
          x={right(kept) - 12}
          y={bottom(kept) - 8}
          room={kept.width}
          size="small"
          anchor="end"
          tone="ink-2"
        >
          {words.more(folded)}
        </Text>
      )}
    </g>
  );
}

function KeptThing({ thing, words }: { readonly thing: KeptLayout; readonly words: ConnectionWords }) {
  const { viewpoint } = useStage();
  const { kept, rect, lines } = thing;
  if (rect === null && lines.length === 0) return null;
  const isBeyond =
    viewpoint !== null && lines.every(({ use }) => viewpoint.beyond.has(`container:${use.container}`));
  return (
    <g className={isBeyond ? 'is-beyond' : ''}>
      <Thing id={kept.id} label={words.keptName(kept)} className={`kept kept-${kept.kind}`}>
        {lines.map(({ use, points, isWaiting, more, text }) => (
          <g key={`${use.container} ${use.path}`} className="mount">
            <path d={pathOf(points)} className="mount-hit" />
            <path d={pathOf(points)} className={isWaiting ? 'mount-line mount-waiting' : 'mount-line'} />
            {!isWaiting && points[0] && (
              <circle cx={points[0].x} cy={points[0].y} r={3.5} className="mount-end" />
            )}
            {text && (
              <Text x={text.x} y={text.y} room={text.room} size="small">
                {more > 0 ? words.andMore(use.path, more) : fitting(words.mount(kept, use), text.room)}
              </Text>
            )}
          </g>
        ))}
        {rect && (
          <>
            <rect
              {...rect}
              rx={3}
              className={kept.isAnonymous ? 'box kept-box kept-nameless' : 'box kept-box'}
            />
            {kept.kind === 'volume' && (
              <path d={`M${rect.x + 5} ${rect.y}V${bottom(rect)}`} className="kept-spine" />
            )}
            <Text x={rect.x + 11} y={middleY(rect) + 4.5} room={rect.width - 15} size="small" face="bold">
              {fitting(words.kept(kept), rect.width - 15)}
            </Text>
          </>
        )}
      </Thing>
    </g>
  );
}
